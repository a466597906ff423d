/* The struct demo.Fluents. Generated from its Java interface: change that, not this. */
#ifndef DEMO_FLUENTS_H
#define DEMO_FLUENTS_H

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

#ifndef DEMO_FLUENTS_DEFINED
#define DEMO_FLUENTS_DEFINED
#pragma pack(push, 1)
typedef struct Fluents {
    int8_t first;
    int16_t level[4];
    uint16_t index[2][2];
} Fluents;
#pragma pack(pop)

SHAREDSTRUCT_ASSERT(Fluents_first_offset, offsetof(Fluents, first) == 0);
SHAREDSTRUCT_ASSERT(Fluents_first_size, sizeof(((Fluents *) 0)->first) == 1);
SHAREDSTRUCT_ASSERT(Fluents_level_offset, offsetof(Fluents, level) == 1);
SHAREDSTRUCT_ASSERT(Fluents_level_size, sizeof(((Fluents *) 0)->level) == 8);
SHAREDSTRUCT_ASSERT(Fluents_index_offset, offsetof(Fluents, index) == 9);
SHAREDSTRUCT_ASSERT(Fluents_index_size, sizeof(((Fluents *) 0)->index) == 8);
SHAREDSTRUCT_ASSERT(Fluents_size, sizeof(Fluents) == 17);
#endif

#define DEMO_FLUENTS_FINGERPRINT UINT64_C(0x4987c39c4635322c)
#define DEMO_FLUENTS_LEVEL_LENGTH 4
#define DEMO_FLUENTS_INDEX_ROWS 2
#define DEMO_FLUENTS_INDEX_COLUMNS 2

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Fluents *Fluents_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Fluents *) sharedstruct_attach(
        attachment, name, sizeof(Fluents), DEMO_FLUENTS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Fluents_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
