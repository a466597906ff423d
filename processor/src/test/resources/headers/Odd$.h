/* The struct demo.Odd$.Gr\u00f6\u00dfe. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Odd_00024_Gr_000f6_000dfe
#define SHAREDSTRUCT_H_demo_Odd_00024_Gr_000f6_000dfe

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Odd_00024_Gr_000f6_000dfe
#define SHAREDSTRUCT_STRUCT_demo_Odd_00024_Gr_000f6_000dfe
typedef struct Odd__Gr_u00f6_u00dfe {
    int32_t int_;
    int32_t wait;
    int32_t region;
    int32_t getX;
    int32_t x;
    int32_t _1;
    int32_t _;
    int32_t _u_eres; /* \u00e4u\u00dferes */
    int64_t acquireTime;
    int64_t releaseDate;
    /* Deprecated. */
    char name[8];
} Odd__Gr_u00f6_u00dfe;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Odd__Gr_u00f6_u00dfe, int_, 0, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Odd__Gr_u00f6_u00dfe, wait, 4, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Odd__Gr_u00f6_u00dfe, region, 8, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Odd__Gr_u00f6_u00dfe, getX, 12, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Odd__Gr_u00f6_u00dfe, x, 16, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Odd__Gr_u00f6_u00dfe, _1, 20, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Odd__Gr_u00f6_u00dfe, _, 24, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Odd__Gr_u00f6_u00dfe, _u_eres, 28, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Odd__Gr_u00f6_u00dfe, acquireTime, 32, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Odd__Gr_u00f6_u00dfe, releaseDate, 40, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Odd__Gr_u00f6_u00dfe, name, 48, 8);
SHAREDSTRUCT_ASSERT_SIZE(Odd__Gr_u00f6_u00dfe, 56);

#define DEMO_ODD__GR_U00F6_U00DFE_FINGERPRINT UINT64_C(0x00a4c920264f3013)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Odd__Gr_u00f6_u00dfe *Odd__Gr_u00f6_u00dfe_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Odd__Gr_u00f6_u00dfe *, sharedstruct_attach(
        attachment, name, sizeof(Odd__Gr_u00f6_u00dfe), DEMO_ODD__GR_U00F6_U00DFE_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Odd__Gr_u00f6_u00dfe_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
