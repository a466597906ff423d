/* The struct demo.NamesInC.Capitals. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_NamesInC_Capitals
#define SHAREDSTRUCT_H_demo_NamesInC_Capitals

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

#ifndef SHAREDSTRUCT_STRUCT_demo_NamesInC_Capitals
#define SHAREDSTRUCT_STRUCT_demo_NamesInC_Capitals
enum {
    NamesInC_Capitals_Range_LEAST = -2147483647 - 1,
    NamesInC_Capitals_Range_MIDDLE = 0,
    NamesInC_Capitals_Range_GREATEST = 2147483647
};

typedef struct NamesInC_Capitals {
    int8_t NULL_;
    int8_t EOF_;
    int8_t TRUE_;
    int8_t IN_;
    int8_t OUT_;
    int8_t CONST_;
    int8_t VOID_;
    int8_t ERROR_;
    int8_t DELETE_;
    uint8_t padding_9[3];
    int32_t range; /* demo.NamesInC.Range */
    int32_t wide; /* demo.NamesInC.Range */
} NamesInC_Capitals;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Capitals, NULL_, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Capitals, EOF_, 1, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Capitals, TRUE_, 2, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Capitals, IN_, 3, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Capitals, OUT_, 4, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Capitals, CONST_, 5, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Capitals, VOID_, 6, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Capitals, ERROR_, 7, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Capitals, DELETE_, 8, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Capitals, range, 12, 4);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Capitals, wide, 16, 4);
SHAREDSTRUCT_ASSERT_SIZE(NamesInC_Capitals, 20);

#define DEMO_NAMESINC_CAPITALS_FINGERPRINT UINT64_C(0xda1aa9c85cd04593)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline NamesInC_Capitals *NamesInC_Capitals_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(NamesInC_Capitals *, sharedstruct_attach(
        attachment, name, sizeof(NamesInC_Capitals), DEMO_NAMESINC_CAPITALS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int NamesInC_Capitals_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.NamesInC.Rectangle. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_NamesInC_Rectangle
#define SHAREDSTRUCT_H_demo_NamesInC_Rectangle

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

#ifndef SHAREDSTRUCT_STRUCT_demo_NamesInC_Rectangle
#define SHAREDSTRUCT_STRUCT_demo_NamesInC_Rectangle
/* A function of Windows has its name. */
typedef struct demo_Rectangle {
    int32_t width;
} demo_Rectangle;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(demo_Rectangle, width, 0, 4);
SHAREDSTRUCT_ASSERT_SIZE(demo_Rectangle, 4);

#define DEMO_NAMESINC_RECTANGLE_FINGERPRINT UINT64_C(0x441678aaadd479eb)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline demo_Rectangle *demo_Rectangle_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(demo_Rectangle *, sharedstruct_attach(
        attachment, name, sizeof(demo_Rectangle), DEMO_NAMESINC_RECTANGLE_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int demo_Rectangle_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.NamesInC.Rectangles. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_NamesInC_Rectangles
#define SHAREDSTRUCT_H_demo_NamesInC_Rectangles

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

#ifndef SHAREDSTRUCT_STRUCT_demo_NamesInC_Rectangle
#define SHAREDSTRUCT_STRUCT_demo_NamesInC_Rectangle
/* A function of Windows has its name. */
typedef struct demo_Rectangle {
    int32_t width;
} demo_Rectangle;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(demo_Rectangle, width, 0, 4);
SHAREDSTRUCT_ASSERT_SIZE(demo_Rectangle, 4);

#ifndef SHAREDSTRUCT_STRUCT_demo_NamesInC_Rectangles
#define SHAREDSTRUCT_STRUCT_demo_NamesInC_Rectangles
typedef struct NamesInC_Rectangles {
    demo_Rectangle first;
} NamesInC_Rectangles;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Rectangles, first, 0, 4);
SHAREDSTRUCT_ASSERT_SIZE(NamesInC_Rectangles, 4);

#define DEMO_NAMESINC_RECTANGLES_FINGERPRINT UINT64_C(0x9bdc112c9b103697)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline NamesInC_Rectangles *NamesInC_Rectangles_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(NamesInC_Rectangles *, sharedstruct_attach(
        attachment, name, sizeof(NamesInC_Rectangles), DEMO_NAMESINC_RECTANGLES_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int NamesInC_Rectangles_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.NamesInC.Words. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_NamesInC_Words
#define SHAREDSTRUCT_H_demo_NamesInC_Words

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

#ifndef SHAREDSTRUCT_STRUCT_demo_NamesInC_Words
#define SHAREDSTRUCT_STRUCT_demo_NamesInC_Words
typedef struct NamesInC_Words {
    int8_t register_;
    int8_t union_;
    int8_t struct_;
    int8_t typedef_;
    int8_t inline_;
    int8_t restrict_;
    int8_t signed_;
    int8_t typeof_;
    int8_t auto_;
    int8_t and_;
    int8_t typename_;
    int8_t asm_;
    int8_t concept_;
    int8_t errno_;
    int8_t stdin_;
    int8_t stdout_;
    int8_t stderr_;
    int8_t unix_;
    int8_t linux_;
    int8_t i386_;
    int8_t near_;
    int8_t far_;
    int8_t environ_;
    int8_t interface_;
    int8_t small_;
} NamesInC_Words;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, register_, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, union_, 1, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, struct_, 2, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, typedef_, 3, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, inline_, 4, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, restrict_, 5, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, signed_, 6, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, typeof_, 7, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, auto_, 8, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, and_, 9, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, typename_, 10, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, asm_, 11, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, concept_, 12, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, errno_, 13, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, stdin_, 14, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, stdout_, 15, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, stderr_, 16, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, unix_, 17, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, linux_, 18, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, i386_, 19, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, near_, 20, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, far_, 21, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, environ_, 22, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, interface_, 23, 1);
SHAREDSTRUCT_ASSERT_MEMBER(NamesInC_Words, small_, 24, 1);
SHAREDSTRUCT_ASSERT_SIZE(NamesInC_Words, 25);

#define DEMO_NAMESINC_WORDS_FINGERPRINT UINT64_C(0x2f6ce0436534c84f)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline NamesInC_Words *NamesInC_Words_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(NamesInC_Words *, sharedstruct_attach(
        attachment, name, sizeof(NamesInC_Words), DEMO_NAMESINC_WORDS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int NamesInC_Words_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
