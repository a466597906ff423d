/* The struct demo.Derived. Generated from its Java interface: change that, not this. */
#ifndef DEMO_DERIVED_H
#define DEMO_DERIVED_H

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

#ifndef DEMO_DERIVED_DEFINED
#define DEMO_DERIVED_DEFINED
typedef struct Derived {
    uint8_t padding_0[8];
    int32_t shared;
    uint8_t padding_12[4];
    int64_t own;
    uint8_t padding_24[8];
    char text[16];
} Derived;

SHAREDSTRUCT_ASSERT(Derived_shared_offset, offsetof(Derived, shared) == 8);
SHAREDSTRUCT_ASSERT(Derived_shared_size, sizeof(((Derived *) 0)->shared) == 4);
SHAREDSTRUCT_ASSERT(Derived_own_offset, offsetof(Derived, own) == 16);
SHAREDSTRUCT_ASSERT(Derived_own_size, sizeof(((Derived *) 0)->own) == 8);
SHAREDSTRUCT_ASSERT(Derived_text_offset, offsetof(Derived, text) == 32);
SHAREDSTRUCT_ASSERT(Derived_text_size, sizeof(((Derived *) 0)->text) == 16);
SHAREDSTRUCT_ASSERT(Derived_size, sizeof(Derived) == 48);
#endif

#define DEMO_DERIVED_FINGERPRINT UINT64_C(0x9d4fe5518dea52d7)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Derived *Derived_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Derived *) sharedstruct_attach(
        attachment, name, sizeof(Derived), DEMO_DERIVED_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Derived_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
