/* The struct demo.Shapes.Dot. Generated from its Java interface: change that, not this. */
#ifndef DEMO_SHAPES_DOT_H
#define DEMO_SHAPES_DOT_H

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

#ifndef DEMO_SHAPES_DOT_DEFINED
#define DEMO_SHAPES_DOT_DEFINED
typedef struct Shapes_Dot {
    int16_t x;
    char label[3];
    uint8_t padding_5[1];
} Shapes_Dot;

SHAREDSTRUCT_ASSERT(Shapes_Dot_x_offset, offsetof(Shapes_Dot, x) == 0);
SHAREDSTRUCT_ASSERT(Shapes_Dot_x_size, sizeof(((Shapes_Dot *) 0)->x) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_offset, offsetof(Shapes_Dot, label) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_size, sizeof(((Shapes_Dot *) 0)->label) == 3);
SHAREDSTRUCT_ASSERT(Shapes_Dot_size, sizeof(Shapes_Dot) == 6);
#endif

#define DEMO_SHAPES_DOT_FINGERPRINT UINT64_C(0x5370a905314497c2)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Shapes_Dot *Shapes_Dot_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Shapes_Dot *) sharedstruct_attach(
        attachment, name, sizeof(Shapes_Dot), DEMO_SHAPES_DOT_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Shapes_Dot_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Shapes.Drawing. Generated from its Java interface: change that, not this. */
#ifndef DEMO_SHAPES_DRAWING_H
#define DEMO_SHAPES_DRAWING_H

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

#ifndef DEMO_SHAPES_DOT_DEFINED
#define DEMO_SHAPES_DOT_DEFINED
typedef struct Shapes_Dot {
    int16_t x;
    char label[3];
    uint8_t padding_5[1];
} Shapes_Dot;

SHAREDSTRUCT_ASSERT(Shapes_Dot_x_offset, offsetof(Shapes_Dot, x) == 0);
SHAREDSTRUCT_ASSERT(Shapes_Dot_x_size, sizeof(((Shapes_Dot *) 0)->x) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_offset, offsetof(Shapes_Dot, label) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_size, sizeof(((Shapes_Dot *) 0)->label) == 3);
SHAREDSTRUCT_ASSERT(Shapes_Dot_size, sizeof(Shapes_Dot) == 6);
#endif

#ifndef DEMO_SHAPES_DOT_DEFINED
#define DEMO_SHAPES_DOT_DEFINED
typedef struct Shapes_Dot {
    int16_t x;
    char label[3];
    uint8_t padding_5[1];
} Shapes_Dot;

SHAREDSTRUCT_ASSERT(Shapes_Dot_x_offset, offsetof(Shapes_Dot, x) == 0);
SHAREDSTRUCT_ASSERT(Shapes_Dot_x_size, sizeof(((Shapes_Dot *) 0)->x) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_offset, offsetof(Shapes_Dot, label) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_size, sizeof(((Shapes_Dot *) 0)->label) == 3);
SHAREDSTRUCT_ASSERT(Shapes_Dot_size, sizeof(Shapes_Dot) == 6);
#endif

#ifndef DEMO_SHAPES_LINE_DEFINED
#define DEMO_SHAPES_LINE_DEFINED
typedef struct Shapes_Line {
    Shapes_Dot from;
    Shapes_Dot via[2];
    int8_t weight[2];
} Shapes_Line;

SHAREDSTRUCT_ASSERT(Shapes_Line_from_offset, offsetof(Shapes_Line, from) == 0);
SHAREDSTRUCT_ASSERT(Shapes_Line_from_size, sizeof(((Shapes_Line *) 0)->from) == 6);
SHAREDSTRUCT_ASSERT(Shapes_Line_via_offset, offsetof(Shapes_Line, via) == 6);
SHAREDSTRUCT_ASSERT(Shapes_Line_via_size, sizeof(((Shapes_Line *) 0)->via) == 12);
SHAREDSTRUCT_ASSERT(Shapes_Line_weight_offset, offsetof(Shapes_Line, weight) == 18);
SHAREDSTRUCT_ASSERT(Shapes_Line_weight_size, sizeof(((Shapes_Line *) 0)->weight) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Line_size, sizeof(Shapes_Line) == 20);
#endif

#ifndef DEMO_SHAPES_DOT_DEFINED
#define DEMO_SHAPES_DOT_DEFINED
typedef struct Shapes_Dot {
    int16_t x;
    char label[3];
    uint8_t padding_5[1];
} Shapes_Dot;

SHAREDSTRUCT_ASSERT(Shapes_Dot_x_offset, offsetof(Shapes_Dot, x) == 0);
SHAREDSTRUCT_ASSERT(Shapes_Dot_x_size, sizeof(((Shapes_Dot *) 0)->x) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_offset, offsetof(Shapes_Dot, label) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_size, sizeof(((Shapes_Dot *) 0)->label) == 3);
SHAREDSTRUCT_ASSERT(Shapes_Dot_size, sizeof(Shapes_Dot) == 6);
#endif

#ifndef DEMO_SHAPES_DRAWING_DEFINED
#define DEMO_SHAPES_DRAWING_DEFINED
typedef struct Shapes_Drawing {
    int8_t tag;
    uint8_t padding_1[1];
    Shapes_Line line;
    Shapes_Dot cell[2][2];
    uint8_t padding_46[2];
    int64_t end;
} Shapes_Drawing;

SHAREDSTRUCT_ASSERT(Shapes_Drawing_tag_offset, offsetof(Shapes_Drawing, tag) == 0);
SHAREDSTRUCT_ASSERT(Shapes_Drawing_tag_size, sizeof(((Shapes_Drawing *) 0)->tag) == 1);
SHAREDSTRUCT_ASSERT(Shapes_Drawing_line_offset, offsetof(Shapes_Drawing, line) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Drawing_line_size, sizeof(((Shapes_Drawing *) 0)->line) == 20);
SHAREDSTRUCT_ASSERT(Shapes_Drawing_cell_offset, offsetof(Shapes_Drawing, cell) == 22);
SHAREDSTRUCT_ASSERT(Shapes_Drawing_cell_size, sizeof(((Shapes_Drawing *) 0)->cell) == 24);
SHAREDSTRUCT_ASSERT(Shapes_Drawing_end_offset, offsetof(Shapes_Drawing, end) == 48);
SHAREDSTRUCT_ASSERT(Shapes_Drawing_end_size, sizeof(((Shapes_Drawing *) 0)->end) == 8);
SHAREDSTRUCT_ASSERT(Shapes_Drawing_size, sizeof(Shapes_Drawing) == 56);
#endif

#define DEMO_SHAPES_DRAWING_FINGERPRINT UINT64_C(0x401f4dc8a075779d)
#define DEMO_SHAPES_DRAWING_CELL_ROWS 2
#define DEMO_SHAPES_DRAWING_CELL_COLUMNS 2

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Shapes_Drawing *Shapes_Drawing_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Shapes_Drawing *) sharedstruct_attach(
        attachment, name, sizeof(Shapes_Drawing), DEMO_SHAPES_DRAWING_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Shapes_Drawing_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Shapes.Line. Generated from its Java interface: change that, not this. */
#ifndef DEMO_SHAPES_LINE_H
#define DEMO_SHAPES_LINE_H

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

#ifndef DEMO_SHAPES_DOT_DEFINED
#define DEMO_SHAPES_DOT_DEFINED
typedef struct Shapes_Dot {
    int16_t x;
    char label[3];
    uint8_t padding_5[1];
} Shapes_Dot;

SHAREDSTRUCT_ASSERT(Shapes_Dot_x_offset, offsetof(Shapes_Dot, x) == 0);
SHAREDSTRUCT_ASSERT(Shapes_Dot_x_size, sizeof(((Shapes_Dot *) 0)->x) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_offset, offsetof(Shapes_Dot, label) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_size, sizeof(((Shapes_Dot *) 0)->label) == 3);
SHAREDSTRUCT_ASSERT(Shapes_Dot_size, sizeof(Shapes_Dot) == 6);
#endif

#ifndef DEMO_SHAPES_DOT_DEFINED
#define DEMO_SHAPES_DOT_DEFINED
typedef struct Shapes_Dot {
    int16_t x;
    char label[3];
    uint8_t padding_5[1];
} Shapes_Dot;

SHAREDSTRUCT_ASSERT(Shapes_Dot_x_offset, offsetof(Shapes_Dot, x) == 0);
SHAREDSTRUCT_ASSERT(Shapes_Dot_x_size, sizeof(((Shapes_Dot *) 0)->x) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_offset, offsetof(Shapes_Dot, label) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Dot_label_size, sizeof(((Shapes_Dot *) 0)->label) == 3);
SHAREDSTRUCT_ASSERT(Shapes_Dot_size, sizeof(Shapes_Dot) == 6);
#endif

#ifndef DEMO_SHAPES_LINE_DEFINED
#define DEMO_SHAPES_LINE_DEFINED
typedef struct Shapes_Line {
    Shapes_Dot from;
    Shapes_Dot via[2];
    int8_t weight[2];
} Shapes_Line;

SHAREDSTRUCT_ASSERT(Shapes_Line_from_offset, offsetof(Shapes_Line, from) == 0);
SHAREDSTRUCT_ASSERT(Shapes_Line_from_size, sizeof(((Shapes_Line *) 0)->from) == 6);
SHAREDSTRUCT_ASSERT(Shapes_Line_via_offset, offsetof(Shapes_Line, via) == 6);
SHAREDSTRUCT_ASSERT(Shapes_Line_via_size, sizeof(((Shapes_Line *) 0)->via) == 12);
SHAREDSTRUCT_ASSERT(Shapes_Line_weight_offset, offsetof(Shapes_Line, weight) == 18);
SHAREDSTRUCT_ASSERT(Shapes_Line_weight_size, sizeof(((Shapes_Line *) 0)->weight) == 2);
SHAREDSTRUCT_ASSERT(Shapes_Line_size, sizeof(Shapes_Line) == 20);
#endif

#define DEMO_SHAPES_LINE_FINGERPRINT UINT64_C(0xba209b8c25c0c847)
#define DEMO_SHAPES_LINE_VIA_LENGTH 2
#define DEMO_SHAPES_LINE_WEIGHT_LENGTH 2

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Shapes_Line *Shapes_Line_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Shapes_Line *) sharedstruct_attach(
        attachment, name, sizeof(Shapes_Line), DEMO_SHAPES_LINE_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Shapes_Line_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
