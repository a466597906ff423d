/* The struct demo.Arrays. Generated from its Java interface: change that, not this. */
#ifndef DEMO_ARRAYS_H
#define DEMO_ARRAYS_H

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

#ifndef DEMO_ARRAYS_DEFINED
#define DEMO_ARRAYS_DEFINED
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

SHAREDSTRUCT_ASSERT(Arrays_price_offset, offsetof(Arrays, price) == 0);
SHAREDSTRUCT_ASSERT(Arrays_price_size, sizeof(((Arrays *) 0)->price) == 12);
SHAREDSTRUCT_ASSERT(Arrays_tag_offset, offsetof(Arrays, tag) == 12);
SHAREDSTRUCT_ASSERT(Arrays_tag_size, sizeof(((Arrays *) 0)->tag) == 1);
SHAREDSTRUCT_ASSERT(Arrays_cell_offset, offsetof(Arrays, cell) == 16);
SHAREDSTRUCT_ASSERT(Arrays_cell_size, sizeof(((Arrays *) 0)->cell) == 48);
SHAREDSTRUCT_ASSERT(Arrays_open_offset, offsetof(Arrays, open) == 64);
SHAREDSTRUCT_ASSERT(Arrays_open_size, sizeof(((Arrays *) 0)->open) == 4);
SHAREDSTRUCT_ASSERT(Arrays_name_offset, offsetof(Arrays, name) == 68);
SHAREDSTRUCT_ASSERT(Arrays_name_size, sizeof(((Arrays *) 0)->name) == 10);
SHAREDSTRUCT_ASSERT(Arrays_count_offset, offsetof(Arrays, count) == 80);
SHAREDSTRUCT_ASSERT(Arrays_count_size, sizeof(((Arrays *) 0)->count) == 16);
SHAREDSTRUCT_ASSERT(Arrays_size, sizeof(Arrays) == 96);
#endif

#define DEMO_ARRAYS_NAME "Arrays"
#define DEMO_ARRAYS_FINGERPRINT UINT64_C(0x247e3bb5f1231781)
#define DEMO_ARRAYS_PRICE_LENGTH 3
#define DEMO_ARRAYS_CELL_ROWS 2
#define DEMO_ARRAYS_CELL_COLUMNS 3
#define DEMO_ARRAYS_OPEN_LENGTH 4
#define DEMO_ARRAYS_NAME_LENGTH 2
#define DEMO_ARRAYS_COUNT_LENGTH 2

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Arrays *Arrays_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Arrays *) sharedstruct_attach(
        attachment, name, sizeof(Arrays), DEMO_ARRAYS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Arrays_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
