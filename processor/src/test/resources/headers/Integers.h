/* The struct demo.Integers. Generated from its Java interface: change that, not this. */
#ifndef DEMO_INTEGERS_H
#define DEMO_INTEGERS_H

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

#ifndef DEMO_INTEGERS_DEFINED
#define DEMO_INTEGERS_DEFINED
typedef struct Integers {
    uint8_t tiny;
    uint8_t level;
    uint16_t port;
    uint16_t wide;
    uint8_t padding_6[2];
    uint32_t count;
    uint8_t padding_12[4];
    uint64_t id;
    uint8_t one;
    uint8_t padding_25[1];
    int16_t two;
    int32_t four;
    int64_t eight;
    uint8_t step[3];
    uint8_t padding_43[1];
    uint32_t cell[2][2];
    uint8_t shade[2];
    uint8_t padding_62[2];
    uint64_t key[2];
    int32_t done[1][2];
} Integers;

SHAREDSTRUCT_ASSERT(Integers_tiny_offset, offsetof(Integers, tiny) == 0);
SHAREDSTRUCT_ASSERT(Integers_tiny_size, sizeof(((Integers *) 0)->tiny) == 1);
SHAREDSTRUCT_ASSERT(Integers_level_offset, offsetof(Integers, level) == 1);
SHAREDSTRUCT_ASSERT(Integers_level_size, sizeof(((Integers *) 0)->level) == 1);
SHAREDSTRUCT_ASSERT(Integers_port_offset, offsetof(Integers, port) == 2);
SHAREDSTRUCT_ASSERT(Integers_port_size, sizeof(((Integers *) 0)->port) == 2);
SHAREDSTRUCT_ASSERT(Integers_wide_offset, offsetof(Integers, wide) == 4);
SHAREDSTRUCT_ASSERT(Integers_wide_size, sizeof(((Integers *) 0)->wide) == 2);
SHAREDSTRUCT_ASSERT(Integers_count_offset, offsetof(Integers, count) == 8);
SHAREDSTRUCT_ASSERT(Integers_count_size, sizeof(((Integers *) 0)->count) == 4);
SHAREDSTRUCT_ASSERT(Integers_id_offset, offsetof(Integers, id) == 16);
SHAREDSTRUCT_ASSERT(Integers_id_size, sizeof(((Integers *) 0)->id) == 8);
SHAREDSTRUCT_ASSERT(Integers_one_offset, offsetof(Integers, one) == 24);
SHAREDSTRUCT_ASSERT(Integers_one_size, sizeof(((Integers *) 0)->one) == 1);
SHAREDSTRUCT_ASSERT(Integers_two_offset, offsetof(Integers, two) == 26);
SHAREDSTRUCT_ASSERT(Integers_two_size, sizeof(((Integers *) 0)->two) == 2);
SHAREDSTRUCT_ASSERT(Integers_four_offset, offsetof(Integers, four) == 28);
SHAREDSTRUCT_ASSERT(Integers_four_size, sizeof(((Integers *) 0)->four) == 4);
SHAREDSTRUCT_ASSERT(Integers_eight_offset, offsetof(Integers, eight) == 32);
SHAREDSTRUCT_ASSERT(Integers_eight_size, sizeof(((Integers *) 0)->eight) == 8);
SHAREDSTRUCT_ASSERT(Integers_step_offset, offsetof(Integers, step) == 40);
SHAREDSTRUCT_ASSERT(Integers_step_size, sizeof(((Integers *) 0)->step) == 3);
SHAREDSTRUCT_ASSERT(Integers_cell_offset, offsetof(Integers, cell) == 44);
SHAREDSTRUCT_ASSERT(Integers_cell_size, sizeof(((Integers *) 0)->cell) == 16);
SHAREDSTRUCT_ASSERT(Integers_shade_offset, offsetof(Integers, shade) == 60);
SHAREDSTRUCT_ASSERT(Integers_shade_size, sizeof(((Integers *) 0)->shade) == 2);
SHAREDSTRUCT_ASSERT(Integers_key_offset, offsetof(Integers, key) == 64);
SHAREDSTRUCT_ASSERT(Integers_key_size, sizeof(((Integers *) 0)->key) == 16);
SHAREDSTRUCT_ASSERT(Integers_done_offset, offsetof(Integers, done) == 80);
SHAREDSTRUCT_ASSERT(Integers_done_size, sizeof(((Integers *) 0)->done) == 8);
SHAREDSTRUCT_ASSERT(Integers_size, sizeof(Integers) == 88);
#endif

#define DEMO_INTEGERS_NAME "Integers"
#define DEMO_INTEGERS_FINGERPRINT UINT64_C(0x0801133b040e9f4d)
#define DEMO_INTEGERS_STEP_LENGTH 3
#define DEMO_INTEGERS_CELL_ROWS 2
#define DEMO_INTEGERS_CELL_COLUMNS 2
#define DEMO_INTEGERS_SHADE_LENGTH 2
#define DEMO_INTEGERS_KEY_LENGTH 2
#define DEMO_INTEGERS_DONE_ROWS 1
#define DEMO_INTEGERS_DONE_COLUMNS 2

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Integers *Integers_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Integers *) sharedstruct_attach(
        attachment, name, sizeof(Integers), DEMO_INTEGERS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Integers_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
