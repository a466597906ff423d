/* The struct demo.MyData. Generated from its Java interface: change that, not this. */
#ifndef DEMO_MYDATA_H
#define DEMO_MYDATA_H

#include <stddef.h>
#include <stdint.h>

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

#endif
