/* The struct demo.BitPlaces.Apart. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_BitPlaces_Apart
#define SHAREDSTRUCT_H_demo_BitPlaces_Apart

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

#ifndef SHAREDSTRUCT_ALIGN
#if defined(__cplusplus)
#define SHAREDSTRUCT_ALIGN(bytes) alignas(bytes)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define SHAREDSTRUCT_ALIGN(bytes) _Alignas(bytes)
#elif defined(_MSC_VER)
#define SHAREDSTRUCT_ALIGN(bytes) __declspec(align(bytes))
#elif defined(__GNUC__)
#define SHAREDSTRUCT_ALIGN(bytes) __attribute__((aligned(bytes)))
#else
#define SHAREDSTRUCT_ALIGN(bytes)
#endif
#endif

#ifndef SHAREDSTRUCT_STRUCT_demo_BitPlaces_Apart
#define SHAREDSTRUCT_STRUCT_demo_BitPlaces_Apart
typedef struct BitPlaces_Apart {
    SHAREDSTRUCT_ALIGN(64) int32_t tag;
    uint8_t padding_4[12];
    uint32_t first : 3;
    uint32_t open : 1;
    uint32_t : 28;
    uint8_t padding_20[44];
    uint8_t alone : 4;
    uint8_t beside : 2;
    uint8_t : 2;
    uint8_t padding_65[63];
    int8_t end;
    uint8_t padding_129[63];
} BitPlaces_Apart;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(BitPlaces_Apart, tag, 0, 4);
SHAREDSTRUCT_ASSERT_MEMBER(BitPlaces_Apart, end, 128, 1);
SHAREDSTRUCT_ASSERT_SIZE(BitPlaces_Apart, 192);

#define DEMO_BITPLACES_APART_FINGERPRINT UINT64_C(0xd4d55b5b19670fe1)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline BitPlaces_Apart *BitPlaces_Apart_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(BitPlaces_Apart *, sharedstruct_attach(
        attachment, name, sizeof(BitPlaces_Apart), DEMO_BITPLACES_APART_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int BitPlaces_Apart_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.BitPlaces.Box. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_BitPlaces_Box
#define SHAREDSTRUCT_H_demo_BitPlaces_Box

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

#ifndef SHAREDSTRUCT_ALIGN
#if defined(__cplusplus)
#define SHAREDSTRUCT_ALIGN(bytes) alignas(bytes)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define SHAREDSTRUCT_ALIGN(bytes) _Alignas(bytes)
#elif defined(_MSC_VER)
#define SHAREDSTRUCT_ALIGN(bytes) __declspec(align(bytes))
#elif defined(__GNUC__)
#define SHAREDSTRUCT_ALIGN(bytes) __attribute__((aligned(bytes)))
#else
#define SHAREDSTRUCT_ALIGN(bytes)
#endif
#endif

#ifndef SHAREDSTRUCT_STRUCT_demo_BitPlaces_Flags
#define SHAREDSTRUCT_STRUCT_demo_BitPlaces_Flags
typedef struct BitPlaces_Flags {
    SHAREDSTRUCT_ALIGN(16) struct {
        uint32_t mode : 3;
        uint32_t count : 20;
        uint32_t open : 1;
        uint32_t : 8;
    } bits_0;
    uint8_t padding_4[12];
} BitPlaces_Flags;
#endif
SHAREDSTRUCT_ASSERT_SIZE(BitPlaces_Flags, 16);

#ifndef SHAREDSTRUCT_STRUCT_demo_BitPlaces_Box
#define SHAREDSTRUCT_STRUCT_demo_BitPlaces_Box
#pragma pack(push, 1)
typedef struct BitPlaces_Box {
    int8_t tag;
    BitPlaces_Flags flags;
} BitPlaces_Box;
#pragma pack(pop)
#endif
SHAREDSTRUCT_ASSERT_MEMBER(BitPlaces_Box, tag, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(BitPlaces_Box, flags, 1, 16);
SHAREDSTRUCT_ASSERT_SIZE(BitPlaces_Box, 17);

#define DEMO_BITPLACES_BOX_FINGERPRINT UINT64_C(0x4036b5308a4f2068)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline BitPlaces_Box *BitPlaces_Box_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(BitPlaces_Box *, sharedstruct_attach(
        attachment, name, sizeof(BitPlaces_Box), DEMO_BITPLACES_BOX_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int BitPlaces_Box_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.BitPlaces.Flags. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_BitPlaces_Flags
#define SHAREDSTRUCT_H_demo_BitPlaces_Flags

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

#ifndef SHAREDSTRUCT_ALIGN
#if defined(__cplusplus)
#define SHAREDSTRUCT_ALIGN(bytes) alignas(bytes)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define SHAREDSTRUCT_ALIGN(bytes) _Alignas(bytes)
#elif defined(_MSC_VER)
#define SHAREDSTRUCT_ALIGN(bytes) __declspec(align(bytes))
#elif defined(__GNUC__)
#define SHAREDSTRUCT_ALIGN(bytes) __attribute__((aligned(bytes)))
#else
#define SHAREDSTRUCT_ALIGN(bytes)
#endif
#endif

#ifndef SHAREDSTRUCT_STRUCT_demo_BitPlaces_Flags
#define SHAREDSTRUCT_STRUCT_demo_BitPlaces_Flags
typedef struct BitPlaces_Flags {
    SHAREDSTRUCT_ALIGN(16) struct {
        uint32_t mode : 3;
        uint32_t count : 20;
        uint32_t open : 1;
        uint32_t : 8;
    } bits_0;
    uint8_t padding_4[12];
} BitPlaces_Flags;
#endif
SHAREDSTRUCT_ASSERT_SIZE(BitPlaces_Flags, 16);

#define DEMO_BITPLACES_FLAGS_FINGERPRINT UINT64_C(0x0095aa7528d71ae8)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline BitPlaces_Flags *BitPlaces_Flags_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(BitPlaces_Flags *, sharedstruct_attach(
        attachment, name, sizeof(BitPlaces_Flags), DEMO_BITPLACES_FLAGS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int BitPlaces_Flags_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.BitPlaces.Holder. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_BitPlaces_Holder
#define SHAREDSTRUCT_H_demo_BitPlaces_Holder

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

#ifndef SHAREDSTRUCT_ALIGN
#if defined(__cplusplus)
#define SHAREDSTRUCT_ALIGN(bytes) alignas(bytes)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define SHAREDSTRUCT_ALIGN(bytes) _Alignas(bytes)
#elif defined(_MSC_VER)
#define SHAREDSTRUCT_ALIGN(bytes) __declspec(align(bytes))
#elif defined(__GNUC__)
#define SHAREDSTRUCT_ALIGN(bytes) __attribute__((aligned(bytes)))
#else
#define SHAREDSTRUCT_ALIGN(bytes)
#endif
#endif

#ifndef SHAREDSTRUCT_STRUCT_demo_BitPlaces_Flags
#define SHAREDSTRUCT_STRUCT_demo_BitPlaces_Flags
typedef struct BitPlaces_Flags {
    SHAREDSTRUCT_ALIGN(16) struct {
        uint32_t mode : 3;
        uint32_t count : 20;
        uint32_t open : 1;
        uint32_t : 8;
    } bits_0;
    uint8_t padding_4[12];
} BitPlaces_Flags;
#endif
SHAREDSTRUCT_ASSERT_SIZE(BitPlaces_Flags, 16);

#ifndef SHAREDSTRUCT_STRUCT_demo_BitPlaces_Tight
#define SHAREDSTRUCT_STRUCT_demo_BitPlaces_Tight
#pragma pack(push, 1)
typedef struct BitPlaces_Tight {
    int8_t tag;
    uint16_t low : 5;
    int16_t high : 11;
} BitPlaces_Tight;
#pragma pack(pop)
#endif
SHAREDSTRUCT_ASSERT_MEMBER(BitPlaces_Tight, tag, 0, 1);
SHAREDSTRUCT_ASSERT_SIZE(BitPlaces_Tight, 3);

#ifndef SHAREDSTRUCT_STRUCT_demo_BitPlaces_Holder
#define SHAREDSTRUCT_STRUCT_demo_BitPlaces_Holder
typedef struct BitPlaces_Holder {
    int8_t tag;
    uint8_t padding_1[15];
    BitPlaces_Flags flags;
    BitPlaces_Tight tight[2];
    uint8_t padding_38[10];
} BitPlaces_Holder;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(BitPlaces_Holder, tag, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(BitPlaces_Holder, flags, 16, 16);
SHAREDSTRUCT_ASSERT_MEMBER(BitPlaces_Holder, tight, 32, 6);
SHAREDSTRUCT_ASSERT_SIZE(BitPlaces_Holder, 48);

#define DEMO_BITPLACES_HOLDER_FINGERPRINT UINT64_C(0xf543fb34b1398c72)
#define DEMO_BITPLACES_HOLDER_TIGHT_LENGTH 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline BitPlaces_Holder *BitPlaces_Holder_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(BitPlaces_Holder *, sharedstruct_attach(
        attachment, name, sizeof(BitPlaces_Holder), DEMO_BITPLACES_HOLDER_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int BitPlaces_Holder_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.BitPlaces.Tight. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_BitPlaces_Tight
#define SHAREDSTRUCT_H_demo_BitPlaces_Tight

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

#ifndef SHAREDSTRUCT_STRUCT_demo_BitPlaces_Tight
#define SHAREDSTRUCT_STRUCT_demo_BitPlaces_Tight
#pragma pack(push, 1)
typedef struct BitPlaces_Tight {
    int8_t tag;
    uint16_t low : 5;
    int16_t high : 11;
} BitPlaces_Tight;
#pragma pack(pop)
#endif
SHAREDSTRUCT_ASSERT_MEMBER(BitPlaces_Tight, tag, 0, 1);
SHAREDSTRUCT_ASSERT_SIZE(BitPlaces_Tight, 3);

#define DEMO_BITPLACES_TIGHT_FINGERPRINT UINT64_C(0x4e6562948ecfd115)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline BitPlaces_Tight *BitPlaces_Tight_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(BitPlaces_Tight *, sharedstruct_attach(
        attachment, name, sizeof(BitPlaces_Tight), DEMO_BITPLACES_TIGHT_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int BitPlaces_Tight_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
