/* The struct demo.Modes. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Modes
#define SHAREDSTRUCT_H_demo_Modes

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Modes
#define SHAREDSTRUCT_STRUCT_demo_Modes
enum {
    Modes_State_NEW = 0,
    Modes_State_RUNNABLE = 1,
    Modes_State_BLOCKED = 2,
    Modes_State_WAITING = 3,
    Modes_State_TIMED_WAITING = 4,
    Modes_State_TERMINATED = 5
};

/* Each kind of ordered access. */
typedef struct Modes {
    int32_t count;
    uint8_t padding_4[4];
    /* Big-endian on any machine. */
    int64_t total; /* big-endian */
    uint16_t letter; /* little-endian */
    uint8_t ready;
    uint8_t padding_19[1];
    float price;
    uint32_t sum;
    int32_t open;
    int32_t state; /* java.lang.Thread.State */
    uint8_t padding_36[4];
    int64_t delay; /* DurationAs.Nanos */
    int32_t level[4];
    int32_t cells[2][3]; /* java.lang.Thread.State */
    int16_t step[3];
    uint8_t padding_94[2];
} Modes;

static inline int64_t Modes_get_total(const Modes *self) {
    return SHAREDSTRUCT_CAST(int64_t, sharedstruct_big64(SHAREDSTRUCT_CAST(uint64_t, self->total)));
}
static inline void Modes_set_total(Modes *self, int64_t value) {
    self->total = SHAREDSTRUCT_CAST(int64_t, sharedstruct_big64(SHAREDSTRUCT_CAST(uint64_t, value)));
}

static inline uint16_t Modes_get_letter(const Modes *self) {
    return SHAREDSTRUCT_CAST(uint16_t, sharedstruct_little16(SHAREDSTRUCT_CAST(uint16_t, self->letter)));
}
static inline void Modes_set_letter(Modes *self, uint16_t value) {
    self->letter = SHAREDSTRUCT_CAST(uint16_t, sharedstruct_little16(SHAREDSTRUCT_CAST(uint16_t, value)));
}
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Modes, count, 0, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Modes, total, 8, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Modes, letter, 16, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Modes, ready, 18, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Modes, price, 20, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Modes, sum, 24, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Modes, open, 28, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Modes, state, 32, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Modes, delay, 40, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Modes, level, 48, 16);
SHAREDSTRUCT_ASSERT_MEMBER(Modes, cells, 64, 24);
SHAREDSTRUCT_ASSERT_MEMBER(Modes, step, 88, 6);
SHAREDSTRUCT_ASSERT_SIZE(Modes, 96);

#define DEMO_MODES_FINGERPRINT UINT64_C(0xba2b738c7638d9a5)
#define DEMO_MODES_LEVEL_LENGTH 4
#define DEMO_MODES_CELLS_ROWS 2
#define DEMO_MODES_CELLS_COLUMNS 3
#define DEMO_MODES_STEP_LENGTH 3

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Modes *Modes_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Modes *, sharedstruct_attach(
        attachment, name, sizeof(Modes), DEMO_MODES_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Modes_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
