/* The struct demo.Orders.Packet. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Orders_Packet
#define SHAREDSTRUCT_H_demo_Orders_Packet

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

#ifndef SHAREDSTRUCT_LITTLE_DEFINED
#define SHAREDSTRUCT_LITTLE_DEFINED
static inline uint16_t sharedstruct_little16(uint16_t value) {
    uint8_t bytes[2];
    uint16_t result = 0;
    int i;
    memcpy(bytes, &value, sizeof value);
    for (i = 2 - 1; i >= 0; i--) {
        result = SHAREDSTRUCT_CAST(uint16_t, result << 8 | bytes[i]);
    }
    return result;
}
static inline uint32_t sharedstruct_little32(uint32_t value) {
    uint8_t bytes[4];
    uint32_t result = 0;
    int i;
    memcpy(bytes, &value, sizeof value);
    for (i = 4 - 1; i >= 0; i--) {
        result = SHAREDSTRUCT_CAST(uint32_t, result << 8 | bytes[i]);
    }
    return result;
}
static inline uint64_t sharedstruct_little64(uint64_t value) {
    uint8_t bytes[8];
    uint64_t result = 0;
    int i;
    memcpy(bytes, &value, sizeof value);
    for (i = 8 - 1; i >= 0; i--) {
        result = SHAREDSTRUCT_CAST(uint64_t, result << 8 | bytes[i]);
    }
    return result;
}
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

#ifndef SHAREDSTRUCT_STRUCT_demo_Orders_Plain
#define SHAREDSTRUCT_STRUCT_demo_Orders_Plain
typedef struct Orders_Plain {
    int32_t x;
    int32_t y; /* big-endian */
} Orders_Plain;

static inline int32_t Orders_Plain_get_y(const Orders_Plain *self) {
    return SHAREDSTRUCT_CAST(int32_t, sharedstruct_big32(SHAREDSTRUCT_CAST(uint32_t, self->y)));
}
static inline void Orders_Plain_set_y(Orders_Plain *self, int32_t value) {
    self->y = SHAREDSTRUCT_CAST(int32_t, sharedstruct_big32(SHAREDSTRUCT_CAST(uint32_t, value)));
}
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Plain, x, 0, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Plain, y, 4, 4);
SHAREDSTRUCT_ASSERT_SIZE(Orders_Plain, 8);

#ifndef SHAREDSTRUCT_STRUCT_demo_Orders_Packet
#define SHAREDSTRUCT_STRUCT_demo_Orders_Packet
typedef struct Orders_Packet {
    int16_t port; /* big-endian */
    uint16_t sign; /* big-endian */
    int32_t address; /* big-endian */
    int64_t time; /* big-endian */
    uint32_t ratio; /* big-endian float */
    int8_t tag;
    char name[3];
    uint64_t mean; /* big-endian double */
    int32_t own;
    int32_t little; /* little-endian */
    Orders_Plain plain;
    int32_t level[3]; /* big-endian */
    uint8_t padding_60[4];
    uint64_t cell[2][2]; /* little-endian double */
} Orders_Packet;

static inline int16_t Orders_Packet_get_port(const Orders_Packet *self) {
    return SHAREDSTRUCT_CAST(int16_t, sharedstruct_big16(SHAREDSTRUCT_CAST(uint16_t, self->port)));
}
static inline void Orders_Packet_set_port(Orders_Packet *self, int16_t value) {
    self->port = SHAREDSTRUCT_CAST(int16_t, sharedstruct_big16(SHAREDSTRUCT_CAST(uint16_t, value)));
}

static inline uint16_t Orders_Packet_get_sign(const Orders_Packet *self) {
    return SHAREDSTRUCT_CAST(uint16_t, sharedstruct_big16(SHAREDSTRUCT_CAST(uint16_t, self->sign)));
}
static inline void Orders_Packet_set_sign(Orders_Packet *self, uint16_t value) {
    self->sign = SHAREDSTRUCT_CAST(uint16_t, sharedstruct_big16(SHAREDSTRUCT_CAST(uint16_t, value)));
}

static inline int32_t Orders_Packet_get_address(const Orders_Packet *self) {
    return SHAREDSTRUCT_CAST(int32_t, sharedstruct_big32(SHAREDSTRUCT_CAST(uint32_t, self->address)));
}
static inline void Orders_Packet_set_address(Orders_Packet *self, int32_t value) {
    self->address = SHAREDSTRUCT_CAST(int32_t, sharedstruct_big32(SHAREDSTRUCT_CAST(uint32_t, value)));
}

static inline int64_t Orders_Packet_get_time(const Orders_Packet *self) {
    return SHAREDSTRUCT_CAST(int64_t, sharedstruct_big64(SHAREDSTRUCT_CAST(uint64_t, self->time)));
}
static inline void Orders_Packet_set_time(Orders_Packet *self, int64_t value) {
    self->time = SHAREDSTRUCT_CAST(int64_t, sharedstruct_big64(SHAREDSTRUCT_CAST(uint64_t, value)));
}

static inline float Orders_Packet_get_ratio(const Orders_Packet *self) {
    return sharedstruct_float_of(sharedstruct_big32(SHAREDSTRUCT_CAST(uint32_t, self->ratio)));
}
static inline void Orders_Packet_set_ratio(Orders_Packet *self, float value) {
    self->ratio = sharedstruct_big32(sharedstruct_float_bits(value));
}

static inline double Orders_Packet_get_mean(const Orders_Packet *self) {
    return sharedstruct_double_of(sharedstruct_big64(SHAREDSTRUCT_CAST(uint64_t, self->mean)));
}
static inline void Orders_Packet_set_mean(Orders_Packet *self, double value) {
    self->mean = sharedstruct_big64(sharedstruct_double_bits(value));
}

static inline int32_t Orders_Packet_get_little(const Orders_Packet *self) {
    return SHAREDSTRUCT_CAST(int32_t, sharedstruct_little32(SHAREDSTRUCT_CAST(uint32_t, self->little)));
}
static inline void Orders_Packet_set_little(Orders_Packet *self, int32_t value) {
    self->little = SHAREDSTRUCT_CAST(int32_t, sharedstruct_little32(SHAREDSTRUCT_CAST(uint32_t, value)));
}

static inline int32_t Orders_Packet_get_level(const Orders_Packet *self, size_t index) {
    return SHAREDSTRUCT_CAST(int32_t, sharedstruct_big32(SHAREDSTRUCT_CAST(uint32_t, self->level[index])));
}
static inline void Orders_Packet_set_level(Orders_Packet *self, size_t index, int32_t value) {
    self->level[index] = SHAREDSTRUCT_CAST(int32_t, sharedstruct_big32(SHAREDSTRUCT_CAST(uint32_t, value)));
}

static inline double Orders_Packet_get_cell(const Orders_Packet *self, size_t row, size_t column) {
    return sharedstruct_double_of(sharedstruct_little64(SHAREDSTRUCT_CAST(uint64_t, self->cell[row][column])));
}
static inline void Orders_Packet_set_cell(Orders_Packet *self, size_t row, size_t column, double value) {
    self->cell[row][column] = sharedstruct_little64(sharedstruct_double_bits(value));
}
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, port, 0, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, sign, 2, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, address, 4, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, time, 8, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, ratio, 16, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, tag, 20, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, name, 21, 3);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, mean, 24, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, own, 32, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, little, 36, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, plain, 40, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, level, 48, 12);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Packet, cell, 64, 32);
SHAREDSTRUCT_ASSERT_SIZE(Orders_Packet, 96);

#define DEMO_ORDERS_PACKET_FINGERPRINT UINT64_C(0xebd155e97c7206b7)
#define DEMO_ORDERS_PACKET_LEVEL_LENGTH 3
#define DEMO_ORDERS_PACKET_CELL_ROWS 2
#define DEMO_ORDERS_PACKET_CELL_COLUMNS 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Orders_Packet *Orders_Packet_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Orders_Packet *, sharedstruct_attach(
        attachment, name, sizeof(Orders_Packet), DEMO_ORDERS_PACKET_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Orders_Packet_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Orders.Plain. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Orders_Plain
#define SHAREDSTRUCT_H_demo_Orders_Plain

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Orders_Plain
#define SHAREDSTRUCT_STRUCT_demo_Orders_Plain
typedef struct Orders_Plain {
    int32_t x;
    int32_t y; /* big-endian */
} Orders_Plain;

static inline int32_t Orders_Plain_get_y(const Orders_Plain *self) {
    return SHAREDSTRUCT_CAST(int32_t, sharedstruct_big32(SHAREDSTRUCT_CAST(uint32_t, self->y)));
}
static inline void Orders_Plain_set_y(Orders_Plain *self, int32_t value) {
    self->y = SHAREDSTRUCT_CAST(int32_t, sharedstruct_big32(SHAREDSTRUCT_CAST(uint32_t, value)));
}
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Plain, x, 0, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Orders_Plain, y, 4, 4);
SHAREDSTRUCT_ASSERT_SIZE(Orders_Plain, 8);

#define DEMO_ORDERS_PLAIN_FINGERPRINT UINT64_C(0x85397b4123366797)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Orders_Plain *Orders_Plain_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Orders_Plain *, sharedstruct_attach(
        attachment, name, sizeof(Orders_Plain), DEMO_ORDERS_PLAIN_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Orders_Plain_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
