/* The struct demo.FluentTexts. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_FluentTexts
#define SHAREDSTRUCT_H_demo_FluentTexts

#include <stddef.h>
#include <stdint.h>

#ifndef SHAREDSTRUCT_ASSERT_MEMBER
#if defined(__cplusplus)
#define SHAREDSTRUCT_STATIC_ASSERT(condition, message) static_assert(condition, message)
#define SHAREDSTRUCT_CAST(type, value) static_cast<type>(value)
#define SHAREDSTRUCT_NULL nullptr
#else
#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define SHAREDSTRUCT_STATIC_ASSERT(condition, message) _Static_assert(condition, message)
#elif defined(__GNUC__)
#define SHAREDSTRUCT_STATIC_ASSERT(condition, message) __extension__ _Static_assert(condition, message)
#else
#define SHAREDSTRUCT_STATIC_ASSERT(condition, message) extern char sharedstruct_assert[(condition) ? 1 : -1]
#endif
#define SHAREDSTRUCT_CAST(type, value) ((type) (value))
#define SHAREDSTRUCT_NULL 0
#endif
#define SHAREDSTRUCT_ASSERT_MEMBER(type, member, offset, size) \
    SHAREDSTRUCT_STATIC_ASSERT( \
        offsetof(type, member) == (offset) \
            && sizeof(SHAREDSTRUCT_CAST(type *, SHAREDSTRUCT_NULL)->member) == (size), \
        #type "." #member " has to have " #size " bytes at " #offset)
#define SHAREDSTRUCT_ASSERT_SIZE(type, size) \
    SHAREDSTRUCT_STATIC_ASSERT(sizeof(type) == (size), #type " has to have " #size " bytes")
#endif

#ifndef SHAREDSTRUCT_STRUCT_demo_FluentTexts
#define SHAREDSTRUCT_STRUCT_demo_FluentTexts
/* The same in the fluent style, with lengths in another byte order. */
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
#endif
SHAREDSTRUCT_ASSERT_MEMBER(FluentTexts, text, 0, 16);
SHAREDSTRUCT_ASSERT_MEMBER(FluentTexts, into, 16, 16);
SHAREDSTRUCT_ASSERT_MEMBER(FluentTexts, name, 32, 16);
SHAREDSTRUCT_ASSERT_SIZE(FluentTexts, 48);

#define DEMO_FLUENTTEXTS_FINGERPRINT UINT64_C(0xc3274b19d7445fb9)
#define DEMO_FLUENTTEXTS_NAME_LENGTH 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline FluentTexts *FluentTexts_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(FluentTexts *, sharedstruct_attach(
        attachment, name, sizeof(FluentTexts), DEMO_FLUENTTEXTS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int FluentTexts_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
