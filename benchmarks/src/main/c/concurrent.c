/*
 * Locks, snapshots and waits in C, by the generated headers; regions are there already.
 *
 *   loops GUARDED IMAGE32 IMAGE256 IMAGE4096 SECONDS   prints group, operation and nanoseconds
 *   contend GUARDED SECONDS    says "ready", waits for a line, and prints how often it had the lock
 *   ping SIGNALS BATCHES ROUNDS   prints nanoseconds per round trip, one line per batch, once the other end is there
 *   echo SIGNALS               answers until it is told to stop
 *
 * The same work as the classes of the package of that name.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "Guarded.h"
#include "Image256.h"
#include "Image32.h"
#include "Image4096.h"
#include "Signals.h"

enum { SECONDS_TO_WAIT = 60 };

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec * 1e-9;
}

static void require(int holds, const char *what) {
    if (!holds) {
        perror(what);
        exit(1);
    }
}

/* The compiler must not keep a value in a register from one round to the next. */
#define FORGET() __asm__ volatile("" ::: "memory")

#define MEASURE(group, operation, body)                                    \
    do {                                                                   \
        long rounds = 1;                                                   \
        double elapsed = 0;                                                \
        while (elapsed < target) {                                         \
            double start = seconds();                                      \
            long round;                                                    \
            rounds *= 2;                                                   \
            for (round = 0; round < rounds; round++) {                     \
                FORGET();                                                  \
                body;                                                      \
            }                                                              \
            elapsed = seconds() - start;                                   \
        }                                                                  \
        printf("%s\t%s\t%.4f\n", group, operation, elapsed * 1e9 / rounds); \
    } while (0)

static void count(sharedstruct_attachment *attachment, Guarded *guarded) {
    require(sharedstruct_lock_exclusive(attachment, &guarded->lock, -1) > 0, "lock");
    guarded->counter++;
    require(sharedstruct_unlock_exclusive(attachment, &guarded->lock) == 0, "unlock");
}

#define ATTACH(type, name)                                                    \
    sharedstruct_attachment type##_attachment;                                \
    type *type##_data = type##_attach(&type##_attachment, name, 0, 5000);     \
    require(type##_data != NULL, name)

#define SNAPSHOT(type, copy)                                                                                                    \
    require(                                                                                                                    \
        sharedstruct_snapshot(&type##_attachment, &type##_data->sequence, type##_data, copy, sizeof(type), 5000) == 1, "snapshot")

static void loops(char **names, double target) {
    static char copy[sizeof(Image4096)];
    ATTACH(Guarded, names[0]);
    ATTACH(Image32, names[1]);
    ATTACH(Image256, names[2]);
    ATTACH(Image4096, names[3]);
    MEASURE("locks", "free", count(&Guarded_attachment, Guarded_data));
    MEASURE("snapshots", "snapshot32", SNAPSHOT(Image32, copy));
    MEASURE("snapshots", "snapshot256", SNAPSHOT(Image256, copy));
    MEASURE("snapshots", "snapshot4096", SNAPSHOT(Image4096, copy));
}

static void contend(const char *name, double length) {
    long sections = 0;
    double end;
    ATTACH(Guarded, name);
    puts("ready");
    fflush(stdout);
    require(getchar() != EOF, "start");
    end = seconds() + length;
    do {
        int i;
        for (i = 0; i < 100; i++) {
            count(&Guarded_attachment, Guarded_data);
        }
        sections += 100;
    } while (seconds() < end);
    printf("%ld\n", sections);
    Guarded_detach(&Guarded_attachment);
}

static void say(sharedstruct_attachment *attachment, int32_t *word, int32_t value) {
    __atomic_store_n(word, value, __ATOMIC_RELEASE);
    sharedstruct_wake(attachment, word);
}

static int32_t hear(sharedstruct_attachment *attachment, int32_t *word, int32_t last) {
    require(sharedstruct_await(attachment, word, (uint32_t) last, SECONDS_TO_WAIT * 1000) == 1, "await");
    return __atomic_load_n(word, __ATOMIC_ACQUIRE);
}

static void ping(const char *name, int batches, int rounds) {
    int32_t value = 0;
    int batch;
    ATTACH(Signals, name);
    for (batch = -1; batch < batches; batch++) {
        double start = seconds();
        int round;
        for (round = 0; round < rounds; round++) {
            say(&Signals_attachment, &Signals_data->request, ++value);
            require(hear(&Signals_attachment, &Signals_data->response, value - 1) == value, "response");
        }
        if (batch >= 0) {
            printf("%.2f\n", (seconds() - start) * 1e9 / rounds);
        }
    }
    say(&Signals_attachment, &Signals_data->request, -1);
    Signals_detach(&Signals_attachment);
}

static void echo(const char *name) {
    int32_t last = 0;
    ATTACH(Signals, name);
    while (last != -1) {
        last = hear(&Signals_attachment, &Signals_data->request, last);
        say(&Signals_attachment, &Signals_data->response, last);
    }
    Signals_detach(&Signals_attachment);
}

int main(int argc, char **argv) {
    if (argc == 7 && strcmp(argv[1], "loops") == 0) {
        loops(argv + 2, atof(argv[6]));
    } else if (argc == 4 && strcmp(argv[1], "contend") == 0) {
        contend(argv[2], atof(argv[3]));
    } else if (argc == 5 && strcmp(argv[1], "ping") == 0) {
        ping(argv[2], atoi(argv[3]), atoi(argv[4]));
    } else if (argc == 3 && strcmp(argv[1], "echo") == 0) {
        echo(argv[2]);
    } else {
        fprintf(stderr, "see the comment at the top\n");
        return 2;
    }
    return 0;
}
