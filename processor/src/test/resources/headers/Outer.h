/* The struct demo.Outer.Inner. Generated from its Java interface: change that, not this. */
#ifndef DEMO_OUTER_INNER_H
#define DEMO_OUTER_INNER_H

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

#ifndef DEMO_OUTER_INNER_DEFINED
#define DEMO_OUTER_INNER_DEFINED
typedef struct Outer_Inner {
    int32_t x;
} Outer_Inner;

SHAREDSTRUCT_ASSERT(Outer_Inner_x_offset, offsetof(Outer_Inner, x) == 0);
SHAREDSTRUCT_ASSERT(Outer_Inner_x_size, sizeof(((Outer_Inner *) 0)->x) == 4);
SHAREDSTRUCT_ASSERT(Outer_Inner_size, sizeof(Outer_Inner) == 4);
#endif

#define DEMO_OUTER_INNER_NAME "Inner"
#define DEMO_OUTER_INNER_FINGERPRINT UINT64_C(0xdc1ce2997afb4652)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Outer_Inner *Outer_Inner_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Outer_Inner *) sharedstruct_attach(
        attachment, name, sizeof(Outer_Inner), DEMO_OUTER_INNER_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Outer_Inner_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
