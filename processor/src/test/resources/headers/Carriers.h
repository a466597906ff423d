/* The struct demo.Carriers. Generated from its Java interface: change that, not this. */
#ifndef DEMO_CARRIERS_H
#define DEMO_CARRIERS_H

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

#ifndef DEMO_CARRIERS_DEFINED
#define DEMO_CARRIERS_DEFINED
typedef struct Carriers {
    char text[16];
    /* UTF-16LE */ uint16_t wide[4];
    struct {
        uint8_t length; /* in bytes */
        char text[7];
    } raw;
    char code[4];
    char only[4];
    struct {
        uint16_t length; /* in bytes */
        char text[4];
    } name[2];
    char tag[2][2][4];
    int8_t key[8];
    int8_t blob[3];
    uint8_t padding_79[1];
} Carriers;

SHAREDSTRUCT_ASSERT(Carriers_text_offset, offsetof(Carriers, text) == 0);
SHAREDSTRUCT_ASSERT(Carriers_text_size, sizeof(((Carriers *) 0)->text) == 16);
SHAREDSTRUCT_ASSERT(Carriers_wide_offset, offsetof(Carriers, wide) == 16);
SHAREDSTRUCT_ASSERT(Carriers_wide_size, sizeof(((Carriers *) 0)->wide) == 8);
SHAREDSTRUCT_ASSERT(Carriers_raw_offset, offsetof(Carriers, raw) == 24);
SHAREDSTRUCT_ASSERT(Carriers_raw_size, sizeof(((Carriers *) 0)->raw) == 8);
SHAREDSTRUCT_ASSERT(Carriers_code_offset, offsetof(Carriers, code) == 32);
SHAREDSTRUCT_ASSERT(Carriers_code_size, sizeof(((Carriers *) 0)->code) == 4);
SHAREDSTRUCT_ASSERT(Carriers_only_offset, offsetof(Carriers, only) == 36);
SHAREDSTRUCT_ASSERT(Carriers_only_size, sizeof(((Carriers *) 0)->only) == 4);
SHAREDSTRUCT_ASSERT(Carriers_name_offset, offsetof(Carriers, name) == 40);
SHAREDSTRUCT_ASSERT(Carriers_name_size, sizeof(((Carriers *) 0)->name) == 12);
SHAREDSTRUCT_ASSERT(Carriers_tag_offset, offsetof(Carriers, tag) == 52);
SHAREDSTRUCT_ASSERT(Carriers_tag_size, sizeof(((Carriers *) 0)->tag) == 16);
SHAREDSTRUCT_ASSERT(Carriers_key_offset, offsetof(Carriers, key) == 68);
SHAREDSTRUCT_ASSERT(Carriers_key_size, sizeof(((Carriers *) 0)->key) == 8);
SHAREDSTRUCT_ASSERT(Carriers_blob_offset, offsetof(Carriers, blob) == 76);
SHAREDSTRUCT_ASSERT(Carriers_blob_size, sizeof(((Carriers *) 0)->blob) == 3);
SHAREDSTRUCT_ASSERT(Carriers_size, sizeof(Carriers) == 80);
#endif

#define DEMO_CARRIERS_NAME "Carriers"
#define DEMO_CARRIERS_FINGERPRINT UINT64_C(0xa1343e429bf451e7)
#define DEMO_CARRIERS_NAME_LENGTH 2
#define DEMO_CARRIERS_TAG_ROWS 2
#define DEMO_CARRIERS_TAG_COLUMNS 2
#define DEMO_CARRIERS_KEY_LENGTH 8
#define DEMO_CARRIERS_BLOB_LENGTH 3

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Carriers *Carriers_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Carriers *) sharedstruct_attach(
        attachment, name, sizeof(Carriers), DEMO_CARRIERS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Carriers_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
