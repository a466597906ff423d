/* The struct demo.Odd$.Gr??e. Generated from its Java interface: change that, not this. */
#ifndef DEMO_ODD__GR__E_H
#define DEMO_ODD__GR__E_H

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

#ifndef DEMO_ODD__GR__E_DEFINED
#define DEMO_ODD__GR__E_DEFINED
typedef struct Odd__Gr__e {
    int32_t int_;
    int32_t wait;
    int32_t region;
    int32_t getX;
    int32_t x;
    int32_t _1;
    int32_t _;
    int32_t _u_eres;
    int64_t acquireTime;
    int64_t releaseDate;
    char name[8];
} Odd__Gr__e;

SHAREDSTRUCT_ASSERT(Odd__Gr__e_int__offset, offsetof(Odd__Gr__e, int_) == 0);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_int__size, sizeof(((Odd__Gr__e *) 0)->int_) == 4);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_wait_offset, offsetof(Odd__Gr__e, wait) == 4);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_wait_size, sizeof(((Odd__Gr__e *) 0)->wait) == 4);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_region_offset, offsetof(Odd__Gr__e, region) == 8);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_region_size, sizeof(((Odd__Gr__e *) 0)->region) == 4);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_getX_offset, offsetof(Odd__Gr__e, getX) == 12);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_getX_size, sizeof(((Odd__Gr__e *) 0)->getX) == 4);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_x_offset, offsetof(Odd__Gr__e, x) == 16);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_x_size, sizeof(((Odd__Gr__e *) 0)->x) == 4);
SHAREDSTRUCT_ASSERT(Odd__Gr__e__1_offset, offsetof(Odd__Gr__e, _1) == 20);
SHAREDSTRUCT_ASSERT(Odd__Gr__e__1_size, sizeof(((Odd__Gr__e *) 0)->_1) == 4);
SHAREDSTRUCT_ASSERT(Odd__Gr__e___offset, offsetof(Odd__Gr__e, _) == 24);
SHAREDSTRUCT_ASSERT(Odd__Gr__e___size, sizeof(((Odd__Gr__e *) 0)->_) == 4);
SHAREDSTRUCT_ASSERT(Odd__Gr__e__u_eres_offset, offsetof(Odd__Gr__e, _u_eres) == 28);
SHAREDSTRUCT_ASSERT(Odd__Gr__e__u_eres_size, sizeof(((Odd__Gr__e *) 0)->_u_eres) == 4);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_acquireTime_offset, offsetof(Odd__Gr__e, acquireTime) == 32);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_acquireTime_size, sizeof(((Odd__Gr__e *) 0)->acquireTime) == 8);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_releaseDate_offset, offsetof(Odd__Gr__e, releaseDate) == 40);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_releaseDate_size, sizeof(((Odd__Gr__e *) 0)->releaseDate) == 8);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_name_offset, offsetof(Odd__Gr__e, name) == 48);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_name_size, sizeof(((Odd__Gr__e *) 0)->name) == 8);
SHAREDSTRUCT_ASSERT(Odd__Gr__e_size, sizeof(Odd__Gr__e) == 56);
#endif

#define DEMO_ODD__GR__E_FINGERPRINT UINT64_C(0x00a4c920264f3013)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Odd__Gr__e *Odd__Gr__e_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Odd__Gr__e *) sharedstruct_attach(
        attachment, name, sizeof(Odd__Gr__e), DEMO_ODD__GR__E_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Odd__Gr__e_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
