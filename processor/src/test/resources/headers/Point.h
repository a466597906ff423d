/* The struct demo.Point. Generated from its Java interface: change that, not this. */
#ifndef DEMO_POINT_H
#define DEMO_POINT_H

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

#ifndef DEMO_POINT_DEFINED
#define DEMO_POINT_DEFINED
typedef struct Point {
    int8_t kind;
    uint8_t padding_1[3];
    int32_t x;
} Point;

SHAREDSTRUCT_ASSERT(Point_kind_offset, offsetof(Point, kind) == 0);
SHAREDSTRUCT_ASSERT(Point_kind_size, sizeof(((Point *) 0)->kind) == 1);
SHAREDSTRUCT_ASSERT(Point_x_offset, offsetof(Point, x) == 4);
SHAREDSTRUCT_ASSERT(Point_x_size, sizeof(((Point *) 0)->x) == 4);
SHAREDSTRUCT_ASSERT(Point_size, sizeof(Point) == 8);
#endif

#define DEMO_POINT_FINGERPRINT UINT64_C(0x7392247e2428fd2b)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Point *Point_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Point *) sharedstruct_attach(
        attachment, name, sizeof(Point), DEMO_POINT_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Point_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
