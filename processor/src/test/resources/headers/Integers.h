/* The struct demo.Integers. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Integers
#define SHAREDSTRUCT_H_demo_Integers

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Integers
#define SHAREDSTRUCT_STRUCT_demo_Integers
typedef struct Integers {
    uint8_t tiny;
    uint8_t level;
    uint16_t port;
    uint16_t wide;
    uint8_t padding_6[2];
    uint32_t count;
    uint8_t padding_12[4];
    uint64_t id;
    uint8_t one;
    uint8_t padding_25[1];
    int16_t two;
    int32_t four;
    int64_t eight;
    uint8_t step[3];
    uint8_t padding_43[1];
    uint32_t cell[2][2];
    uint8_t shade[2];
    uint8_t padding_62[2];
    uint64_t key[2];
    int32_t done[1][2];
} Integers;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Integers, tiny, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, level, 1, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, port, 2, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, wide, 4, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, count, 8, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, id, 16, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, one, 24, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, two, 26, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, four, 28, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, eight, 32, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, step, 40, 3);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, cell, 44, 16);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, shade, 60, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, key, 64, 16);
SHAREDSTRUCT_ASSERT_MEMBER(Integers, done, 80, 8);
SHAREDSTRUCT_ASSERT_SIZE(Integers, 88);

#define DEMO_INTEGERS_NAME "Integers"
#define DEMO_INTEGERS_FINGERPRINT UINT64_C(0x0801133b040e9f4d)
#define DEMO_INTEGERS_STEP_LENGTH 3
#define DEMO_INTEGERS_CELL_ROWS 2
#define DEMO_INTEGERS_CELL_COLUMNS 2
#define DEMO_INTEGERS_SHADE_LENGTH 2
#define DEMO_INTEGERS_KEY_LENGTH 2
#define DEMO_INTEGERS_DONE_ROWS 1
#define DEMO_INTEGERS_DONE_COLUMNS 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Integers *Integers_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Integers *, sharedstruct_attach(
        attachment, name, sizeof(Integers), DEMO_INTEGERS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Integers_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
