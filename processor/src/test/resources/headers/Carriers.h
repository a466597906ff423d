/* The struct demo.Carriers. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Carriers
#define SHAREDSTRUCT_H_demo_Carriers

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Carriers
#define SHAREDSTRUCT_STRUCT_demo_Carriers
/* Texts without a String, and bytes. */
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
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Carriers, text, 0, 16);
SHAREDSTRUCT_ASSERT_MEMBER(Carriers, wide, 16, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Carriers, raw, 24, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Carriers, code, 32, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Carriers, only, 36, 4);
SHAREDSTRUCT_ASSERT_MEMBER(Carriers, name, 40, 12);
SHAREDSTRUCT_ASSERT_MEMBER(Carriers, tag, 52, 16);
SHAREDSTRUCT_ASSERT_MEMBER(Carriers, key, 68, 8);
SHAREDSTRUCT_ASSERT_MEMBER(Carriers, blob, 76, 3);
SHAREDSTRUCT_ASSERT_SIZE(Carriers, 80);

#define DEMO_CARRIERS_NAME "Carriers"
#define DEMO_CARRIERS_FINGERPRINT UINT64_C(0xa1343e429bf451e7)
#define DEMO_CARRIERS_NAME_LENGTH 2
#define DEMO_CARRIERS_TAG_ROWS 2
#define DEMO_CARRIERS_TAG_COLUMNS 2
#define DEMO_CARRIERS_KEY_LENGTH 8
#define DEMO_CARRIERS_BLOB_LENGTH 3

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Carriers *Carriers_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Carriers *, sharedstruct_attach(
        attachment, name, sizeof(Carriers), DEMO_CARRIERS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Carriers_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
