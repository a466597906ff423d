/* The struct demo.Enums. Generated from its Java interface: change that, not this. */
#ifndef DEMO_ENUMS_H
#define DEMO_ENUMS_H

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

#ifndef DEMO_ENUMS_STATE_DEFINED
#define DEMO_ENUMS_STATE_DEFINED
enum {
    Enums_State_NEW = 0,
    Enums_State_OPEN = 1,
    Enums_State_CLOSED = 2
};
#endif

#ifndef DEMO_ENUMS_SIDE_DEFINED
#define DEMO_ENUMS_SIDE_DEFINED
enum {
    Enums_Side_BUY = 66,
    Enums_Side_SELL = 83,
    Enums_Side_NONE = 255
};
#endif

#ifndef DEMO_ENUMS_LEVEL_DEFINED
#define DEMO_ENUMS_LEVEL_DEFINED
enum {
    Enums_Level_LOW = -1,
    Enums_Level_NORMAL = 0,
    Enums_Level_HIGH = 32767,
    Enums_Level_UNKNOWN = -32768
};
#endif

#ifndef JAVA_LANG_THREAD_STATE_DEFINED
#define JAVA_LANG_THREAD_STATE_DEFINED
enum {
    Thread_State_NEW = 0,
    Thread_State_RUNNABLE = 1,
    Thread_State_BLOCKED = 2,
    Thread_State_WAITING = 3,
    Thread_State_TIMED_WAITING = 4,
    Thread_State_TERMINATED = 5
};
#endif

#ifndef DEMO_ENUMS_DEFINED
#define DEMO_ENUMS_DEFINED
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

SHAREDSTRUCT_ASSERT(Enums_state_offset, offsetof(Enums, state) == 0);
SHAREDSTRUCT_ASSERT(Enums_state_size, sizeof(((Enums *) 0)->state) == 4);
SHAREDSTRUCT_ASSERT(Enums_side_offset, offsetof(Enums, side) == 4);
SHAREDSTRUCT_ASSERT(Enums_side_size, sizeof(((Enums *) 0)->side) == 1);
SHAREDSTRUCT_ASSERT(Enums_level_offset, offsetof(Enums, level) == 6);
SHAREDSTRUCT_ASSERT(Enums_level_size, sizeof(((Enums *) 0)->level) == 2);
SHAREDSTRUCT_ASSERT(Enums_phase_offset, offsetof(Enums, phase) == 8);
SHAREDSTRUCT_ASSERT(Enums_phase_size, sizeof(((Enums *) 0)->phase) == 3);
SHAREDSTRUCT_ASSERT(Enums_grid_offset, offsetof(Enums, grid) == 12);
SHAREDSTRUCT_ASSERT(Enums_grid_size, sizeof(((Enums *) 0)->grid) == 8);
SHAREDSTRUCT_ASSERT(Enums_old_offset, offsetof(Enums, old) == 20);
SHAREDSTRUCT_ASSERT(Enums_old_size, sizeof(((Enums *) 0)->old) == 8);
SHAREDSTRUCT_ASSERT(Enums_big_offset, offsetof(Enums, big) == 28);
SHAREDSTRUCT_ASSERT(Enums_big_size, sizeof(((Enums *) 0)->big) == 2);
SHAREDSTRUCT_ASSERT(Enums_size, sizeof(Enums) == 32);

static inline uint16_t Enums_get_big(const Enums *self) {
    return (uint16_t) sharedstruct_big16((uint16_t) self->big);
}
static inline void Enums_set_big(Enums *self, uint16_t value) {
    self->big = (uint16_t) sharedstruct_big16((uint16_t) value);
}
#endif

#define DEMO_ENUMS_NAME "Enums"
#define DEMO_ENUMS_FINGERPRINT UINT64_C(0x2a53fd20b40164e0)
#define DEMO_ENUMS_PHASE_LENGTH 3
#define DEMO_ENUMS_GRID_ROWS 2
#define DEMO_ENUMS_GRID_COLUMNS 2
#define DEMO_ENUMS_OLD_LENGTH 2

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Enums *Enums_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Enums *) sharedstruct_attach(
        attachment, name, sizeof(Enums), DEMO_ENUMS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Enums_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
