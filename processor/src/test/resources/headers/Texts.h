/* The struct demo.Texts. Generated from its Java interface: change that, not this. */
#ifndef DEMO_TEXTS_H
#define DEMO_TEXTS_H

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

#ifndef DEMO_TEXTS_DEFINED
#define DEMO_TEXTS_DEFINED
typedef struct Texts {
    int8_t kind;
    uint8_t padding_1[1];
    /* UTF-16LE */ uint16_t title[8];
    uint8_t padding_18[2];
    /* UTF-32LE */ uint32_t wide[4];
    /* UTF-16BE */ uint16_t code[3];
    char tag[3];
    struct {
        uint8_t length; /* in bytes */
        char text[7];
    } note;
    uint8_t padding_53[1];
    struct {
        uint16_t length; /* in bytes */
        /* UTF-16LE */ uint16_t text[5];
    } remark;
    uint8_t padding_66[2];
    struct {
        uint32_t length; /* in bytes */
        /* UTF-32BE */ uint32_t text[3];
    } last;
    struct {
        uint16_t length; /* in bytes */
        char text[4];
    } name[2];
} Texts;

SHAREDSTRUCT_ASSERT(Texts_kind_offset, offsetof(Texts, kind) == 0);
SHAREDSTRUCT_ASSERT(Texts_kind_size, sizeof(((Texts *) 0)->kind) == 1);
SHAREDSTRUCT_ASSERT(Texts_title_offset, offsetof(Texts, title) == 2);
SHAREDSTRUCT_ASSERT(Texts_title_size, sizeof(((Texts *) 0)->title) == 16);
SHAREDSTRUCT_ASSERT(Texts_wide_offset, offsetof(Texts, wide) == 20);
SHAREDSTRUCT_ASSERT(Texts_wide_size, sizeof(((Texts *) 0)->wide) == 16);
SHAREDSTRUCT_ASSERT(Texts_code_offset, offsetof(Texts, code) == 36);
SHAREDSTRUCT_ASSERT(Texts_code_size, sizeof(((Texts *) 0)->code) == 6);
SHAREDSTRUCT_ASSERT(Texts_tag_offset, offsetof(Texts, tag) == 42);
SHAREDSTRUCT_ASSERT(Texts_tag_size, sizeof(((Texts *) 0)->tag) == 3);
SHAREDSTRUCT_ASSERT(Texts_note_offset, offsetof(Texts, note) == 45);
SHAREDSTRUCT_ASSERT(Texts_note_size, sizeof(((Texts *) 0)->note) == 8);
SHAREDSTRUCT_ASSERT(Texts_remark_offset, offsetof(Texts, remark) == 54);
SHAREDSTRUCT_ASSERT(Texts_remark_size, sizeof(((Texts *) 0)->remark) == 12);
SHAREDSTRUCT_ASSERT(Texts_last_offset, offsetof(Texts, last) == 68);
SHAREDSTRUCT_ASSERT(Texts_last_size, sizeof(((Texts *) 0)->last) == 16);
SHAREDSTRUCT_ASSERT(Texts_name_offset, offsetof(Texts, name) == 84);
SHAREDSTRUCT_ASSERT(Texts_name_size, sizeof(((Texts *) 0)->name) == 12);
SHAREDSTRUCT_ASSERT(Texts_size, sizeof(Texts) == 96);
#endif

#define DEMO_TEXTS_FINGERPRINT UINT64_C(0x9472f67aa529aff6)
#define DEMO_TEXTS_NAME_LENGTH 2

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Texts *Texts_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (Texts *) sharedstruct_attach(
        attachment, name, sizeof(Texts), DEMO_TEXTS_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Texts_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
