/* The struct demo.Places.Aligned. Generated from its Java interface: change that, not this. */
#ifndef DEMO_PLACES_ALIGNED_H
#define DEMO_PLACES_ALIGNED_H

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

#ifndef DEMO_PLACES_ALIGNED_DEFINED
#define DEMO_PLACES_ALIGNED_DEFINED
#pragma pack(push, 1)
typedef struct Places_Aligned {
    int8_t tag;
    uint8_t padding_1[7];
    int8_t byte[3];
    int32_t x;
    uint8_t padding_15[17];
} Places_Aligned;
#pragma pack(pop)

SHAREDSTRUCT_ASSERT(Places_Aligned_tag_offset, offsetof(Places_Aligned, tag) == 0);
SHAREDSTRUCT_ASSERT(Places_Aligned_tag_size, sizeof(((Places_Aligned *) 0)->tag) == 1);
SHAREDSTRUCT_ASSERT(Places_Aligned_byte_offset, offsetof(Places_Aligned, byte) == 8);
SHAREDSTRUCT_ASSERT(Places_Aligned_byte_size, sizeof(((Places_Aligned *) 0)->byte) == 3);
SHAREDSTRUCT_ASSERT(Places_Aligned_x_offset, offsetof(Places_Aligned, x) == 11);
SHAREDSTRUCT_ASSERT(Places_Aligned_x_size, sizeof(((Places_Aligned *) 0)->x) == 4);
SHAREDSTRUCT_ASSERT(Places_Aligned_size, sizeof(Places_Aligned) == 32);
#endif

#define DEMO_PLACES_ALIGNED_FINGERPRINT UINT64_C(0xbe6c89384d30030f)
#define DEMO_PLACES_ALIGNED_BYTE_LENGTH 3

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Aligned *Places_Aligned_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Places_Aligned *) sharedstruct_attach(
        attachment, name, sizeof(Places_Aligned), DEMO_PLACES_ALIGNED_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Aligned_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Grown. Generated from its Java interface: change that, not this. */
#ifndef DEMO_PLACES_GROWN_H
#define DEMO_PLACES_GROWN_H

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

#ifndef DEMO_PLACES_WIDE_DEFINED
#define DEMO_PLACES_WIDE_DEFINED
typedef struct Places_Wide {
    SHAREDSTRUCT_ALIGN(16) int32_t x;
    uint8_t padding_4[12];
} Places_Wide;

SHAREDSTRUCT_ASSERT(Places_Wide_x_offset, offsetof(Places_Wide, x) == 0);
SHAREDSTRUCT_ASSERT(Places_Wide_x_size, sizeof(((Places_Wide *) 0)->x) == 4);
SHAREDSTRUCT_ASSERT(Places_Wide_size, sizeof(Places_Wide) == 16);
#endif

#ifndef DEMO_PLACES_GROWN_DEFINED
#define DEMO_PLACES_GROWN_DEFINED
typedef struct Places_Grown {
    int32_t x;
    int32_t y;
    uint8_t padding_8[8];
    Places_Wide wide;
    uint8_t padding_32[32];
} Places_Grown;

SHAREDSTRUCT_ASSERT(Places_Grown_x_offset, offsetof(Places_Grown, x) == 0);
SHAREDSTRUCT_ASSERT(Places_Grown_x_size, sizeof(((Places_Grown *) 0)->x) == 4);
SHAREDSTRUCT_ASSERT(Places_Grown_y_offset, offsetof(Places_Grown, y) == 4);
SHAREDSTRUCT_ASSERT(Places_Grown_y_size, sizeof(((Places_Grown *) 0)->y) == 4);
SHAREDSTRUCT_ASSERT(Places_Grown_wide_offset, offsetof(Places_Grown, wide) == 16);
SHAREDSTRUCT_ASSERT(Places_Grown_wide_size, sizeof(((Places_Grown *) 0)->wide) == 16);
SHAREDSTRUCT_ASSERT(Places_Grown_size, sizeof(Places_Grown) == 64);
#endif

#define DEMO_PLACES_GROWN_FINGERPRINT UINT64_C(0x8d12a2d58b1b45b1)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Grown *Places_Grown_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Places_Grown *) sharedstruct_attach(
        attachment, name, sizeof(Places_Grown), DEMO_PLACES_GROWN_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Grown_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Holder. Generated from its Java interface: change that, not this. */
#ifndef DEMO_PLACES_HOLDER_H
#define DEMO_PLACES_HOLDER_H

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

#ifndef DEMO_PLACES_WIDE_DEFINED
#define DEMO_PLACES_WIDE_DEFINED
typedef struct Places_Wide {
    SHAREDSTRUCT_ALIGN(16) int32_t x;
    uint8_t padding_4[12];
} Places_Wide;

SHAREDSTRUCT_ASSERT(Places_Wide_x_offset, offsetof(Places_Wide, x) == 0);
SHAREDSTRUCT_ASSERT(Places_Wide_x_size, sizeof(((Places_Wide *) 0)->x) == 4);
SHAREDSTRUCT_ASSERT(Places_Wide_size, sizeof(Places_Wide) == 16);
#endif

#ifndef DEMO_PLACES_RING_DEFINED
#define DEMO_PLACES_RING_DEFINED
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

SHAREDSTRUCT_ASSERT(Places_Ring_tag_offset, offsetof(Places_Ring, tag) == 0);
SHAREDSTRUCT_ASSERT(Places_Ring_tag_size, sizeof(((Places_Ring *) 0)->tag) == 4);
SHAREDSTRUCT_ASSERT(Places_Ring_written_offset, offsetof(Places_Ring, written) == 64);
SHAREDSTRUCT_ASSERT(Places_Ring_written_size, sizeof(((Places_Ring *) 0)->written) == 8);
SHAREDSTRUCT_ASSERT(Places_Ring_read_offset, offsetof(Places_Ring, read) == 128);
SHAREDSTRUCT_ASSERT(Places_Ring_read_size, sizeof(((Places_Ring *) 0)->read) == 8);
SHAREDSTRUCT_ASSERT(Places_Ring_last_offset, offsetof(Places_Ring, last) == 192);
SHAREDSTRUCT_ASSERT(Places_Ring_last_size, sizeof(((Places_Ring *) 0)->last) == 1);
SHAREDSTRUCT_ASSERT(Places_Ring_size, sizeof(Places_Ring) == 256);
#endif

#ifndef DEMO_PLACES_HOLDER_DEFINED
#define DEMO_PLACES_HOLDER_DEFINED
typedef struct Places_Holder {
    int8_t tag;
    uint8_t padding_1[15];
    Places_Wide wide;
    uint8_t padding_32[32];
    Places_Ring ring[2];
} Places_Holder;

SHAREDSTRUCT_ASSERT(Places_Holder_tag_offset, offsetof(Places_Holder, tag) == 0);
SHAREDSTRUCT_ASSERT(Places_Holder_tag_size, sizeof(((Places_Holder *) 0)->tag) == 1);
SHAREDSTRUCT_ASSERT(Places_Holder_wide_offset, offsetof(Places_Holder, wide) == 16);
SHAREDSTRUCT_ASSERT(Places_Holder_wide_size, sizeof(((Places_Holder *) 0)->wide) == 16);
SHAREDSTRUCT_ASSERT(Places_Holder_ring_offset, offsetof(Places_Holder, ring) == 64);
SHAREDSTRUCT_ASSERT(Places_Holder_ring_size, sizeof(((Places_Holder *) 0)->ring) == 512);
SHAREDSTRUCT_ASSERT(Places_Holder_size, sizeof(Places_Holder) == 576);
#endif

#define DEMO_PLACES_HOLDER_FINGERPRINT UINT64_C(0x95ca6d899c56cc5c)
#define DEMO_PLACES_HOLDER_RING_LENGTH 2

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Holder *Places_Holder_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Places_Holder *) sharedstruct_attach(
        attachment, name, sizeof(Places_Holder), DEMO_PLACES_HOLDER_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Holder_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Overlaid. Generated from its Java interface: change that, not this. */
#ifndef DEMO_PLACES_OVERLAID_H
#define DEMO_PLACES_OVERLAID_H

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

#ifndef DEMO_PLACES_OVERLAID_DEFINED
#define DEMO_PLACES_OVERLAID_DEFINED
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

SHAREDSTRUCT_ASSERT(Places_Overlaid_tag_offset, offsetof(Places_Overlaid, tag) == 0);
SHAREDSTRUCT_ASSERT(Places_Overlaid_tag_size, sizeof(((Places_Overlaid *) 0)->tag) == 1);
SHAREDSTRUCT_ASSERT(Places_Overlaid_word_word_offset, offsetof(Places_Overlaid, word.word) == 8);
SHAREDSTRUCT_ASSERT(Places_Overlaid_word_word_size, sizeof(((Places_Overlaid *) 0)->word.word) == 8);
SHAREDSTRUCT_ASSERT(Places_Overlaid_word_at_12_high_high_offset, offsetof(Places_Overlaid, word.at_12_high.high) == 12);
SHAREDSTRUCT_ASSERT(Places_Overlaid_word_at_12_high_high_size, sizeof(((Places_Overlaid *) 0)->word.at_12_high.high) == 4);
SHAREDSTRUCT_ASSERT(Places_Overlaid_word_at_9_flag_flag_offset, offsetof(Places_Overlaid, word.at_9_flag.flag) == 9);
SHAREDSTRUCT_ASSERT(Places_Overlaid_word_at_9_flag_flag_size, sizeof(((Places_Overlaid *) 0)->word.at_9_flag.flag) == 1);
SHAREDSTRUCT_ASSERT(Places_Overlaid_size, sizeof(Places_Overlaid) == 32);
#endif

#define DEMO_PLACES_OVERLAID_FINGERPRINT UINT64_C(0xb909261f99c7f8ca)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Overlaid *Places_Overlaid_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Places_Overlaid *) sharedstruct_attach(
        attachment, name, sizeof(Places_Overlaid), DEMO_PLACES_OVERLAID_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Overlaid_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Ring. Generated from its Java interface: change that, not this. */
#ifndef DEMO_PLACES_RING_H
#define DEMO_PLACES_RING_H

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

#ifndef DEMO_PLACES_RING_DEFINED
#define DEMO_PLACES_RING_DEFINED
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

SHAREDSTRUCT_ASSERT(Places_Ring_tag_offset, offsetof(Places_Ring, tag) == 0);
SHAREDSTRUCT_ASSERT(Places_Ring_tag_size, sizeof(((Places_Ring *) 0)->tag) == 4);
SHAREDSTRUCT_ASSERT(Places_Ring_written_offset, offsetof(Places_Ring, written) == 64);
SHAREDSTRUCT_ASSERT(Places_Ring_written_size, sizeof(((Places_Ring *) 0)->written) == 8);
SHAREDSTRUCT_ASSERT(Places_Ring_read_offset, offsetof(Places_Ring, read) == 128);
SHAREDSTRUCT_ASSERT(Places_Ring_read_size, sizeof(((Places_Ring *) 0)->read) == 8);
SHAREDSTRUCT_ASSERT(Places_Ring_last_offset, offsetof(Places_Ring, last) == 192);
SHAREDSTRUCT_ASSERT(Places_Ring_last_size, sizeof(((Places_Ring *) 0)->last) == 1);
SHAREDSTRUCT_ASSERT(Places_Ring_size, sizeof(Places_Ring) == 256);
#endif

#define DEMO_PLACES_RING_FINGERPRINT UINT64_C(0x8e5cb0bea9f5552d)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Ring *Places_Ring_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Places_Ring *) sharedstruct_attach(
        attachment, name, sizeof(Places_Ring), DEMO_PLACES_RING_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Ring_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Variant. Generated from its Java interface: change that, not this. */
#ifndef DEMO_PLACES_VARIANT_H
#define DEMO_PLACES_VARIANT_H

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

#ifndef DEMO_PLACES_WIDE_DEFINED
#define DEMO_PLACES_WIDE_DEFINED
typedef struct Places_Wide {
    SHAREDSTRUCT_ALIGN(16) int32_t x;
    uint8_t padding_4[12];
} Places_Wide;

SHAREDSTRUCT_ASSERT(Places_Wide_x_offset, offsetof(Places_Wide, x) == 0);
SHAREDSTRUCT_ASSERT(Places_Wide_x_size, sizeof(((Places_Wide *) 0)->x) == 4);
SHAREDSTRUCT_ASSERT(Places_Wide_size, sizeof(Places_Wide) == 16);
#endif

#ifndef DEMO_PLACES_VARIANT_DEFINED
#define DEMO_PLACES_VARIANT_DEFINED
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

SHAREDSTRUCT_ASSERT(Places_Variant_kind_offset, offsetof(Places_Variant, kind) == 0);
SHAREDSTRUCT_ASSERT(Places_Variant_kind_size, sizeof(((Places_Variant *) 0)->kind) == 1);
SHAREDSTRUCT_ASSERT(Places_Variant_value_real_offset, offsetof(Places_Variant, value.real) == 16);
SHAREDSTRUCT_ASSERT(Places_Variant_value_real_size, sizeof(((Places_Variant *) 0)->value.real) == 8);
SHAREDSTRUCT_ASSERT(Places_Variant_value_text_offset, offsetof(Places_Variant, value.text) == 16);
SHAREDSTRUCT_ASSERT(Places_Variant_value_text_size, sizeof(((Places_Variant *) 0)->value.text) == 10);
SHAREDSTRUCT_ASSERT(Places_Variant_value_part_offset, offsetof(Places_Variant, value.part) == 16);
SHAREDSTRUCT_ASSERT(Places_Variant_value_part_size, sizeof(((Places_Variant *) 0)->value.part) == 8);
SHAREDSTRUCT_ASSERT(Places_Variant_value_wide_offset, offsetof(Places_Variant, value.wide) == 16);
SHAREDSTRUCT_ASSERT(Places_Variant_value_wide_size, sizeof(((Places_Variant *) 0)->value.wide) == 16);
SHAREDSTRUCT_ASSERT(Places_Variant_end_offset, offsetof(Places_Variant, end) == 32);
SHAREDSTRUCT_ASSERT(Places_Variant_end_size, sizeof(((Places_Variant *) 0)->end) == 1);
SHAREDSTRUCT_ASSERT(Places_Variant_size, sizeof(Places_Variant) == 48);
#endif

#define DEMO_PLACES_VARIANT_FINGERPRINT UINT64_C(0x502a1a9cfe3d96be)
#define DEMO_PLACES_VARIANT_PART_LENGTH 4

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Variant *Places_Variant_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Places_Variant *) sharedstruct_attach(
        attachment, name, sizeof(Places_Variant), DEMO_PLACES_VARIANT_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Variant_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Places.Wide. Generated from its Java interface: change that, not this. */
#ifndef DEMO_PLACES_WIDE_H
#define DEMO_PLACES_WIDE_H

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

#ifndef DEMO_PLACES_WIDE_DEFINED
#define DEMO_PLACES_WIDE_DEFINED
typedef struct Places_Wide {
    SHAREDSTRUCT_ALIGN(16) int32_t x;
    uint8_t padding_4[12];
} Places_Wide;

SHAREDSTRUCT_ASSERT(Places_Wide_x_offset, offsetof(Places_Wide, x) == 0);
SHAREDSTRUCT_ASSERT(Places_Wide_x_size, sizeof(((Places_Wide *) 0)->x) == 4);
SHAREDSTRUCT_ASSERT(Places_Wide_size, sizeof(Places_Wide) == 16);
#endif

#define DEMO_PLACES_WIDE_FINGERPRINT UINT64_C(0xdc1ce2997afb4652)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Places_Wide *Places_Wide_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Places_Wide *) sharedstruct_attach(
        attachment, name, sizeof(Places_Wide), DEMO_PLACES_WIDE_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Places_Wide_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
