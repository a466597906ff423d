/* The struct demo.BitPlaces.Apart. Generated from its Java interface: change that, not this. */
#ifndef DEMO_BITPLACES_APART_H
#define DEMO_BITPLACES_APART_H

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

#ifndef DEMO_BITPLACES_APART_DEFINED
#define DEMO_BITPLACES_APART_DEFINED
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

SHAREDSTRUCT_ASSERT(BitPlaces_Apart_tag_offset, offsetof(BitPlaces_Apart, tag) == 0);
SHAREDSTRUCT_ASSERT(BitPlaces_Apart_tag_size, sizeof(((BitPlaces_Apart *) 0)->tag) == 4);
SHAREDSTRUCT_ASSERT(BitPlaces_Apart_end_offset, offsetof(BitPlaces_Apart, end) == 128);
SHAREDSTRUCT_ASSERT(BitPlaces_Apart_end_size, sizeof(((BitPlaces_Apart *) 0)->end) == 1);
SHAREDSTRUCT_ASSERT(BitPlaces_Apart_size, sizeof(BitPlaces_Apart) == 192);
#endif

#define DEMO_BITPLACES_APART_FINGERPRINT UINT64_C(0xd4d55b5b19670fe1)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline BitPlaces_Apart *BitPlaces_Apart_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (BitPlaces_Apart *) sharedstruct_attach(
        attachment, name, sizeof(BitPlaces_Apart), DEMO_BITPLACES_APART_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int BitPlaces_Apart_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.BitPlaces.Box. Generated from its Java interface: change that, not this. */
#ifndef DEMO_BITPLACES_BOX_H
#define DEMO_BITPLACES_BOX_H

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

#ifndef DEMO_BITPLACES_FLAGS_DEFINED
#define DEMO_BITPLACES_FLAGS_DEFINED
typedef struct BitPlaces_Flags {
    SHAREDSTRUCT_ALIGN(16) struct {
        uint32_t mode : 3;
        uint32_t count : 20;
        uint32_t open : 1;
        uint32_t : 8;
    } bits_0;
    uint8_t padding_4[12];
} BitPlaces_Flags;

SHAREDSTRUCT_ASSERT(BitPlaces_Flags_size, sizeof(BitPlaces_Flags) == 16);
#endif

#ifndef DEMO_BITPLACES_BOX_DEFINED
#define DEMO_BITPLACES_BOX_DEFINED
#pragma pack(push, 1)
typedef struct BitPlaces_Box {
    int8_t tag;
    BitPlaces_Flags flags;
} BitPlaces_Box;
#pragma pack(pop)

SHAREDSTRUCT_ASSERT(BitPlaces_Box_tag_offset, offsetof(BitPlaces_Box, tag) == 0);
SHAREDSTRUCT_ASSERT(BitPlaces_Box_tag_size, sizeof(((BitPlaces_Box *) 0)->tag) == 1);
SHAREDSTRUCT_ASSERT(BitPlaces_Box_flags_offset, offsetof(BitPlaces_Box, flags) == 1);
SHAREDSTRUCT_ASSERT(BitPlaces_Box_flags_size, sizeof(((BitPlaces_Box *) 0)->flags) == 16);
SHAREDSTRUCT_ASSERT(BitPlaces_Box_size, sizeof(BitPlaces_Box) == 17);
#endif

#define DEMO_BITPLACES_BOX_FINGERPRINT UINT64_C(0xd65d04b1c6713f17)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline BitPlaces_Box *BitPlaces_Box_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (BitPlaces_Box *) sharedstruct_attach(
        attachment, name, sizeof(BitPlaces_Box), DEMO_BITPLACES_BOX_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int BitPlaces_Box_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.BitPlaces.Flags. Generated from its Java interface: change that, not this. */
#ifndef DEMO_BITPLACES_FLAGS_H
#define DEMO_BITPLACES_FLAGS_H

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

#ifndef DEMO_BITPLACES_FLAGS_DEFINED
#define DEMO_BITPLACES_FLAGS_DEFINED
typedef struct BitPlaces_Flags {
    SHAREDSTRUCT_ALIGN(16) struct {
        uint32_t mode : 3;
        uint32_t count : 20;
        uint32_t open : 1;
        uint32_t : 8;
    } bits_0;
    uint8_t padding_4[12];
} BitPlaces_Flags;

SHAREDSTRUCT_ASSERT(BitPlaces_Flags_size, sizeof(BitPlaces_Flags) == 16);
#endif

#define DEMO_BITPLACES_FLAGS_FINGERPRINT UINT64_C(0x0095aa7528d71ae8)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline BitPlaces_Flags *BitPlaces_Flags_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (BitPlaces_Flags *) sharedstruct_attach(
        attachment, name, sizeof(BitPlaces_Flags), DEMO_BITPLACES_FLAGS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int BitPlaces_Flags_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.BitPlaces.Holder. Generated from its Java interface: change that, not this. */
#ifndef DEMO_BITPLACES_HOLDER_H
#define DEMO_BITPLACES_HOLDER_H

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

#ifndef DEMO_BITPLACES_FLAGS_DEFINED
#define DEMO_BITPLACES_FLAGS_DEFINED
typedef struct BitPlaces_Flags {
    SHAREDSTRUCT_ALIGN(16) struct {
        uint32_t mode : 3;
        uint32_t count : 20;
        uint32_t open : 1;
        uint32_t : 8;
    } bits_0;
    uint8_t padding_4[12];
} BitPlaces_Flags;

SHAREDSTRUCT_ASSERT(BitPlaces_Flags_size, sizeof(BitPlaces_Flags) == 16);
#endif

#ifndef DEMO_BITPLACES_TIGHT_DEFINED
#define DEMO_BITPLACES_TIGHT_DEFINED
#pragma pack(push, 1)
typedef struct BitPlaces_Tight {
    int8_t tag;
    uint16_t low : 5;
    int16_t high : 11;
} BitPlaces_Tight;
#pragma pack(pop)

SHAREDSTRUCT_ASSERT(BitPlaces_Tight_tag_offset, offsetof(BitPlaces_Tight, tag) == 0);
SHAREDSTRUCT_ASSERT(BitPlaces_Tight_tag_size, sizeof(((BitPlaces_Tight *) 0)->tag) == 1);
SHAREDSTRUCT_ASSERT(BitPlaces_Tight_size, sizeof(BitPlaces_Tight) == 3);
#endif

#ifndef DEMO_BITPLACES_HOLDER_DEFINED
#define DEMO_BITPLACES_HOLDER_DEFINED
typedef struct BitPlaces_Holder {
    int8_t tag;
    uint8_t padding_1[15];
    BitPlaces_Flags flags;
    BitPlaces_Tight tight[2];
    uint8_t padding_38[10];
} BitPlaces_Holder;

SHAREDSTRUCT_ASSERT(BitPlaces_Holder_tag_offset, offsetof(BitPlaces_Holder, tag) == 0);
SHAREDSTRUCT_ASSERT(BitPlaces_Holder_tag_size, sizeof(((BitPlaces_Holder *) 0)->tag) == 1);
SHAREDSTRUCT_ASSERT(BitPlaces_Holder_flags_offset, offsetof(BitPlaces_Holder, flags) == 16);
SHAREDSTRUCT_ASSERT(BitPlaces_Holder_flags_size, sizeof(((BitPlaces_Holder *) 0)->flags) == 16);
SHAREDSTRUCT_ASSERT(BitPlaces_Holder_tight_offset, offsetof(BitPlaces_Holder, tight) == 32);
SHAREDSTRUCT_ASSERT(BitPlaces_Holder_tight_size, sizeof(((BitPlaces_Holder *) 0)->tight) == 6);
SHAREDSTRUCT_ASSERT(BitPlaces_Holder_size, sizeof(BitPlaces_Holder) == 48);
#endif

#define DEMO_BITPLACES_HOLDER_FINGERPRINT UINT64_C(0x90606f7ceb9ffeb0)
#define DEMO_BITPLACES_HOLDER_TIGHT_LENGTH 2

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline BitPlaces_Holder *BitPlaces_Holder_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (BitPlaces_Holder *) sharedstruct_attach(
        attachment, name, sizeof(BitPlaces_Holder), DEMO_BITPLACES_HOLDER_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int BitPlaces_Holder_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.BitPlaces.Tight. Generated from its Java interface: change that, not this. */
#ifndef DEMO_BITPLACES_TIGHT_H
#define DEMO_BITPLACES_TIGHT_H

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

#ifndef DEMO_BITPLACES_TIGHT_DEFINED
#define DEMO_BITPLACES_TIGHT_DEFINED
#pragma pack(push, 1)
typedef struct BitPlaces_Tight {
    int8_t tag;
    uint16_t low : 5;
    int16_t high : 11;
} BitPlaces_Tight;
#pragma pack(pop)

SHAREDSTRUCT_ASSERT(BitPlaces_Tight_tag_offset, offsetof(BitPlaces_Tight, tag) == 0);
SHAREDSTRUCT_ASSERT(BitPlaces_Tight_tag_size, sizeof(((BitPlaces_Tight *) 0)->tag) == 1);
SHAREDSTRUCT_ASSERT(BitPlaces_Tight_size, sizeof(BitPlaces_Tight) == 3);
#endif

#define DEMO_BITPLACES_TIGHT_FINGERPRINT UINT64_C(0x4e6562948ecfd115)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline BitPlaces_Tight *BitPlaces_Tight_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (BitPlaces_Tight *) sharedstruct_attach(
        attachment, name, sizeof(BitPlaces_Tight), DEMO_BITPLACES_TIGHT_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int BitPlaces_Tight_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
