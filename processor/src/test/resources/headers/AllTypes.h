/* The struct demo.AllTypes. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_AllTypes
#define SHAREDSTRUCT_H_demo_AllTypes

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

#ifndef SHAREDSTRUCT_STRUCT_demo_AllTypes
#define SHAREDSTRUCT_STRUCT_demo_AllTypes
typedef struct AllTypes {
    uint8_t open;
    uint8_t padding_1[1];
    uint16_t letter;
    int8_t tiny;
    uint8_t padding_5[1];
    int16_t small_;
    int32_t number;
    float ratio;
    double exact;
    int8_t flag;
    uint8_t padding_25[7];
    int64_t URL;
    char latin[8];
    char ascii[5];
    uint8_t padding_53[43];
} AllTypes;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(AllTypes, open, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(AllTypes, letter, 2, 2);
SHAREDSTRUCT_ASSERT_MEMBER(AllTypes, tiny, 4, 1);
SHAREDSTRUCT_ASSERT_MEMBER(AllTypes, small_, 6, 2);
SHAREDSTRUCT_ASSERT_MEMBER(AllTypes, number, 8, 4);
SHAREDSTRUCT_ASSERT_MEMBER(AllTypes, ratio, 12, 4);
SHAREDSTRUCT_ASSERT_MEMBER(AllTypes, exact, 16, 8);
SHAREDSTRUCT_ASSERT_MEMBER(AllTypes, flag, 24, 1);
SHAREDSTRUCT_ASSERT_MEMBER(AllTypes, URL, 32, 8);
SHAREDSTRUCT_ASSERT_MEMBER(AllTypes, latin, 40, 8);
SHAREDSTRUCT_ASSERT_MEMBER(AllTypes, ascii, 48, 5);
SHAREDSTRUCT_ASSERT_SIZE(AllTypes, 96);

#define DEMO_ALLTYPES_FINGERPRINT UINT64_C(0x3738fd0348f16f24)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline AllTypes *AllTypes_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(AllTypes *, sharedstruct_attach(
        attachment, name, sizeof(AllTypes), DEMO_ALLTYPES_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int AllTypes_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
