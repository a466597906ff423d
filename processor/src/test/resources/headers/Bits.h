/* The struct demo.Bits. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Bits
#define SHAREDSTRUCT_H_demo_Bits

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Bits
#define SHAREDSTRUCT_STRUCT_demo_Bits
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
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Bits, plain, 17, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Bits, end, 20, 4);
SHAREDSTRUCT_ASSERT_SIZE(Bits, 24);

#define DEMO_BITS_NAME "Bits"
#define DEMO_BITS_FINGERPRINT UINT64_C(0x970a2cf466ede2cb)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Bits *Bits_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Bits *, sharedstruct_attach(
        attachment, name, sizeof(Bits), DEMO_BITS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Bits_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
