/* The struct demo.Huge. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Huge
#define SHAREDSTRUCT_H_demo_Huge

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

#if PTRDIFF_MAX < 10847549208
#error "Huge has 10847549208 bytes: this needs a program of 64 bits"
#endif

#ifndef SHAREDSTRUCT_STRUCT_demo_Huge
#define SHAREDSTRUCT_STRUCT_demo_Huge
/* More than 5 GB: counted by long, and by int where that is enough. */
typedef struct Huge {
    int64_t count;
    int8_t flag[3000000000];
    int8_t noise[65536][32769];
    double price[400000000];
    int8_t cell[50000][50000];
    int32_t small_[4];
} Huge;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Huge, count, 0, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Huge, flag, 8, 3000000000);
SHAREDSTRUCT_ASSERT_MEMBER(Huge, noise, 3000000008, 2147549184);
SHAREDSTRUCT_ASSERT_MEMBER(Huge, price, 5147549192, 3200000000);
SHAREDSTRUCT_ASSERT_MEMBER(Huge, cell, 8347549192, 2500000000);
SHAREDSTRUCT_ASSERT_MEMBER(Huge, small_, 10847549192, 16);
SHAREDSTRUCT_ASSERT_SIZE(Huge, 10847549208);

#define DEMO_HUGE_NAME "Huge"
#define DEMO_HUGE_FINGERPRINT UINT64_C(0x5faec1fecb3d3627)
#define DEMO_HUGE_FLAG_LENGTH 3000000000
#define DEMO_HUGE_NOISE_ROWS 65536
#define DEMO_HUGE_NOISE_COLUMNS 32769
#define DEMO_HUGE_PRICE_LENGTH 400000000
#define DEMO_HUGE_CELL_ROWS 50000
#define DEMO_HUGE_CELL_COLUMNS 50000
#define DEMO_HUGE_SMALL_LENGTH 4

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Huge *Huge_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Huge *, sharedstruct_attach(
        attachment, name, sizeof(Huge), DEMO_HUGE_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Huge_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
