/* The struct demo.Shapes.Dot. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Shapes_Dot
#define SHAREDSTRUCT_H_demo_Shapes_Dot

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Shapes_Dot
#define SHAREDSTRUCT_STRUCT_demo_Shapes_Dot
typedef struct Shapes_Dot {
    int16_t x;
    char label[3];
    uint8_t padding_5[1];
} Shapes_Dot;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Dot, x, 0, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Dot, label, 2, 3);
SHAREDSTRUCT_ASSERT_SIZE(Shapes_Dot, 6);

#define DEMO_SHAPES_DOT_FINGERPRINT UINT64_C(0x5370a905314497c2)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Shapes_Dot *Shapes_Dot_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Shapes_Dot *, sharedstruct_attach(
        attachment, name, sizeof(Shapes_Dot), DEMO_SHAPES_DOT_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Shapes_Dot_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Shapes.Drawing. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Shapes_Drawing
#define SHAREDSTRUCT_H_demo_Shapes_Drawing

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Shapes_Dot
#define SHAREDSTRUCT_STRUCT_demo_Shapes_Dot
typedef struct Shapes_Dot {
    int16_t x;
    char label[3];
    uint8_t padding_5[1];
} Shapes_Dot;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Dot, x, 0, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Dot, label, 2, 3);
SHAREDSTRUCT_ASSERT_SIZE(Shapes_Dot, 6);

#ifndef SHAREDSTRUCT_STRUCT_demo_Shapes_Line
#define SHAREDSTRUCT_STRUCT_demo_Shapes_Line
typedef struct Shapes_Line {
    Shapes_Dot from;
    Shapes_Dot via[2];
    int8_t weight[2];
} Shapes_Line;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Line, from, 0, 6);
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Line, via, 6, 12);
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Line, weight, 18, 2);
SHAREDSTRUCT_ASSERT_SIZE(Shapes_Line, 20);

#ifndef SHAREDSTRUCT_STRUCT_demo_Shapes_Drawing
#define SHAREDSTRUCT_STRUCT_demo_Shapes_Drawing
typedef struct Shapes_Drawing {
    int8_t tag;
    uint8_t padding_1[1];
    Shapes_Line line;
    Shapes_Dot cell[2][2];
    uint8_t padding_46[2];
    int64_t end;
} Shapes_Drawing;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Drawing, tag, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Drawing, line, 2, 20);
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Drawing, cell, 22, 24);
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Drawing, end, 48, 8);
SHAREDSTRUCT_ASSERT_SIZE(Shapes_Drawing, 56);

#define DEMO_SHAPES_DRAWING_FINGERPRINT UINT64_C(0x4cff951f8f5917f5)
#define DEMO_SHAPES_DRAWING_CELL_ROWS 2
#define DEMO_SHAPES_DRAWING_CELL_COLUMNS 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Shapes_Drawing *Shapes_Drawing_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Shapes_Drawing *, sharedstruct_attach(
        attachment, name, sizeof(Shapes_Drawing), DEMO_SHAPES_DRAWING_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Shapes_Drawing_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Shapes.Line. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Shapes_Line
#define SHAREDSTRUCT_H_demo_Shapes_Line

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Shapes_Dot
#define SHAREDSTRUCT_STRUCT_demo_Shapes_Dot
typedef struct Shapes_Dot {
    int16_t x;
    char label[3];
    uint8_t padding_5[1];
} Shapes_Dot;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Dot, x, 0, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Dot, label, 2, 3);
SHAREDSTRUCT_ASSERT_SIZE(Shapes_Dot, 6);

#ifndef SHAREDSTRUCT_STRUCT_demo_Shapes_Line
#define SHAREDSTRUCT_STRUCT_demo_Shapes_Line
typedef struct Shapes_Line {
    Shapes_Dot from;
    Shapes_Dot via[2];
    int8_t weight[2];
} Shapes_Line;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Line, from, 0, 6);
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Line, via, 6, 12);
SHAREDSTRUCT_ASSERT_MEMBER(Shapes_Line, weight, 18, 2);
SHAREDSTRUCT_ASSERT_SIZE(Shapes_Line, 20);

#define DEMO_SHAPES_LINE_FINGERPRINT UINT64_C(0xcc97237ad3d20d45)
#define DEMO_SHAPES_LINE_VIA_LENGTH 2
#define DEMO_SHAPES_LINE_WEIGHT_LENGTH 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Shapes_Line *Shapes_Line_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Shapes_Line *, sharedstruct_attach(
        attachment, name, sizeof(Shapes_Line), DEMO_SHAPES_LINE_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Shapes_Line_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
