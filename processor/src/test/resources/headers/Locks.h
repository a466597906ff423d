/* The struct demo.Locks.Desk. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Locks_Desk
#define SHAREDSTRUCT_H_demo_Locks_Desk

#include <stddef.h>
#include <stdint.h>

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

#ifndef SHAREDSTRUCT_WORDS
#define SHAREDSTRUCT_WORDS
/* Words of locks and sequences, see sharedstruct_lock_exclusive() and its like. */
typedef uint32_t sharedstruct_lock;
typedef struct { uint32_t word; uint32_t sharer[15]; } sharedstruct_shared_lock;
typedef struct { uint32_t sequence; uint32_t owner; } sharedstruct_sequence;
#endif

#ifndef SHAREDSTRUCT_STRUCT_demo_Locks_R
#define SHAREDSTRUCT_STRUCT_demo_Locks_R
/* In fluent style, and beside a name that a type variable might have. */
typedef struct Locks_R {
    sharedstruct_sequence sequence;
    double price;
} Locks_R;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Locks_R, sequence, 0, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Locks_R, price, 8, 8);
SHAREDSTRUCT_ASSERT_SIZE(Locks_R, 16);

#ifndef SHAREDSTRUCT_STRUCT_demo_Locks_Gate
#define SHAREDSTRUCT_STRUCT_demo_Locks_Gate
/* Nothing but a lock, and smaller than what it is aligned to. */
typedef struct Locks_Gate {
    sharedstruct_shared_lock gate;
    uint8_t padding_64[4];
} Locks_Gate;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Locks_Gate, gate, 0, 64);
SHAREDSTRUCT_ASSERT_SIZE(Locks_Gate, 68);

#ifndef SHAREDSTRUCT_STRUCT_demo_Locks_Desk
#define SHAREDSTRUCT_STRUCT_demo_Locks_Desk
typedef struct desk {
    SHAREDSTRUCT_ALIGN(64) Locks_R quote;
    uint8_t padding_16[48];
    Locks_Gate gate;
    uint8_t padding_132[4];
    Locks_R row[2];
    uint8_t padding_168[24];
    sharedstruct_lock own;
    uint8_t padding_196[60];
} desk;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(desk, quote, 0, 16);
SHAREDSTRUCT_ASSERT_MEMBER(desk, gate, 64, 68);
SHAREDSTRUCT_ASSERT_MEMBER(desk, row, 136, 32);
SHAREDSTRUCT_ASSERT_MEMBER(desk, own, 192, 4);
SHAREDSTRUCT_ASSERT_SIZE(desk, 256);

#define DEMO_LOCKS_DESK_FINGERPRINT UINT64_C(0x7097b3699f4bc639)
#define DEMO_LOCKS_DESK_ROW_LENGTH 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline desk *desk_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(desk *, sharedstruct_attach(
        attachment, name, sizeof(desk), DEMO_LOCKS_DESK_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int desk_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Locks.Gate. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Locks_Gate
#define SHAREDSTRUCT_H_demo_Locks_Gate

#include <stddef.h>
#include <stdint.h>

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

#ifndef SHAREDSTRUCT_WORDS
#define SHAREDSTRUCT_WORDS
/* Words of locks and sequences, see sharedstruct_lock_exclusive() and its like. */
typedef uint32_t sharedstruct_lock;
typedef struct { uint32_t word; uint32_t sharer[15]; } sharedstruct_shared_lock;
typedef struct { uint32_t sequence; uint32_t owner; } sharedstruct_sequence;
#endif

#ifndef SHAREDSTRUCT_STRUCT_demo_Locks_Gate
#define SHAREDSTRUCT_STRUCT_demo_Locks_Gate
/* Nothing but a lock, and smaller than what it is aligned to. */
typedef struct Locks_Gate {
    sharedstruct_shared_lock gate;
    uint8_t padding_64[4];
} Locks_Gate;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Locks_Gate, gate, 0, 64);
SHAREDSTRUCT_ASSERT_SIZE(Locks_Gate, 68);

#define DEMO_LOCKS_GATE_FINGERPRINT UINT64_C(0x9910f6512e17606f)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Locks_Gate *Locks_Gate_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Locks_Gate *, sharedstruct_attach(
        attachment, name, sizeof(Locks_Gate), DEMO_LOCKS_GATE_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Locks_Gate_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Locks.Mixed. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Locks_Mixed
#define SHAREDSTRUCT_H_demo_Locks_Mixed

#include <stddef.h>
#include <stdint.h>

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

#ifndef SHAREDSTRUCT_WORDS
#define SHAREDSTRUCT_WORDS
/* Words of locks and sequences, see sharedstruct_lock_exclusive() and its like. */
typedef uint32_t sharedstruct_lock;
typedef struct { uint32_t word; uint32_t sharer[15]; } sharedstruct_shared_lock;
typedef struct { uint32_t sequence; uint32_t owner; } sharedstruct_sequence;
#endif

#ifndef SHAREDSTRUCT_STRUCT_demo_Locks_R
#define SHAREDSTRUCT_STRUCT_demo_Locks_R
/* In fluent style, and beside a name that a type variable might have. */
typedef struct Locks_R {
    sharedstruct_sequence sequence;
    double price;
} Locks_R;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Locks_R, sequence, 0, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Locks_R, price, 8, 8);
SHAREDSTRUCT_ASSERT_SIZE(Locks_R, 16);

#ifndef SHAREDSTRUCT_STRUCT_demo_Locks_Mixed
#define SHAREDSTRUCT_STRUCT_demo_Locks_Mixed
/* A snapshot of this holds bytes, but none of a lock. */
typedef struct Locks_Mixed {
    union {
        char text[8];
        int16_t number;
    } value;
    sharedstruct_lock lock;
    uint8_t padding_12[4];
    Locks_R quote[3];
    Locks_R trade[2000];
    sharedstruct_sequence sequence;
} Locks_Mixed;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Locks_Mixed, value.text, 0, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Locks_Mixed, value.number, 0, 2);
SHAREDSTRUCT_ASSERT_MEMBER(Locks_Mixed, lock, 8, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Locks_Mixed, quote, 16, 48);
SHAREDSTRUCT_ASSERT_MEMBER(Locks_Mixed, trade, 64, 32000);
SHAREDSTRUCT_ASSERT_MEMBER(Locks_Mixed, sequence, 32064, 8);
SHAREDSTRUCT_ASSERT_SIZE(Locks_Mixed, 32072);

#define DEMO_LOCKS_MIXED_FINGERPRINT UINT64_C(0x3948acff64b75f09)
#define DEMO_LOCKS_MIXED_QUOTE_LENGTH 3
#define DEMO_LOCKS_MIXED_TRADE_LENGTH 2000

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Locks_Mixed *Locks_Mixed_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Locks_Mixed *, sharedstruct_attach(
        attachment, name, sizeof(Locks_Mixed), DEMO_LOCKS_MIXED_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Locks_Mixed_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Locks.R. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Locks_R
#define SHAREDSTRUCT_H_demo_Locks_R

#include <stddef.h>
#include <stdint.h>

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

#ifndef SHAREDSTRUCT_WORDS
#define SHAREDSTRUCT_WORDS
/* Words of locks and sequences, see sharedstruct_lock_exclusive() and its like. */
typedef uint32_t sharedstruct_lock;
typedef struct { uint32_t word; uint32_t sharer[15]; } sharedstruct_shared_lock;
typedef struct { uint32_t sequence; uint32_t owner; } sharedstruct_sequence;
#endif

#ifndef SHAREDSTRUCT_STRUCT_demo_Locks_R
#define SHAREDSTRUCT_STRUCT_demo_Locks_R
/* In fluent style, and beside a name that a type variable might have. */
typedef struct Locks_R {
    sharedstruct_sequence sequence;
    double price;
} Locks_R;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Locks_R, sequence, 0, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Locks_R, price, 8, 8);
SHAREDSTRUCT_ASSERT_SIZE(Locks_R, 16);

#define DEMO_LOCKS_R_FINGERPRINT UINT64_C(0x32f08e5b49d3cedc)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Locks_R *Locks_R_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Locks_R *, sharedstruct_attach(
        attachment, name, sizeof(Locks_R), DEMO_LOCKS_R_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Locks_R_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
