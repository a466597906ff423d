/* The struct Sink. Generated from its Java interface: change that, not this. */
#ifndef SINK_H
#define SINK_H

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

#ifndef SINK_DEFINED
#define SINK_DEFINED
typedef struct Sink {
    int32_t x;
    char text[1];
    uint8_t padding_5[3];
} Sink;

SHAREDSTRUCT_ASSERT(Sink_x_offset, offsetof(Sink, x) == 0);
SHAREDSTRUCT_ASSERT(Sink_x_size, sizeof(((Sink *) 0)->x) == 4);
SHAREDSTRUCT_ASSERT(Sink_text_offset, offsetof(Sink, text) == 4);
SHAREDSTRUCT_ASSERT(Sink_text_size, sizeof(((Sink *) 0)->text) == 1);
SHAREDSTRUCT_ASSERT(Sink_size, sizeof(Sink) == 8);
#endif

#define SINK_NAME "Sink"
#define SINK_FINGERPRINT UINT64_C(0x96031c27497edd13)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Sink *Sink_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Sink *) sharedstruct_attach(
        attachment, name, sizeof(Sink), SINK_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Sink_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
