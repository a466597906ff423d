/* The struct demo.Texts. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Texts
#define SHAREDSTRUCT_H_demo_Texts

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Texts
#define SHAREDSTRUCT_STRUCT_demo_Texts
/* Texts of every width and form. */
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
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Texts, kind, 0, 1);
SHAREDSTRUCT_ASSERT_MEMBER(Texts, title, 2, 16);
SHAREDSTRUCT_ASSERT_MEMBER(Texts, wide, 20, 16);
SHAREDSTRUCT_ASSERT_MEMBER(Texts, code, 36, 6);
SHAREDSTRUCT_ASSERT_MEMBER(Texts, tag, 42, 3);
SHAREDSTRUCT_ASSERT_MEMBER(Texts, note, 45, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Texts, remark, 54, 12);
SHAREDSTRUCT_ASSERT_MEMBER(Texts, last, 68, 16);
SHAREDSTRUCT_ASSERT_MEMBER(Texts, name, 84, 12);
SHAREDSTRUCT_ASSERT_SIZE(Texts, 96);

#define DEMO_TEXTS_FINGERPRINT UINT64_C(0x9472f67aa529aff6)
#define DEMO_TEXTS_NAME_LENGTH 2

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Texts *Texts_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Texts *, sharedstruct_attach(
        attachment, name, sizeof(Texts), DEMO_TEXTS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Texts_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
