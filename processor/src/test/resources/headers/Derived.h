/* The struct demo.Derived. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Derived
#define SHAREDSTRUCT_H_demo_Derived

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Derived
#define SHAREDSTRUCT_STRUCT_demo_Derived
typedef struct Derived {
    uint8_t padding_0[8];
    int32_t shared;
    uint8_t padding_12[4];
    int64_t own;
    uint8_t padding_24[8];
    char text[16];
} Derived;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Derived, shared, 8, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Derived, own, 16, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Derived, text, 32, 16);
SHAREDSTRUCT_ASSERT_SIZE(Derived, 48);

#define DEMO_DERIVED_FINGERPRINT UINT64_C(0x9d4fe5518dea52d7)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Derived *Derived_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Derived *, sharedstruct_attach(
        attachment, name, sizeof(Derived), DEMO_DERIVED_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Derived_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
