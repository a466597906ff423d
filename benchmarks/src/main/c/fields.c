/* The loops of the field and atomics benchmarks in C: what the machine can do. Prints group, operation and nanoseconds. */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

enum { ELEMENTS = 4096, STRIDE = 64 };

typedef struct {
    int32_t number;
    int64_t counter;
    double price;
    uint8_t flag;
} Struct;

typedef struct {
    int64_t id;
    int64_t value;
    int64_t rest[STRIDE / 8 - 2];
} Element;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec * 1e-9;
}

static void *shared(size_t size) {
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        perror("mmap");
        exit(1);
    }
    return memory;
}

/* The compiler must neither keep a value in a register from one round to the next nor drop one that nobody uses. */
#define FORGET() __asm__ volatile("" ::: "memory")
#define CONSUME(value) __asm__ volatile("" ::"r"(value))
#define CONSUME_DOUBLE(value) __asm__ volatile("" ::"x"(value))

#define MEASURE(group, operation, per, body)                                \
    do {                                                                    \
        long rounds = 1;                                                    \
        double elapsed = 0;                                                 \
        while (elapsed < target) {                                          \
            rounds *= 2;                                                    \
            double start = seconds();                                       \
            for (long round = 0; round < rounds; round++) {                 \
                FORGET();                                                   \
                body;                                                       \
            }                                                               \
            elapsed = seconds() - start;                                    \
        }                                                                   \
        printf("%s\t%s\t%.4f\n", group, operation, elapsed * 1e9 / rounds / (per)); \
    } while (0)

static int64_t scan_array(const int64_t *elements) {
    int64_t sum = 0;
    for (int i = 0; i < ELEMENTS; i++) {
        sum += elements[i];
    }
    return sum;
}

static int64_t scan_structs(const Element *elements) {
    int64_t sum = 0;
    for (int i = 0; i < ELEMENTS; i++) {
        sum += elements[i].value;
    }
    return sum;
}

int main(int argc, char **argv) {
    double target = argc > 1 ? atof(argv[1]) : 0.1;
    Struct *s = shared(sizeof *s);
    int64_t *array = shared(ELEMENTS * sizeof *array);
    Element *structs = shared(ELEMENTS * sizeof *structs);
    for (int i = 0; i < ELEMENTS; i++) {
        array[i] = i * 3;
        structs[i].value = i * 5;
    }
    int64_t expected = (int64_t) ELEMENTS * (ELEMENTS - 1) / 2;
    if (scan_array(array) != expected * 3 || scan_structs(structs) != expected * 5) {
        fprintf(stderr, "wrong sums\n");
        return 1;
    }

    MEASURE("fields", "getInt", 1, CONSUME(s->number));
    MEASURE("fields", "setInt", 1, s->number = 42);
    MEASURE("fields", "getLong", 1, CONSUME(s->counter));
    MEASURE("fields", "setLong", 1, s->counter = 42);
    MEASURE("fields", "getDouble", 1, CONSUME_DOUBLE(s->price));
    MEASURE("fields", "setDouble", 1, s->price = 99.5);
    MEASURE("fields", "getBoolean", 1, CONSUME(s->flag));
    MEASURE("fields", "setBoolean", 1, s->flag = 1);
    MEASURE("fields", "mixed", 1, {
        s->number++;
        s->price += s->number;
        s->flag = !s->flag;
        s->counter++;
        CONSUME(s->counter);
    });
    MEASURE("fields", "scanArray", ELEMENTS, CONSUME(scan_array(array)));
    MEASURE("fields", "scanStructs", ELEMENTS, CONSUME(scan_structs(structs)));

    MEASURE("atomics", "getIntVolatile", 1, CONSUME(__atomic_load_n(&s->number, __ATOMIC_SEQ_CST)));
    MEASURE("atomics", "setIntVolatile", 1, __atomic_store_n(&s->number, 42, __ATOMIC_SEQ_CST));
    MEASURE("atomics", "getAndAddInt", 1, CONSUME(__atomic_fetch_add(&s->number, 1, __ATOMIC_SEQ_CST)));
    MEASURE("atomics", "compareAndSetInt", 1, {
        int32_t value = __atomic_load_n(&s->number, __ATOMIC_SEQ_CST);
        CONSUME(__atomic_compare_exchange_n(&s->number, &value, value + 1, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));
    });
    MEASURE("atomics", "getLongVolatile", 1, CONSUME(__atomic_load_n(&s->counter, __ATOMIC_SEQ_CST)));
    MEASURE("atomics", "setLongVolatile", 1, __atomic_store_n(&s->counter, 42, __ATOMIC_SEQ_CST));
    MEASURE("atomics", "getAndAddLong", 1, CONSUME(__atomic_fetch_add(&s->counter, 1, __ATOMIC_SEQ_CST)));
    MEASURE("atomics", "compareAndSetLong", 1, {
        int64_t value = __atomic_load_n(&s->counter, __ATOMIC_SEQ_CST);
        CONSUME(__atomic_compare_exchange_n(&s->counter, &value, value + 1, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));
    });
    return 0;
}
