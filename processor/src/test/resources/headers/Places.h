/* The struct demo.Places.Aligned. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Places_Aligned
#define SHAREDSTRUCT_H_demo_Places_Aligned

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Places_Aligned
#define SHAREDSTRUCT_STRUCT_demo_Places_Aligned
#pragma pack(push, 1)
typedef struct Places_Aligned {
    int8_t tag;
    uint8_t padding_1[7];
    int8_t byte[3];
    int32_t x;
    uint8_t padding_15[17];
} Places_Aligned;
#pragma pack(pop)
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Places_Aligned, tag, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Aligned, byte, 8, 3);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Aligned, x, 11, 4);
SHAREDSTRUCT_ASSERT_SIZE(Places_Aligned, 32);

#define DEMO_PLACES_ALIGNED_FINGERPRINT UINT64_C(0xbe6c89384d30030f)
#define DEMO_PLACES_ALIGNED_BYTE_LENGTH 3

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Aligned *Places_Aligned_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Places_Aligned *, sharedstruct_attach(
        attachment, name, sizeof(Places_Aligned), DEMO_PLACES_ALIGNED_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Aligned_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Grown. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Places_Grown
#define SHAREDSTRUCT_H_demo_Places_Grown

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Places_Wide
#define SHAREDSTRUCT_STRUCT_demo_Places_Wide
typedef struct Places_Wide {
    SHAREDSTRUCT_ALIGN(16) int32_t x;
    uint8_t padding_4[12];
} Places_Wide;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Places_Wide, x, 0, 4);
SHAREDSTRUCT_ASSERT_SIZE(Places_Wide, 16);

#ifndef SHAREDSTRUCT_STRUCT_demo_Places_Grown
#define SHAREDSTRUCT_STRUCT_demo_Places_Grown
typedef struct Places_Grown {
    int32_t x;
    int32_t y;
    uint8_t padding_8[8];
    Places_Wide wide;
    uint8_t padding_32[32];
} Places_Grown;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Places_Grown, x, 0, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Grown, y, 4, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Grown, wide, 16, 16);
SHAREDSTRUCT_ASSERT_SIZE(Places_Grown, 64);

#define DEMO_PLACES_GROWN_FINGERPRINT UINT64_C(0xdbf859460a5455c8)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Grown *Places_Grown_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Places_Grown *, sharedstruct_attach(
        attachment, name, sizeof(Places_Grown), DEMO_PLACES_GROWN_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Grown_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Holder. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Places_Holder
#define SHAREDSTRUCT_H_demo_Places_Holder

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Places_Wide
#define SHAREDSTRUCT_STRUCT_demo_Places_Wide
typedef struct Places_Wide {
    SHAREDSTRUCT_ALIGN(16) int32_t x;
    uint8_t padding_4[12];
} Places_Wide;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Places_Wide, x, 0, 4);
SHAREDSTRUCT_ASSERT_SIZE(Places_Wide, 16);

#ifndef SHAREDSTRUCT_STRUCT_demo_Places_Ring
#define SHAREDSTRUCT_STRUCT_demo_Places_Ring
typedef struct Places_Ring {
    SHAREDSTRUCT_ALIGN(64) int32_t tag;
    uint8_t padding_4[60];
    int64_t written;
    uint8_t padding_72[56];
    int64_t read;
    uint8_t padding_136[56];
    int8_t last;
    uint8_t padding_193[63];
} Places_Ring;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Places_Ring, tag, 0, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Ring, written, 64, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Ring, read, 128, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Ring, last, 192, 1);
SHAREDSTRUCT_ASSERT_SIZE(Places_Ring, 256);

#ifndef SHAREDSTRUCT_STRUCT_demo_Places_Holder
#define SHAREDSTRUCT_STRUCT_demo_Places_Holder
typedef struct Places_Holder {
    int8_t tag;
    uint8_t padding_1[15];
    Places_Wide wide;
    uint8_t padding_32[32];
    Places_Ring ring[2];
} Places_Holder;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Places_Holder, tag, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Holder, wide, 16, 16);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Holder, ring, 64, 512);
SHAREDSTRUCT_ASSERT_SIZE(Places_Holder, 576);

#define DEMO_PLACES_HOLDER_FINGERPRINT UINT64_C(0x9fb7021960c00546)
#define DEMO_PLACES_HOLDER_RING_LENGTH 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Holder *Places_Holder_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Places_Holder *, sharedstruct_attach(
        attachment, name, sizeof(Places_Holder), DEMO_PLACES_HOLDER_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Holder_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Overlaid. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Places_Overlaid
#define SHAREDSTRUCT_H_demo_Places_Overlaid

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Places_Overlaid
#define SHAREDSTRUCT_STRUCT_demo_Places_Overlaid
typedef struct Places_Overlaid {
    int8_t tag;
    uint8_t padding_1[7];
    union {
        int64_t word;
        struct {
            uint8_t padding_8[4];
            int32_t high;
        } at_12_high;
        struct {
            uint8_t padding_8[1];
            uint8_t flag;
        } at_9_flag;
    } word;
    uint8_t padding_16[16];
} Places_Overlaid;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Places_Overlaid, tag, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Overlaid, word.word, 8, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Overlaid, word.at_12_high.high, 12, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Overlaid, word.at_9_flag.flag, 9, 1);
SHAREDSTRUCT_ASSERT_SIZE(Places_Overlaid, 32);

#define DEMO_PLACES_OVERLAID_FINGERPRINT UINT64_C(0xb909261f99c7f8ca)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Overlaid *Places_Overlaid_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Places_Overlaid *, sharedstruct_attach(
        attachment, name, sizeof(Places_Overlaid), DEMO_PLACES_OVERLAID_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Overlaid_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Ring. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Places_Ring
#define SHAREDSTRUCT_H_demo_Places_Ring

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Places_Ring
#define SHAREDSTRUCT_STRUCT_demo_Places_Ring
typedef struct Places_Ring {
    SHAREDSTRUCT_ALIGN(64) int32_t tag;
    uint8_t padding_4[60];
    int64_t written;
    uint8_t padding_72[56];
    int64_t read;
    uint8_t padding_136[56];
    int8_t last;
    uint8_t padding_193[63];
} Places_Ring;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Places_Ring, tag, 0, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Ring, written, 64, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Ring, read, 128, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Ring, last, 192, 1);
SHAREDSTRUCT_ASSERT_SIZE(Places_Ring, 256);

#define DEMO_PLACES_RING_FINGERPRINT UINT64_C(0x8e5cb0bea9f5552d)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Ring *Places_Ring_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Places_Ring *, sharedstruct_attach(
        attachment, name, sizeof(Places_Ring), DEMO_PLACES_RING_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Ring_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Variant. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Places_Variant
#define SHAREDSTRUCT_H_demo_Places_Variant

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Places_Wide
#define SHAREDSTRUCT_STRUCT_demo_Places_Wide
typedef struct Places_Wide {
    SHAREDSTRUCT_ALIGN(16) int32_t x;
    uint8_t padding_4[12];
} Places_Wide;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Places_Wide, x, 0, 4);
SHAREDSTRUCT_ASSERT_SIZE(Places_Wide, 16);

#ifndef SHAREDSTRUCT_STRUCT_demo_Places_Variant
#define SHAREDSTRUCT_STRUCT_demo_Places_Variant
typedef struct Places_Variant {
    int8_t kind;
    uint8_t padding_1[15];
    union {
        double real;
        char text[10];
        int16_t part[4];
        Places_Wide wide;
    } value;
    int8_t end;
    uint8_t padding_33[15];
} Places_Variant;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Places_Variant, kind, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Variant, value.real, 16, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Variant, value.text, 16, 10);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Variant, value.part, 16, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Variant, value.wide, 16, 16);
SHAREDSTRUCT_ASSERT_MEMBER(Places_Variant, end, 32, 1);
SHAREDSTRUCT_ASSERT_SIZE(Places_Variant, 48);

#define DEMO_PLACES_VARIANT_FINGERPRINT UINT64_C(0x3e11f9ab4a81c348)
#define DEMO_PLACES_VARIANT_PART_LENGTH 4

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Variant *Places_Variant_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Places_Variant *, sharedstruct_attach(
        attachment, name, sizeof(Places_Variant), DEMO_PLACES_VARIANT_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Variant_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Wide. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Places_Wide
#define SHAREDSTRUCT_H_demo_Places_Wide

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Places_Wide
#define SHAREDSTRUCT_STRUCT_demo_Places_Wide
typedef struct Places_Wide {
    SHAREDSTRUCT_ALIGN(16) int32_t x;
    uint8_t padding_4[12];
} Places_Wide;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Places_Wide, x, 0, 4);
SHAREDSTRUCT_ASSERT_SIZE(Places_Wide, 16);

#define DEMO_PLACES_WIDE_FINGERPRINT UINT64_C(0xdc1ce2997afb4652)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Wide *Places_Wide_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Places_Wide *, sharedstruct_attach(
        attachment, name, sizeof(Places_Wide), DEMO_PLACES_WIDE_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Wide_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
