/* The struct demo.Conversions. Generated from its Java interface: change that, not this. */
#ifndef DEMO_CONVERSIONS_H
#define DEMO_CONVERSIONS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

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

#ifndef SHAREDSTRUCT_BIG_DEFINED
#define SHAREDSTRUCT_BIG_DEFINED
static inline uint16_t sharedstruct_big16(uint16_t value) {
    uint8_t bytes[2];
    uint16_t result = 0;
    int i;
    memcpy(bytes, &value, sizeof value);
    for (i = 0; i < 2; i++) {
        result = (uint16_t) (result << 8 | bytes[i]);
    }
    return result;
}
static inline uint32_t sharedstruct_big32(uint32_t value) {
    uint8_t bytes[4];
    uint32_t result = 0;
    int i;
    memcpy(bytes, &value, sizeof value);
    for (i = 0; i < 4; i++) {
        result = (uint32_t) (result << 8 | bytes[i]);
    }
    return result;
}
static inline uint64_t sharedstruct_big64(uint64_t value) {
    uint8_t bytes[8];
    uint64_t result = 0;
    int i;
    memcpy(bytes, &value, sizeof value);
    for (i = 0; i < 8; i++) {
        result = (uint64_t) (result << 8 | bytes[i]);
    }
    return result;
}
#endif

#ifndef SHAREDSTRUCT_BITS_DEFINED
#define SHAREDSTRUCT_BITS_DEFINED
static inline float sharedstruct_float_of(uint32_t bits) {
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}
static inline uint32_t sharedstruct_float_bits(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}
static inline double sharedstruct_double_of(uint64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}
static inline uint64_t sharedstruct_double_bits(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}
#endif

#ifndef DEMO_CONVERSIONS_DEFINED
#define DEMO_CONVERSIONS_DEFINED
typedef struct Conversions {
    int8_t id[16]; /* UuidAs.Bytes */
    int64_t time; /* InstantAs.Millis */
    int64_t timeout; /* big-endian, DurationAs.Nanos */
    int32_t price; /* Conversions.PriceConverter */
    int32_t level[2]; /* Conversions.PriceConverter */
    int8_t member[2][16]; /* UuidAs.Bytes */
    int16_t code; /* Conversions.PriceConverter */
    uint8_t padding_78[2];
} Conversions;

SHAREDSTRUCT_ASSERT(Conversions_id_offset, offsetof(Conversions, id) == 0);
SHAREDSTRUCT_ASSERT(Conversions_id_size, sizeof(((Conversions *) 0)->id) == 16);
SHAREDSTRUCT_ASSERT(Conversions_time_offset, offsetof(Conversions, time) == 16);
SHAREDSTRUCT_ASSERT(Conversions_time_size, sizeof(((Conversions *) 0)->time) == 8);
SHAREDSTRUCT_ASSERT(Conversions_timeout_offset, offsetof(Conversions, timeout) == 24);
SHAREDSTRUCT_ASSERT(Conversions_timeout_size, sizeof(((Conversions *) 0)->timeout) == 8);
SHAREDSTRUCT_ASSERT(Conversions_price_offset, offsetof(Conversions, price) == 32);
SHAREDSTRUCT_ASSERT(Conversions_price_size, sizeof(((Conversions *) 0)->price) == 4);
SHAREDSTRUCT_ASSERT(Conversions_level_offset, offsetof(Conversions, level) == 36);
SHAREDSTRUCT_ASSERT(Conversions_level_size, sizeof(((Conversions *) 0)->level) == 8);
SHAREDSTRUCT_ASSERT(Conversions_member_offset, offsetof(Conversions, member) == 44);
SHAREDSTRUCT_ASSERT(Conversions_member_size, sizeof(((Conversions *) 0)->member) == 32);
SHAREDSTRUCT_ASSERT(Conversions_code_offset, offsetof(Conversions, code) == 76);
SHAREDSTRUCT_ASSERT(Conversions_code_size, sizeof(((Conversions *) 0)->code) == 2);
SHAREDSTRUCT_ASSERT(Conversions_size, sizeof(Conversions) == 80);

static inline int64_t Conversions_get_timeout(const Conversions *self) {
    return (int64_t) sharedstruct_big64((uint64_t) self->timeout);
}
static inline void Conversions_set_timeout(Conversions *self, int64_t value) {
    self->timeout = (int64_t) sharedstruct_big64((uint64_t) value);
}
#endif

#define DEMO_CONVERSIONS_FINGERPRINT UINT64_C(0x1e74c2fb890debe5)
#define DEMO_CONVERSIONS_LEVEL_LENGTH 2
#define DEMO_CONVERSIONS_MEMBER_LENGTH 2

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Conversions *Conversions_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Conversions *) sharedstruct_attach(
        attachment, name, sizeof(Conversions), DEMO_CONVERSIONS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Conversions_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
