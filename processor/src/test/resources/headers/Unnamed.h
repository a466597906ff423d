/* The struct Unnamed. Generated from its Java interface: change that, not this. */
#ifndef UNNAMED_H
#define UNNAMED_H

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

#ifndef UNNAMED_DEFINED
#define UNNAMED_DEFINED
typedef struct Unnamed {
    int32_t yield;
} Unnamed;

SHAREDSTRUCT_ASSERT(Unnamed_yield_offset, offsetof(Unnamed, yield) == 0);
SHAREDSTRUCT_ASSERT(Unnamed_yield_size, sizeof(((Unnamed *) 0)->yield) == 4);
SHAREDSTRUCT_ASSERT(Unnamed_size, sizeof(Unnamed) == 4);
#endif

#define UNNAMED_FINGERPRINT UINT64_C(0x57e643ee30a215c1)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Unnamed *Unnamed_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Unnamed *) sharedstruct_attach(
        attachment, name, sizeof(Unnamed), UNNAMED_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Unnamed_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
