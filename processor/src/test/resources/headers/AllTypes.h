/* The struct demo.AllTypes. Generated from its Java interface: change that, not this. */
#ifndef DEMO_ALLTYPES_H
#define DEMO_ALLTYPES_H

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

#ifndef DEMO_ALLTYPES_DEFINED
#define DEMO_ALLTYPES_DEFINED
typedef struct AllTypes {
    uint8_t open;
    uint8_t padding_1[1];
    uint16_t letter;
    int8_t tiny;
    uint8_t padding_5[1];
    int16_t small_;
    int32_t number;
    float ratio;
    double exact;
    int8_t flag;
    uint8_t padding_25[7];
    int64_t URL;
    char latin[8];
    char ascii[5];
    uint8_t padding_53[43];
} AllTypes;

SHAREDSTRUCT_ASSERT(AllTypes_open_offset, offsetof(AllTypes, open) == 0);
SHAREDSTRUCT_ASSERT(AllTypes_open_size, sizeof(((AllTypes *) 0)->open) == 1);
SHAREDSTRUCT_ASSERT(AllTypes_letter_offset, offsetof(AllTypes, letter) == 2);
SHAREDSTRUCT_ASSERT(AllTypes_letter_size, sizeof(((AllTypes *) 0)->letter) == 2);
SHAREDSTRUCT_ASSERT(AllTypes_tiny_offset, offsetof(AllTypes, tiny) == 4);
SHAREDSTRUCT_ASSERT(AllTypes_tiny_size, sizeof(((AllTypes *) 0)->tiny) == 1);
SHAREDSTRUCT_ASSERT(AllTypes_small__offset, offsetof(AllTypes, small_) == 6);
SHAREDSTRUCT_ASSERT(AllTypes_small__size, sizeof(((AllTypes *) 0)->small_) == 2);
SHAREDSTRUCT_ASSERT(AllTypes_number_offset, offsetof(AllTypes, number) == 8);
SHAREDSTRUCT_ASSERT(AllTypes_number_size, sizeof(((AllTypes *) 0)->number) == 4);
SHAREDSTRUCT_ASSERT(AllTypes_ratio_offset, offsetof(AllTypes, ratio) == 12);
SHAREDSTRUCT_ASSERT(AllTypes_ratio_size, sizeof(((AllTypes *) 0)->ratio) == 4);
SHAREDSTRUCT_ASSERT(AllTypes_exact_offset, offsetof(AllTypes, exact) == 16);
SHAREDSTRUCT_ASSERT(AllTypes_exact_size, sizeof(((AllTypes *) 0)->exact) == 8);
SHAREDSTRUCT_ASSERT(AllTypes_flag_offset, offsetof(AllTypes, flag) == 24);
SHAREDSTRUCT_ASSERT(AllTypes_flag_size, sizeof(((AllTypes *) 0)->flag) == 1);
SHAREDSTRUCT_ASSERT(AllTypes_URL_offset, offsetof(AllTypes, URL) == 32);
SHAREDSTRUCT_ASSERT(AllTypes_URL_size, sizeof(((AllTypes *) 0)->URL) == 8);
SHAREDSTRUCT_ASSERT(AllTypes_latin_offset, offsetof(AllTypes, latin) == 40);
SHAREDSTRUCT_ASSERT(AllTypes_latin_size, sizeof(((AllTypes *) 0)->latin) == 8);
SHAREDSTRUCT_ASSERT(AllTypes_ascii_offset, offsetof(AllTypes, ascii) == 48);
SHAREDSTRUCT_ASSERT(AllTypes_ascii_size, sizeof(((AllTypes *) 0)->ascii) == 5);
SHAREDSTRUCT_ASSERT(AllTypes_size, sizeof(AllTypes) == 96);
#endif

#define DEMO_ALLTYPES_FINGERPRINT UINT64_C(0x3738fd0348f16f24)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline AllTypes *AllTypes_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (AllTypes *) sharedstruct_attach(
        attachment, name, sizeof(AllTypes), DEMO_ALLTYPES_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int AllTypes_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
