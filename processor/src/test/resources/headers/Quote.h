/* The struct demo.Quote. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Quote
#define SHAREDSTRUCT_H_demo_Quote

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Quote
#define SHAREDSTRUCT_STRUCT_demo_Quote
#pragma pack(push, 1)
/* Fluent, packed, explicit offsets out of order, a gap. */
typedef struct Quote {
    int8_t kind;
    char symbol[4];
    uint8_t padding_5[4];
    double price;
    int32_t settle;
    uint8_t island;
} Quote;
#pragma pack(pop)
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Quote, kind, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Quote, symbol, 1, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Quote, price, 9, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Quote, settle, 17, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Quote, island, 21, 1);
SHAREDSTRUCT_ASSERT_SIZE(Quote, 22);

#define DEMO_QUOTE_NAME "Quote"
#define DEMO_QUOTE_FINGERPRINT UINT64_C(0xa8642b6f16bcb857)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Quote *Quote_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Quote *, sharedstruct_attach(
        attachment, name, sizeof(Quote), DEMO_QUOTE_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Quote_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
