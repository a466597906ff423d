/* The struct demo.Arrays. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Arrays
#define SHAREDSTRUCT_H_demo_Arrays

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Arrays
#define SHAREDSTRUCT_STRUCT_demo_Arrays
typedef struct Arrays {
    int32_t price[3];
    int8_t tag;
    uint8_t padding_13[3];
    double cell[2][3];
    uint8_t open[4];
    char name[2][5];
    uint8_t padding_78[2];
    int64_t count[2];
} Arrays;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Arrays, price, 0, 12);
SHAREDSTRUCT_ASSERT_MEMBER(Arrays, tag, 12, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Arrays, cell, 16, 48);
SHAREDSTRUCT_ASSERT_MEMBER(Arrays, open, 64, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Arrays, name, 68, 10);
SHAREDSTRUCT_ASSERT_MEMBER(Arrays, count, 80, 16);
SHAREDSTRUCT_ASSERT_SIZE(Arrays, 96);

#define DEMO_ARRAYS_NAME "Arrays"
#define DEMO_ARRAYS_FINGERPRINT UINT64_C(0x247e3bb5f1231781)
#define DEMO_ARRAYS_PRICE_LENGTH 3
#define DEMO_ARRAYS_CELL_ROWS 2
#define DEMO_ARRAYS_CELL_COLUMNS 3
#define DEMO_ARRAYS_OPEN_LENGTH 4
#define DEMO_ARRAYS_NAME_LENGTH 2
#define DEMO_ARRAYS_COUNT_LENGTH 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Arrays *Arrays_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Arrays *, sharedstruct_attach(
        attachment, name, sizeof(Arrays), DEMO_ARRAYS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Arrays_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
