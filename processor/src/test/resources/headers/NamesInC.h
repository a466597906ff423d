/* The struct demo.NamesInC.Capitals. Generated from its Java interface: change that, not this. */
#ifndef DEMO_NAMESINC_CAPITALS_H
#define DEMO_NAMESINC_CAPITALS_H

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

#ifndef DEMO_NAMESINC_RANGE_DEFINED
#define DEMO_NAMESINC_RANGE_DEFINED
enum {
    NamesInC_Range_LEAST = -2147483647 - 1,
    NamesInC_Range_MIDDLE = 0,
    NamesInC_Range_GREATEST = 2147483647
};
#endif

#ifndef DEMO_NAMESINC_CAPITALS_DEFINED
#define DEMO_NAMESINC_CAPITALS_DEFINED
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

SHAREDSTRUCT_ASSERT(NamesInC_Capitals_NULL__offset, offsetof(NamesInC_Capitals, NULL_) == 0);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_NULL__size, sizeof(((NamesInC_Capitals *) 0)->NULL_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_EOF__offset, offsetof(NamesInC_Capitals, EOF_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_EOF__size, sizeof(((NamesInC_Capitals *) 0)->EOF_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_TRUE__offset, offsetof(NamesInC_Capitals, TRUE_) == 2);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_TRUE__size, sizeof(((NamesInC_Capitals *) 0)->TRUE_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_IN__offset, offsetof(NamesInC_Capitals, IN_) == 3);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_IN__size, sizeof(((NamesInC_Capitals *) 0)->IN_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_OUT__offset, offsetof(NamesInC_Capitals, OUT_) == 4);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_OUT__size, sizeof(((NamesInC_Capitals *) 0)->OUT_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_CONST__offset, offsetof(NamesInC_Capitals, CONST_) == 5);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_CONST__size, sizeof(((NamesInC_Capitals *) 0)->CONST_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_VOID__offset, offsetof(NamesInC_Capitals, VOID_) == 6);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_VOID__size, sizeof(((NamesInC_Capitals *) 0)->VOID_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_ERROR__offset, offsetof(NamesInC_Capitals, ERROR_) == 7);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_ERROR__size, sizeof(((NamesInC_Capitals *) 0)->ERROR_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_DELETE__offset, offsetof(NamesInC_Capitals, DELETE_) == 8);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_DELETE__size, sizeof(((NamesInC_Capitals *) 0)->DELETE_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_range_offset, offsetof(NamesInC_Capitals, range) == 12);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_range_size, sizeof(((NamesInC_Capitals *) 0)->range) == 4);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_wide_offset, offsetof(NamesInC_Capitals, wide) == 16);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_wide_size, sizeof(((NamesInC_Capitals *) 0)->wide) == 4);
SHAREDSTRUCT_ASSERT(NamesInC_Capitals_size, sizeof(NamesInC_Capitals) == 20);
#endif

#define DEMO_NAMESINC_CAPITALS_FINGERPRINT UINT64_C(0xd3437a47946bf8f6)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline NamesInC_Capitals *NamesInC_Capitals_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (NamesInC_Capitals *) sharedstruct_attach(
        attachment, name, sizeof(NamesInC_Capitals), DEMO_NAMESINC_CAPITALS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int NamesInC_Capitals_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.NamesInC.Rectangle. Generated from its Java interface: change that, not this. */
#ifndef DEMO_NAMESINC_RECTANGLE_H
#define DEMO_NAMESINC_RECTANGLE_H

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

#ifndef DEMO_NAMESINC_RECTANGLE_DEFINED
#define DEMO_NAMESINC_RECTANGLE_DEFINED
typedef struct demo_Rectangle {
    int32_t width;
} demo_Rectangle;

SHAREDSTRUCT_ASSERT(demo_Rectangle_width_offset, offsetof(demo_Rectangle, width) == 0);
SHAREDSTRUCT_ASSERT(demo_Rectangle_width_size, sizeof(((demo_Rectangle *) 0)->width) == 4);
SHAREDSTRUCT_ASSERT(demo_Rectangle_size, sizeof(demo_Rectangle) == 4);
#endif

#define DEMO_NAMESINC_RECTANGLE_FINGERPRINT UINT64_C(0x441678aaadd479eb)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline demo_Rectangle *demo_Rectangle_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (demo_Rectangle *) sharedstruct_attach(
        attachment, name, sizeof(demo_Rectangle), DEMO_NAMESINC_RECTANGLE_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int demo_Rectangle_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.NamesInC.Rectangles. Generated from its Java interface: change that, not this. */
#ifndef DEMO_NAMESINC_RECTANGLES_H
#define DEMO_NAMESINC_RECTANGLES_H

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

#ifndef DEMO_NAMESINC_RECTANGLE_DEFINED
#define DEMO_NAMESINC_RECTANGLE_DEFINED
typedef struct demo_Rectangle {
    int32_t width;
} demo_Rectangle;

SHAREDSTRUCT_ASSERT(demo_Rectangle_width_offset, offsetof(demo_Rectangle, width) == 0);
SHAREDSTRUCT_ASSERT(demo_Rectangle_width_size, sizeof(((demo_Rectangle *) 0)->width) == 4);
SHAREDSTRUCT_ASSERT(demo_Rectangle_size, sizeof(demo_Rectangle) == 4);
#endif

#ifndef DEMO_NAMESINC_RECTANGLES_DEFINED
#define DEMO_NAMESINC_RECTANGLES_DEFINED
typedef struct NamesInC_Rectangles {
    demo_Rectangle first;
} NamesInC_Rectangles;

SHAREDSTRUCT_ASSERT(NamesInC_Rectangles_first_offset, offsetof(NamesInC_Rectangles, first) == 0);
SHAREDSTRUCT_ASSERT(NamesInC_Rectangles_first_size, sizeof(((NamesInC_Rectangles *) 0)->first) == 4);
SHAREDSTRUCT_ASSERT(NamesInC_Rectangles_size, sizeof(NamesInC_Rectangles) == 4);
#endif

#define DEMO_NAMESINC_RECTANGLES_FINGERPRINT UINT64_C(0xc15429b096a7074e)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline NamesInC_Rectangles *NamesInC_Rectangles_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (NamesInC_Rectangles *) sharedstruct_attach(
        attachment, name, sizeof(NamesInC_Rectangles), DEMO_NAMESINC_RECTANGLES_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int NamesInC_Rectangles_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.NamesInC.Words. Generated from its Java interface: change that, not this. */
#ifndef DEMO_NAMESINC_WORDS_H
#define DEMO_NAMESINC_WORDS_H

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

#ifndef DEMO_NAMESINC_WORDS_DEFINED
#define DEMO_NAMESINC_WORDS_DEFINED
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

SHAREDSTRUCT_ASSERT(NamesInC_Words_register__offset, offsetof(NamesInC_Words, register_) == 0);
SHAREDSTRUCT_ASSERT(NamesInC_Words_register__size, sizeof(((NamesInC_Words *) 0)->register_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_union__offset, offsetof(NamesInC_Words, union_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_union__size, sizeof(((NamesInC_Words *) 0)->union_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_struct__offset, offsetof(NamesInC_Words, struct_) == 2);
SHAREDSTRUCT_ASSERT(NamesInC_Words_struct__size, sizeof(((NamesInC_Words *) 0)->struct_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_typedef__offset, offsetof(NamesInC_Words, typedef_) == 3);
SHAREDSTRUCT_ASSERT(NamesInC_Words_typedef__size, sizeof(((NamesInC_Words *) 0)->typedef_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_inline__offset, offsetof(NamesInC_Words, inline_) == 4);
SHAREDSTRUCT_ASSERT(NamesInC_Words_inline__size, sizeof(((NamesInC_Words *) 0)->inline_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_restrict__offset, offsetof(NamesInC_Words, restrict_) == 5);
SHAREDSTRUCT_ASSERT(NamesInC_Words_restrict__size, sizeof(((NamesInC_Words *) 0)->restrict_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_signed__offset, offsetof(NamesInC_Words, signed_) == 6);
SHAREDSTRUCT_ASSERT(NamesInC_Words_signed__size, sizeof(((NamesInC_Words *) 0)->signed_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_typeof__offset, offsetof(NamesInC_Words, typeof_) == 7);
SHAREDSTRUCT_ASSERT(NamesInC_Words_typeof__size, sizeof(((NamesInC_Words *) 0)->typeof_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_auto__offset, offsetof(NamesInC_Words, auto_) == 8);
SHAREDSTRUCT_ASSERT(NamesInC_Words_auto__size, sizeof(((NamesInC_Words *) 0)->auto_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_and__offset, offsetof(NamesInC_Words, and_) == 9);
SHAREDSTRUCT_ASSERT(NamesInC_Words_and__size, sizeof(((NamesInC_Words *) 0)->and_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_typename__offset, offsetof(NamesInC_Words, typename_) == 10);
SHAREDSTRUCT_ASSERT(NamesInC_Words_typename__size, sizeof(((NamesInC_Words *) 0)->typename_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_asm__offset, offsetof(NamesInC_Words, asm_) == 11);
SHAREDSTRUCT_ASSERT(NamesInC_Words_asm__size, sizeof(((NamesInC_Words *) 0)->asm_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_concept__offset, offsetof(NamesInC_Words, concept_) == 12);
SHAREDSTRUCT_ASSERT(NamesInC_Words_concept__size, sizeof(((NamesInC_Words *) 0)->concept_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_errno__offset, offsetof(NamesInC_Words, errno_) == 13);
SHAREDSTRUCT_ASSERT(NamesInC_Words_errno__size, sizeof(((NamesInC_Words *) 0)->errno_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_stdin__offset, offsetof(NamesInC_Words, stdin_) == 14);
SHAREDSTRUCT_ASSERT(NamesInC_Words_stdin__size, sizeof(((NamesInC_Words *) 0)->stdin_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_stdout__offset, offsetof(NamesInC_Words, stdout_) == 15);
SHAREDSTRUCT_ASSERT(NamesInC_Words_stdout__size, sizeof(((NamesInC_Words *) 0)->stdout_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_stderr__offset, offsetof(NamesInC_Words, stderr_) == 16);
SHAREDSTRUCT_ASSERT(NamesInC_Words_stderr__size, sizeof(((NamesInC_Words *) 0)->stderr_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_unix__offset, offsetof(NamesInC_Words, unix_) == 17);
SHAREDSTRUCT_ASSERT(NamesInC_Words_unix__size, sizeof(((NamesInC_Words *) 0)->unix_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_linux__offset, offsetof(NamesInC_Words, linux_) == 18);
SHAREDSTRUCT_ASSERT(NamesInC_Words_linux__size, sizeof(((NamesInC_Words *) 0)->linux_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_i386__offset, offsetof(NamesInC_Words, i386_) == 19);
SHAREDSTRUCT_ASSERT(NamesInC_Words_i386__size, sizeof(((NamesInC_Words *) 0)->i386_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_near__offset, offsetof(NamesInC_Words, near_) == 20);
SHAREDSTRUCT_ASSERT(NamesInC_Words_near__size, sizeof(((NamesInC_Words *) 0)->near_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_far__offset, offsetof(NamesInC_Words, far_) == 21);
SHAREDSTRUCT_ASSERT(NamesInC_Words_far__size, sizeof(((NamesInC_Words *) 0)->far_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_environ__offset, offsetof(NamesInC_Words, environ_) == 22);
SHAREDSTRUCT_ASSERT(NamesInC_Words_environ__size, sizeof(((NamesInC_Words *) 0)->environ_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_interface__offset, offsetof(NamesInC_Words, interface_) == 23);
SHAREDSTRUCT_ASSERT(NamesInC_Words_interface__size, sizeof(((NamesInC_Words *) 0)->interface_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_small__offset, offsetof(NamesInC_Words, small_) == 24);
SHAREDSTRUCT_ASSERT(NamesInC_Words_small__size, sizeof(((NamesInC_Words *) 0)->small_) == 1);
SHAREDSTRUCT_ASSERT(NamesInC_Words_size, sizeof(NamesInC_Words) == 25);
#endif

#define DEMO_NAMESINC_WORDS_FINGERPRINT UINT64_C(0x2f6ce0436534c84f)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline NamesInC_Words *NamesInC_Words_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (NamesInC_Words *) sharedstruct_attach(
        attachment, name, sizeof(NamesInC_Words), DEMO_NAMESINC_WORDS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int NamesInC_Words_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
