/* The struct demo.Huge. Generated from its Java interface: change that, not this. */
#ifndef DEMO_HUGE_H
#define DEMO_HUGE_H

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

#ifndef DEMO_HUGE_DEFINED
#define DEMO_HUGE_DEFINED
typedef struct Huge {
    int64_t count;
    int8_t flag[3000000000];
    int8_t noise[65536][32769];
    double price[400000000];
    int8_t cell[50000][50000];
    int32_t small_[4];
} Huge;

SHAREDSTRUCT_ASSERT(Huge_count_offset, offsetof(Huge, count) == 0);
SHAREDSTRUCT_ASSERT(Huge_count_size, sizeof(((Huge *) 0)->count) == 8);
SHAREDSTRUCT_ASSERT(Huge_flag_offset, offsetof(Huge, flag) == 8);
SHAREDSTRUCT_ASSERT(Huge_flag_size, sizeof(((Huge *) 0)->flag) == 3000000000);
SHAREDSTRUCT_ASSERT(Huge_noise_offset, offsetof(Huge, noise) == 3000000008);
SHAREDSTRUCT_ASSERT(Huge_noise_size, sizeof(((Huge *) 0)->noise) == 2147549184);
SHAREDSTRUCT_ASSERT(Huge_price_offset, offsetof(Huge, price) == 5147549192);
SHAREDSTRUCT_ASSERT(Huge_price_size, sizeof(((Huge *) 0)->price) == 3200000000);
SHAREDSTRUCT_ASSERT(Huge_cell_offset, offsetof(Huge, cell) == 8347549192);
SHAREDSTRUCT_ASSERT(Huge_cell_size, sizeof(((Huge *) 0)->cell) == 2500000000);
SHAREDSTRUCT_ASSERT(Huge_small__offset, offsetof(Huge, small_) == 10847549192);
SHAREDSTRUCT_ASSERT(Huge_small__size, sizeof(((Huge *) 0)->small_) == 16);
SHAREDSTRUCT_ASSERT(Huge_size, sizeof(Huge) == 10847549208);
#endif

#define DEMO_HUGE_NAME "Huge"
#define DEMO_HUGE_FINGERPRINT UINT64_C(0x5faec1fecb3d3627)
#define DEMO_HUGE_FLAG_LENGTH 3000000000
#define DEMO_HUGE_NOISE_ROWS 65536
#define DEMO_HUGE_NOISE_COLUMNS 32769
#define DEMO_HUGE_PRICE_LENGTH 400000000
#define DEMO_HUGE_CELL_ROWS 50000
#define DEMO_HUGE_CELL_COLUMNS 50000
#define DEMO_HUGE_SMALL_LENGTH 4

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Huge *Huge_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Huge *) sharedstruct_attach(
        attachment, name, sizeof(Huge), DEMO_HUGE_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Huge_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
