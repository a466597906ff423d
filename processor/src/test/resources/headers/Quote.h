/* The struct demo.Quote. Generated from its Java interface: change that, not this. */
#ifndef DEMO_QUOTE_H
#define DEMO_QUOTE_H

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

#ifndef DEMO_QUOTE_DEFINED
#define DEMO_QUOTE_DEFINED
#pragma pack(push, 1)
typedef struct Quote {
    int8_t kind;
    char symbol[4];
    uint8_t padding_5[4];
    double price;
    int32_t settle;
    uint8_t island;
} Quote;
#pragma pack(pop)

SHAREDSTRUCT_ASSERT(Quote_kind_offset, offsetof(Quote, kind) == 0);
SHAREDSTRUCT_ASSERT(Quote_kind_size, sizeof(((Quote *) 0)->kind) == 1);
SHAREDSTRUCT_ASSERT(Quote_symbol_offset, offsetof(Quote, symbol) == 1);
SHAREDSTRUCT_ASSERT(Quote_symbol_size, sizeof(((Quote *) 0)->symbol) == 4);
SHAREDSTRUCT_ASSERT(Quote_price_offset, offsetof(Quote, price) == 9);
SHAREDSTRUCT_ASSERT(Quote_price_size, sizeof(((Quote *) 0)->price) == 8);
SHAREDSTRUCT_ASSERT(Quote_settle_offset, offsetof(Quote, settle) == 17);
SHAREDSTRUCT_ASSERT(Quote_settle_size, sizeof(((Quote *) 0)->settle) == 4);
SHAREDSTRUCT_ASSERT(Quote_island_offset, offsetof(Quote, island) == 21);
SHAREDSTRUCT_ASSERT(Quote_island_size, sizeof(((Quote *) 0)->island) == 1);
SHAREDSTRUCT_ASSERT(Quote_size, sizeof(Quote) == 22);
#endif

#define DEMO_QUOTE_NAME "Quote"
#define DEMO_QUOTE_FINGERPRINT UINT64_C(0xa8642b6f16bcb857)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Quote *Quote_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Quote *) sharedstruct_attach(
        attachment, name, sizeof(Quote), DEMO_QUOTE_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Quote_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
