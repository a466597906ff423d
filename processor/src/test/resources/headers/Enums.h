/* The struct demo.Enums. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Enums
#define SHAREDSTRUCT_H_demo_Enums

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Enums
#define SHAREDSTRUCT_STRUCT_demo_Enums
enum {
    Enums_State_NEW = 0,
    Enums_State_OPEN = 1,
    Enums_State_CLOSED = 2
};

enum {
    Enums_Side_UNSET = 0,
    Enums_Side_BUY = 66,
    Enums_Side_SELL = 83,
    Enums_Side_NONE = 255
};

enum {
    Enums_Level_LOW = -1,
    Enums_Level_NORMAL = 0,
    Enums_Level_HIGH = 32767,
    Enums_Level_UNKNOWN = -32768
};

enum {
    Enums_java_lang_Thread_State_NEW = 0,
    Enums_java_lang_Thread_State_RUNNABLE = 1,
    Enums_java_lang_Thread_State_BLOCKED = 2,
    Enums_java_lang_Thread_State_WAITING = 3,
    Enums_java_lang_Thread_State_TIMED_WAITING = 4,
    Enums_java_lang_Thread_State_TERMINATED = 5
};

typedef struct Enums {
    int32_t state; /* demo.Enums.State */
    uint8_t side; /* demo.Enums.Side */
    uint8_t padding_5[1];
    int16_t level; /* demo.Enums.Level */
    uint8_t phase[3]; /* demo.Enums.State */
    uint8_t padding_11[1];
    int16_t grid[2][2]; /* demo.Enums.Level */
    int32_t old[2]; /* java.lang.Thread.State */
    uint16_t big; /* big-endian, demo.Enums.State */
    uint8_t padding_30[2];
} Enums;

static inline uint16_t Enums_get_big(const Enums *self) {
    return SHAREDSTRUCT_CAST(uint16_t, sharedstruct_big16(SHAREDSTRUCT_CAST(uint16_t, self->big)));
}
static inline void Enums_set_big(Enums *self, uint16_t value) {
    self->big = SHAREDSTRUCT_CAST(uint16_t, sharedstruct_big16(SHAREDSTRUCT_CAST(uint16_t, value)));
}
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Enums, state, 0, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Enums, side, 4, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Enums, level, 6, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Enums, phase, 8, 3);
SHAREDSTRUCT_ASSERT_MEMBER(Enums, grid, 12, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Enums, old, 20, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Enums, big, 28, 2);
SHAREDSTRUCT_ASSERT_SIZE(Enums, 32);

#define DEMO_ENUMS_NAME "Enums"
#define DEMO_ENUMS_FINGERPRINT UINT64_C(0xa8fe1ba80fa19ab7)
#define DEMO_ENUMS_PHASE_LENGTH 3
#define DEMO_ENUMS_GRID_ROWS 2
#define DEMO_ENUMS_GRID_COLUMNS 2
#define DEMO_ENUMS_OLD_LENGTH 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Enums *Enums_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Enums *, sharedstruct_attach(
        attachment, name, sizeof(Enums), DEMO_ENUMS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Enums_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
