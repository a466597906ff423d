/* The struct demo.MyData. Generated from its Java interface: change that, not this. */
#ifndef DEMO_MYDATA_H
#define DEMO_MYDATA_H

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

#ifndef DEMO_MYDATA_DEFINED
#define DEMO_MYDATA_DEFINED
typedef struct MyData {
    int32_t x;
    char text[256];
} MyData;

SHAREDSTRUCT_ASSERT(MyData_x_offset, offsetof(MyData, x) == 0);
SHAREDSTRUCT_ASSERT(MyData_x_size, sizeof(((MyData *) 0)->x) == 4);
SHAREDSTRUCT_ASSERT(MyData_text_offset, offsetof(MyData, text) == 4);
SHAREDSTRUCT_ASSERT(MyData_text_size, sizeof(((MyData *) 0)->text) == 256);
SHAREDSTRUCT_ASSERT(MyData_size, sizeof(MyData) == 260);
#endif

#define DEMO_MYDATA_NAME "MyData"
#define DEMO_MYDATA_FINGERPRINT UINT64_C(0x6fa82c87e81e65b0)

#if defined(SHAREDSTRUCT_CAN_ATTACH)
/* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
static inline MyData *MyData_attach(
    sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
    return (MyData *) sharedstruct_attach(
        attachment, name, sizeof(MyData), DEMO_MYDATA_FINGERPRINT, flags, timeout_ms);
}

/* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
static inline int MyData_detach(sharedstruct_attachment *attachment) {
    return sharedstruct_detach(attachment);
}
#endif

#endif
