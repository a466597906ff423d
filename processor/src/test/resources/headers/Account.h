/* The struct demo.Account. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Account
#define SHAREDSTRUCT_H_demo_Account

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Account
#define SHAREDSTRUCT_STRUCT_demo_Account
enum {
    Account_State_CLOSED = 0,
    Account_State_OPEN = 1
};

/* An account with a lock of each kind, in the order of the declaration. */
typedef struct Account {
    /* How it is. */
    SHAREDSTRUCT_ALIGN(64) int32_t state; /* demo.Account.State */
    /* Protects the balance. */
    sharedstruct_lock lock;
    /* The balance. */
    int64_t balance;
    uint8_t padding_16[48];
    /* Returns who reads and who writes. */
    sharedstruct_shared_lock readers;
    /* Returns what counts the updates. */
    sharedstruct_sequence sequence;
    /* Returns a lock that came later. */
    sharedstruct_lock second;
    uint8_t padding_140[52];
} Account;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Account, state, 0, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Account, lock, 4, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Account, balance, 8, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Account, readers, 64, 64);
SHAREDSTRUCT_ASSERT_MEMBER(Account, sequence, 128, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Account, second, 136, 4);
SHAREDSTRUCT_ASSERT_SIZE(Account, 192);

#define DEMO_ACCOUNT_NAME "account"
#define DEMO_ACCOUNT_FINGERPRINT UINT64_C(0x325790c9586577a9)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Account *Account_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Account *, sharedstruct_attach(
        attachment, name, sizeof(Account), DEMO_ACCOUNT_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Account_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
