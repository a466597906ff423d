/* The struct Sink. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_Sink
#define SHAREDSTRUCT_H_Sink

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

#ifndef SHAREDSTRUCT_STRUCT_Sink
#define SHAREDSTRUCT_STRUCT_Sink
/* Nothing to read. */
typedef struct Sink {
    int32_t x;
    char text[1];
    uint8_t padding_5[3];
} Sink;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Sink, x, 0, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Sink, text, 4, 1);
SHAREDSTRUCT_ASSERT_SIZE(Sink, 8);

#define SINK_NAME "Sink"
#define SINK_FINGERPRINT UINT64_C(0x96031c27497edd13)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Sink *Sink_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Sink *, sharedstruct_attach(
        attachment, name, sizeof(Sink), SINK_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Sink_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
