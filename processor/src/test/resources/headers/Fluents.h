/* The struct demo.Fluents. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Fluents
#define SHAREDSTRUCT_H_demo_Fluents

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Fluents
#define SHAREDSTRUCT_STRUCT_demo_Fluents
#pragma pack(push, 1)
typedef struct Fluents {
    int8_t first;
    int16_t level[4];
    uint16_t index[2][2];
} Fluents;
#pragma pack(pop)
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Fluents, first, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Fluents, level, 1, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Fluents, index, 9, 8);
SHAREDSTRUCT_ASSERT_SIZE(Fluents, 17);

#define DEMO_FLUENTS_FINGERPRINT UINT64_C(0x4987c39c4635322c)
#define DEMO_FLUENTS_LEVEL_LENGTH 4
#define DEMO_FLUENTS_INDEX_ROWS 2
#define DEMO_FLUENTS_INDEX_COLUMNS 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Fluents *Fluents_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Fluents *, sharedstruct_attach(
        attachment, name, sizeof(Fluents), DEMO_FLUENTS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Fluents_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
