/* The struct demo.Bits. Generated from its Java interface: change that, not this. */
#ifndef DEMO_BITS_H
#define DEMO_BITS_H

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

#ifndef DEMO_BITS_DEFINED
#define DEMO_BITS_DEFINED
typedef struct Bits {
    uint32_t mode : 3;
    uint32_t open : 1;
    int32_t delta : 5;
    uint32_t count : 23;
    uint32_t next : 4;
    uint32_t : 8;
    uint32_t top : 20;
    uint64_t wide : 40;
    int64_t high : 24;
    uint8_t small_ : 7;
    uint8_t set : 1;
    int8_t plain;
    uint16_t whole : 16;
    int32_t end;
} Bits;

SHAREDSTRUCT_ASSERT(Bits_plain_offset, offsetof(Bits, plain) == 17);
SHAREDSTRUCT_ASSERT(Bits_plain_size, sizeof(((Bits *) 0)->plain) == 1);
SHAREDSTRUCT_ASSERT(Bits_end_offset, offsetof(Bits, end) == 20);
SHAREDSTRUCT_ASSERT(Bits_end_size, sizeof(((Bits *) 0)->end) == 4);
SHAREDSTRUCT_ASSERT(Bits_size, sizeof(Bits) == 24);
#endif

#define DEMO_BITS_NAME "Bits"
#define DEMO_BITS_FINGERPRINT UINT64_C(0x970a2cf466ede2cb)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Bits *Bits_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Bits *) sharedstruct_attach(
        attachment, name, sizeof(Bits), DEMO_BITS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Bits_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
