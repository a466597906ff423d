/* The struct demo.Foreigners.Hidden. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Foreigners_Hidden
#define SHAREDSTRUCT_H_demo_Foreigners_Hidden

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Foreigners_Hidden
#define SHAREDSTRUCT_STRUCT_demo_Foreigners_Hidden
typedef struct Foreigners_Hidden {
    int32_t x;
} Foreigners_Hidden;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Foreigners_Hidden, x, 0, 4);
SHAREDSTRUCT_ASSERT_SIZE(Foreigners_Hidden, 4);

#define DEMO_FOREIGNERS_HIDDEN_NAME ".hidden"
#define DEMO_FOREIGNERS_HIDDEN_FINGERPRINT UINT64_C(0xdc1ce2997afb4652)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Foreigners_Hidden *Foreigners_Hidden_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Foreigners_Hidden *, sharedstruct_attach(
        attachment, name, sizeof(Foreigners_Hidden), DEMO_FOREIGNERS_HIDDEN_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Foreigners_Hidden_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Foreigners.Odd. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Foreigners_Odd
#define SHAREDSTRUCT_H_demo_Foreigners_Odd

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Foreigners_Odd
#define SHAREDSTRUCT_STRUCT_demo_Foreigners_Odd
typedef struct Foreigners_Odd {
    int32_t x;
} Foreigners_Odd;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Foreigners_Odd, x, 0, 4);
SHAREDSTRUCT_ASSERT_SIZE(Foreigners_Odd, 4);

#define DEMO_FOREIGNERS_ODD_NAME "a \"b\" {c}! \\ ?\?= gr\303\266\303\237e\342\200\256\0129"
#define DEMO_FOREIGNERS_ODD_FINGERPRINT UINT64_C(0xdc1ce2997afb4652)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Foreigners_Odd *Foreigners_Odd_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Foreigners_Odd *, sharedstruct_attach(
        attachment, name, sizeof(Foreigners_Odd), DEMO_FOREIGNERS_ODD_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Foreigners_Odd_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Foreigners.Race. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Foreigners_Race
#define SHAREDSTRUCT_H_demo_Foreigners_Race

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Foreigners_Race
#define SHAREDSTRUCT_STRUCT_demo_Foreigners_Race
typedef struct Foreigners_Race {
    int32_t x;
} Foreigners_Race;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Foreigners_Race, x, 0, 4);
SHAREDSTRUCT_ASSERT_SIZE(Foreigners_Race, 4);

#define DEMO_FOREIGNERS_RACE_NAME "$pcars2$"
#define DEMO_FOREIGNERS_RACE_FINGERPRINT UINT64_C(0xdc1ce2997afb4652)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Foreigners_Race *Foreigners_Race_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Foreigners_Race *, sharedstruct_attach(
        attachment, name, sizeof(Foreigners_Race), DEMO_FOREIGNERS_RACE_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Foreigners_Race_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif

/* The struct demo.Foreigners.Sensors. Generated from its Java interface: change that, not this. */
#ifndef SHAREDSTRUCT_H_demo_Foreigners_Sensors
#define SHAREDSTRUCT_H_demo_Foreigners_Sensors

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

#ifndef SHAREDSTRUCT_STRUCT_demo_Foreigners_Sensors
#define SHAREDSTRUCT_STRUCT_demo_Foreigners_Sensors
typedef struct Foreigners_Sensors {
    int32_t x;
} Foreigners_Sensors;
#endif
SHAREDSTRUCT_ASSERT_MEMBER(Foreigners_Sensors, x, 0, 4);
SHAREDSTRUCT_ASSERT_SIZE(Foreigners_Sensors, 4);

#define DEMO_FOREIGNERS_SENSORS_NAME "Global\\HWiNFO_SENS_SM2"
#define DEMO_FOREIGNERS_SENSORS_FINGERPRINT UINT64_C(0xdc1ce2997afb4652)

/* ... and what attaches regions */

#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline Foreigners_Sensors *Foreigners_Sensors_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return SHAREDSTRUCT_CAST(Foreigners_Sensors *, sharedstruct_attach(
        attachment, name, sizeof(Foreigners_Sensors), DEMO_FOREIGNERS_SENSORS_FINGERPRINT, flags, timeout_ms));
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int Foreigners_Sensors_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
