/* The struct demo.Conversions. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Conversions
#define SHAREDSTRUCT_H_demo_Conversions

#include <stddef.h>
#include <stdint.h>
#include <string.h>

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

#ifndef SHAREDSTRUCT_BIG_DEFINED
#define SHAREDSTRUCT_BIG_DEFINED
static inline uint16_t sharedstruct_big16(uint16_t value) {
    uint8_t bytes[2];
    uint16_t result = 0;
    int i;
    memcpy(bytes, &value, sizeof value);
    for (i = 0; i < 2; i++) {
        result = SHAREDSTRUCT_CAST(uint16_t, result << 8 | bytes[i]);
    }
    return result;
}
static inline uint32_t sharedstruct_big32(uint32_t value) {
    uint8_t bytes[4];
    uint32_t result = 0;
    int i;
    memcpy(bytes, &value, sizeof value);
    for (i = 0; i < 4; i++) {
        result = SHAREDSTRUCT_CAST(uint32_t, result << 8 | bytes[i]);
    }
    return result;
}
static inline uint64_t sharedstruct_big64(uint64_t value) {
    uint8_t bytes[8];
    uint64_t result = 0;
    int i;
    memcpy(bytes, &value, sizeof value);
    for (i = 0; i < 8; i++) {
        result = SHAREDSTRUCT_CAST(uint64_t, result << 8 | bytes[i]);
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

#ifndef SHAREDSTRUCT_STRUCT_demo_Conversions
#define SHAREDSTRUCT_STRUCT_demo_Conversions
/* Types that are stored as others. */
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

static inline int64_t Conversions_get_timeout(const Conversions *self) {
    return SHAREDSTRUCT_CAST(int64_t, sharedstruct_big64(SHAREDSTRUCT_CAST(uint64_t, self->timeout)));
}
static inline void Conversions_set_timeout(Conversions *self, int64_t value) {
    self->timeout = SHAREDSTRUCT_CAST(int64_t, sharedstruct_big64(SHAREDSTRUCT_CAST(uint64_t, value)));
}
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Conversions, id, 0, 16);
SHAREDSTRUCT_ASSERT_MEMBER(Conversions, time, 16, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Conversions, timeout, 24, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Conversions, price, 32, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Conversions, level, 36, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Conversions, member, 44, 32);
SHAREDSTRUCT_ASSERT_MEMBER(Conversions, code, 76, 2);
SHAREDSTRUCT_ASSERT_SIZE(Conversions, 80);

#define DEMO_CONVERSIONS_FINGERPRINT UINT64_C(0x1e74c2fb890debe5)
#define DEMO_CONVERSIONS_LEVEL_LENGTH 2
#define DEMO_CONVERSIONS_MEMBER_LENGTH 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Conversions *Conversions_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Conversions *, sharedstruct_attach(
        attachment, name, sizeof(Conversions), DEMO_CONVERSIONS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Conversions_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
