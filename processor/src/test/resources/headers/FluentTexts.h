/* The struct demo.FluentTexts. Generated from its Java interface: change that, not this. */
#ifndef DEMO_FLUENTTEXTS_H
#define DEMO_FLUENTTEXTS_H

#include <stddef.h>
#include <stdint.h>

#if !defined(SHAREDSTRUCT_LAYOUT_ONLY)
#include "sharedstruct-attach.h"
#endif

#ifndef SHAREDSTRUCT_ASSERT
#if defined(__cplusplus)
#define SHAREDSTRUCT_ASSERT(name, condition) static_assert(condition, #name)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define SHAREDSTRUCT_ASSERT(name, condition) _Static_assert(condition, #name)
#else
#define SHAREDSTRUCT_ASSERT(name, condition) typedef char name[(condition) ? 1 : -1]
#endif
#endif

#ifndef DEMO_FLUENTTEXTS_DEFINED
#define DEMO_FLUENTTEXTS_DEFINED
typedef struct FluentTexts {
    struct {
        uint16_t length; /* in bytes, big-endian */
        char text[14];
    } text;
    struct {
        uint32_t length; /* in bytes, little-endian */
        char text[12];
    } into;
    char name[2][8];
} FluentTexts;

SHAREDSTRUCT_ASSERT(FluentTexts_text_offset, offsetof(FluentTexts, text) == 0);
SHAREDSTRUCT_ASSERT(FluentTexts_text_size, sizeof(((FluentTexts *) 0)->text) == 16);
SHAREDSTRUCT_ASSERT(FluentTexts_into_offset, offsetof(FluentTexts, into) == 16);
SHAREDSTRUCT_ASSERT(FluentTexts_into_size, sizeof(((FluentTexts *) 0)->into) == 16);
SHAREDSTRUCT_ASSERT(FluentTexts_name_offset, offsetof(FluentTexts, name) == 32);
SHAREDSTRUCT_ASSERT(FluentTexts_name_size, sizeof(((FluentTexts *) 0)->name) == 16);
SHAREDSTRUCT_ASSERT(FluentTexts_size, sizeof(FluentTexts) == 48);
#endif

#define DEMO_FLUENTTEXTS_FINGERPRINT UINT64_C(0xc3274b19d7445fb9)
#define DEMO_FLUENTTEXTS_NAME_LENGTH 2

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline FluentTexts *FluentTexts_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (FluentTexts *) sharedstruct_attach(
        attachment, name, sizeof(FluentTexts), DEMO_FLUENTTEXTS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int FluentTexts_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
