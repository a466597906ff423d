/*
 * A program in C that locks, reads and waits by the generated header, in a region of the tests' struct Storm.
 *
 *   locks NAME FLAGS obey            says "ready", and obeys lines; see obey()
 *   locks NAME FLAGS MODE [SLOW]     goes round for ever, until it is killed or the struct says stop; prints what is wrong
 *
 * What the modes find they add to the figures in the struct. Modes are lock, room, write and read, and broken ones to show that
 * the figures can find something: unlocked, unseen (snapshots without the second look), even (updates that are never odd).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "Storm.h"

#if !defined(SHAREDSTRUCT_CAN_LOCK)
#error no locks
#endif
#if !defined(_WIN32)
#include <pthread.h>
#endif

#define LONG_MS 20000
#define LATE_NS INT64_C(500000000)
#define VALUES (int) (sizeof data->values / sizeof data->values[0])

static sharedstruct_attachment attachment;
static Storm *data;
static uint32_t seed;

static void add(int64_t *figure) {
    __atomic_fetch_add(figure, 1, __ATOMIC_RELAXED);
}

static int stopped(void) {
    return __atomic_load_n(&data->stop, __ATOMIC_RELAXED) != 0;
}

static uint32_t dice(void) {
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return seed;
}

/* Some work, so that one is killed inside now and then. */
static void work(void) {
    volatile uint32_t left = dice() % 1000;
    while (left > 0) {
        left--;
    }
    if (dice() % 64 == 0) {
        sharedstruct_yield();
    }
}

static const char *answer(int result) {
    if (result == -1) {
        switch (errno) {
        case SHAREDSTRUCT_LOST_LOCK:
            return "LOST_LOCK";
        case SHAREDSTRUCT_WRITER_DIED:
            return "WRITER_DIED";
        case SHAREDSTRUCT_NOT_WRITABLE:
            return "NOT_WRITABLE";
        case SHAREDSTRUCT_NOT_ATTACHED:
            return "NOT_ATTACHED";
        default:
            return sharedstruct_explain(errno);
        }
    }
    return result == SHAREDSTRUCT_HELD ? "held" : result == SHAREDSTRUCT_ABANDONED ? "abandoned" : "timed out";
}

static const char *done(int result) {
    return result == 0 ? "done" : answer(result);
}

/* What a mode does if it can't go on. */
static int hang(int result) {
    if (result == SHAREDSTRUCT_TIMED_OUT) {
        add(&data->hangs);
    } else {
        puts(answer(result));
        fflush(stdout);
    }
    return 1;
}

/* Whether nobody else is inside, and the two numbers are equal. Who died inside may have left them otherwise. */
static void section(int abandoned) {
    int32_t me = (int32_t) (seed | 1);
    if (abandoned) {
        add(&data->recoveries);
        data->second = data->first;
    } else if (data->inside != 0 || data->first != data->second) {
        add(&data->violations);
    }
    *(volatile int32_t *) &data->inside = me;
    (*(volatile int64_t *) &data->first)++;
    work();
    if (*(volatile int32_t *) &data->inside != me) {
        add(&data->violations);
    }
    (*(volatile int64_t *) &data->second)++;
    *(volatile int32_t *) &data->inside = 0;
    add(&data->entries);
}

static int lock_round(int unlocked) {
    int result = unlocked ? SHAREDSTRUCT_HELD : sharedstruct_lock_exclusive(&attachment, &data->lock, LONG_MS);
    if (result <= 0) {
        return hang(result);
    }
    section(result == SHAREDSTRUCT_ABANDONED);
    if (!unlocked && sharedstruct_unlock_exclusive(&attachment, &data->lock) != 0) {
        return hang(-1);
    }
    return 0;
}

/* A reader finds no writer inside, and no number changes while it is there. */
static int room_round(void) {
    int result;
    if (dice() % 4 == 0) {
        result = sharedstruct_lock_write(&attachment, &data->room, LONG_MS);
        if (result <= 0) {
            return hang(result);
        }
        section(result == SHAREDSTRUCT_ABANDONED);
        return sharedstruct_unlock_write(&attachment, &data->room) == 0 ? 0 : hang(-1);
    }
    result = sharedstruct_lock_read(&attachment, &data->room, LONG_MS);
    if (result <= 0) {
        return hang(result);
    } else {
        int64_t first = *(volatile int64_t *) &data->first;
        int64_t second = *(volatile int64_t *) &data->second;
        if (result != SHAREDSTRUCT_ABANDONED && (first != second || *(volatile int32_t *) &data->inside != 0)) {
            add(&data->violations);
        }
        work();
        if (*(volatile int64_t *) &data->first != first || *(volatile int64_t *) &data->second != second) {
            add(&data->violations);
        }
        add(&data->snapshots);
    }
    return sharedstruct_unlock_read(&attachment, &data->room) == 0 ? 0 : hang(-1);
}

static void write_values(int slow) {
    int64_t value = data->values[0] + 1;
    int i;
    for (i = 0; i < VALUES; i++) {
        *(volatile int64_t *) &data->values[i] = value;
        if (slow && i == 16) {
            work();
        }
    }
}

static int write_round(int slow) {
    int result = sharedstruct_begin_update(&attachment, &data->sequence, LONG_MS);
    if (result == -1 && errno == SHAREDSTRUCT_WRITER_DIED) {
        add(&data->died);
        result = sharedstruct_take_over(&attachment, &data->sequence, LONG_MS);
        if (result == SHAREDSTRUCT_ABANDONED) {
            add(&data->recoveries);
        }
    }
    if (result <= 0) {
        return hang(result);
    }
    write_values(slow);
    add(&data->entries);
    return sharedstruct_end_update(&attachment, &data->sequence) == 0 ? 0 : hang(-1);
}

static int is_torn(const int64_t *values) {
    int i;
    for (i = 1; i < VALUES; i++) {
        if (values[i] != values[0]) {
            return 1;
        }
    }
    return 0;
}

static int read_round(int unseen) {
    int64_t values[VALUES];
    int result;
    if (unseen) {
        while ((__atomic_load_n(&data->sequence.sequence, __ATOMIC_ACQUIRE) & 1) != 0) {
        }
        memcpy(values, data->values, sizeof values);
        result = 1;
    } else {
        result = sharedstruct_snapshot(&attachment, &data->sequence, data->values, values, sizeof values, LONG_MS);
    }
    if (result == -1 && errno == SHAREDSTRUCT_WRITER_DIED) {
        add(&data->died);
        return 0;
    }
    if (result <= 0) {
        return hang(result);
    }
    if (is_torn(values)) {
        add(&data->torn);
    }
    add(&data->snapshots);
    return 0;
}

/* Updates under the lock, without the odd number. */
static int even_round(void) {
    int result = sharedstruct_lock_exclusive(&attachment, &data->sequence.owner, LONG_MS);
    if (result <= 0) {
        return hang(result);
    }
    write_values(0);
    __atomic_store_n(&data->sequence.sequence, data->sequence.sequence + 2, __ATOMIC_RELEASE);
    return sharedstruct_unlock_exclusive(&attachment, &data->sequence.owner) == 0 ? 0 : hang(-1);
}

static int go_round(const char *mode, int slow) {
    int failed = 0;
    while (!failed && !stopped()) {
        failed = strcmp(mode, "lock") == 0 ? lock_round(0)
            : strcmp(mode, "unlocked") == 0 ? lock_round(1)
            : strcmp(mode, "room") == 0 ? room_round()
            : strcmp(mode, "write") == 0 ? write_round(slow)
            : strcmp(mode, "even") == 0 ? even_round()
            : strcmp(mode, "read") == 0 ? read_round(0)
            : strcmp(mode, "unseen") == 0 ? read_round(1)
            : 1;
    }
    return failed;
}

/* The additions of one thread: by the lock of the struct, by a writer's side, by an update, or by the lock of the region. */
static char adding;
static long additions;
static int timing;
static long late_additions;

static int add_once(void) {
    int result;
    switch (adding) {
    case 'l':
        result = sharedstruct_lock_exclusive(&attachment, &data->lock, -1);
        data->counter++;
        return result == SHAREDSTRUCT_HELD && sharedstruct_unlock_exclusive(&attachment, &data->lock) == 0;
    case 'w':
        result = sharedstruct_lock_write(&attachment, &data->room, -1);
        data->counter++;
        return result == SHAREDSTRUCT_HELD && sharedstruct_unlock_write(&attachment, &data->room) == 0;
    case 'u':
        result = sharedstruct_begin_update(&attachment, &data->sequence, -1);
        data->counter++;
        return result == SHAREDSTRUCT_HELD && sharedstruct_end_update(&attachment, &data->sequence) == 0;
    case 'r':
        result = sharedstruct_lock_region(&attachment, -1);
        data->counter++;
        return result == SHAREDSTRUCT_HELD && sharedstruct_unlock_region(&attachment) == 0;
    default:
        data->counter++;
        return 1;
    }
}

#if defined(_WIN32)
static DWORD WINAPI add_all(void *nothing)
#else
static void *add_all(void *nothing)
#endif
{
    long i;
    for (i = 0; i < additions; i++) {
        int64_t start = timing ? sharedstruct_now() : 0;
        int added = add_once();
        if (timing && sharedstruct_now() - start > LATE_NS) {
            __atomic_fetch_add(&late_additions, 1, __ATOMIC_RELAXED);
        }
        if (!added) {
            puts("failed");
            fflush(stdout);
            break;
        }
    }
    (void) nothing;
    return 0;
}

static void add_in_two_threads(void) {
#if defined(_WIN32)
    HANDLE second = CreateThread(NULL, 0, add_all, NULL, 0, NULL);
    add_all(NULL);
    WaitForSingleObject(second, INFINITE);
    CloseHandle(second);
#else
    pthread_t second;
    pthread_create(&second, NULL, add_all, NULL);
    add_all(NULL);
    pthread_join(second, NULL);
#endif
}

static int compare(const void *left, const void *right) {
    int64_t one = *(const int64_t *) left;
    int64_t other = *(const int64_t *) right;
    return one < other ? -1 : one > other;
}

/* Turns are even in one process and odd in the other; prints how many waits lasted longer than a wake-up can, and the median of the
   times between turns. */
static void play(int mine, long rounds) {
    int64_t *times = (int64_t *) calloc((size_t) rounds, sizeof *times);
    long late = 0;
    long i;
    for (i = 0; i < rounds; i++) {
        int32_t turn;
        int64_t start = sharedstruct_now();
        while (((turn = __atomic_load_n(&data->turn, __ATOMIC_ACQUIRE)) & 1) != mine) {
            if (sharedstruct_await(&attachment, &data->turn, (uint32_t) turn, LONG_MS) == SHAREDSTRUCT_TIMED_OUT) {
                puts("timed out");
                return;
            }
        }
        times[i] = sharedstruct_now() - start;
        late += times[i] > LATE_NS;
        __atomic_store_n(&data->turn, turn + 1, __ATOMIC_RELEASE);
        sharedstruct_wake(&attachment, &data->turn);
    }
    qsort(times, (size_t) rounds, sizeof *times, compare);
    printf("late %ld median %.1f us\n", late, (double) times[rounds / 2] / 1000);
    free(times);
}

/* Prints what an operation takes, in nanoseconds: the best of many rounds. */
#define MEASURE(name, count, operation) \
    do { \
        int64_t best = INT64_MAX; \
        int batch; \
        for (batch = 0; batch < 50; batch++) { \
            int64_t start = sharedstruct_now(); \
            int round; \
            for (round = 0; round < (count); round++) { \
                operation; \
            } \
            start = sharedstruct_now() - start; \
            best = start < best ? start : best; \
        } \
        printf("%s %.1f ", name, (double) best / (count)); \
    } while (0)

static void measure(void) {
    static char copy[4096];
    MEASURE("lock", 50000,
        sharedstruct_lock_exclusive(&attachment, &data->lock, -1); sharedstruct_unlock_exclusive(&attachment, &data->lock));
    MEASURE("read", 50000,
        sharedstruct_lock_read(&attachment, &data->room, -1); sharedstruct_unlock_read(&attachment, &data->room));
    MEASURE("write", 50000,
        sharedstruct_lock_write(&attachment, &data->room, -1); sharedstruct_unlock_write(&attachment, &data->room));
    MEASURE("update", 50000,
        sharedstruct_begin_update(&attachment, &data->sequence, -1); sharedstruct_end_update(&attachment, &data->sequence));
    MEASURE("snapshot32", 50000, sharedstruct_snapshot(&attachment, &data->sequence, data->bytes, copy, 32, -1));
    MEASURE("snapshot256", 50000, sharedstruct_snapshot(&attachment, &data->sequence, data->bytes, copy, 256, -1));
    MEASURE("snapshot4096", 50000, sharedstruct_snapshot(&attachment, &data->sequence, data->bytes, copy, 4096, -1));
    MEASURE("alive", 1000, sharedstruct_is_proven_alive(&attachment, 1));
    MEASURE("wake", 1000, sharedstruct_wake(&attachment, &data->turn));
    MEASURE("region", 1000, sharedstruct_lock_region(&attachment, -1); sharedstruct_unlock_region(&attachment));
    puts("");
}

static int command(const char *line) {
    static int64_t values[VALUES];
    long number = 0;
    long other = 0;
    char word[32];
    int fields = sscanf(line, "%31s %ld %ld", word, &number, &other);
    int timeout = (int) number;
    if (fields < 1) {
        return 0;
    }
    if (strcmp(word, "lock") == 0) {
        puts(answer(sharedstruct_lock_exclusive(&attachment, &data->lock, timeout)));
    } else if (strcmp(word, "unlock") == 0) {
        puts(done(sharedstruct_unlock_exclusive(&attachment, &data->lock)));
    } else if (strcmp(word, "read") == 0) {
        puts(answer(sharedstruct_lock_read(&attachment, &data->room, timeout)));
    } else if (strcmp(word, "unread") == 0) {
        puts(done(sharedstruct_unlock_read(&attachment, &data->room)));
    } else if (strcmp(word, "write") == 0) {
        puts(answer(sharedstruct_lock_write(&attachment, &data->room, timeout)));
    } else if (strcmp(word, "unwrite") == 0) {
        puts(done(sharedstruct_unlock_write(&attachment, &data->room)));
    } else if (strcmp(word, "region") == 0) {
        puts(answer(sharedstruct_lock_region(&attachment, timeout)));
    } else if (strcmp(word, "unregion") == 0) {
        puts(done(sharedstruct_unlock_region(&attachment)));
    } else if (strcmp(word, "begin") == 0) {
        puts(answer(sharedstruct_begin_update(&attachment, &data->sequence, timeout)));
    } else if (strcmp(word, "over") == 0) {
        puts(answer(sharedstruct_take_over(&attachment, &data->sequence, timeout)));
    } else if (strcmp(word, "fill") == 0) {
        int i;
        for (i = 0; i < VALUES; i++) {
            data->values[i] = number;
        }
        puts("done");
    } else if (strcmp(word, "end") == 0) {
        int result = sharedstruct_end_update(&attachment, &data->sequence);
        sharedstruct_wake(&attachment, &data->sequence);
        puts(done(result));
    } else if (strcmp(word, "snapshot") == 0) {
        int result = sharedstruct_snapshot(&attachment, &data->sequence, data->values, values, sizeof values, timeout);
        if (result == 1) {
            printf("%s %ld\n", is_torn(values) ? "torn" : "whole", (long) values[0]);
        } else {
            puts(answer(result));
        }
    } else if (strcmp(word, "value") == 0) {
        printf("%u\n", (unsigned) sharedstruct_value(&data->sequence));
    } else if (strcmp(word, "update") == 0) {
        puts(sharedstruct_await_update(&attachment, &data->sequence, (uint32_t) number, (int) other) == 1 ? "updated" : "timed out");
    } else if (strcmp(word, "await") == 0) {
        puts(sharedstruct_await(&attachment, &data->turn, (uint32_t) number, (int) other) == 1 ? "changed" : "timed out");
    } else if (strcmp(word, "turn") == 0) {
        __atomic_store_n(&data->turn, (int32_t) number, __ATOMIC_RELEASE);
        sharedstruct_wake(&attachment, &data->turn);
        puts("done");
    } else if (strcmp(word, "play") == 0) {
        play((int) number, other);
    } else if (strncmp(word, "add-", 4) == 0) {
        adding = word[4];
        additions = number;
        timing = other != 0;
        late_additions = 0;
        add_in_two_threads();
        puts(late_additions == 0 ? "done" : "late");
    } else if (strcmp(word, "owner") == 0) {
        printf("%x\n", (unsigned) attachment.owner);
    } else if (strcmp(word, "measure") == 0) {
        measure();
    } else if (strcmp(word, "detach") == 0) {
        puts(done(sharedstruct_detach(&attachment)));
    } else {
        puts("what?");
    }
    fflush(stdout);
    return 1;
}

static int obey(void) {
    char line[128];
    puts("ready");
    fflush(stdout);
    while (fgets(line, sizeof line, stdin) != NULL) {
        command(line);
    }
    return 0;
}

int main(int argc, char **argv) {
    if (argc < 4) {
        return 2;
    }
    data = Storm_attach(&attachment, argv[1], (unsigned) atoi(argv[2]), 20000);
    if (data == NULL) {
        puts(sharedstruct_explain(errno));
        return 1;
    }
    seed = sharedstruct_random(&attachment) | 1;
    return strcmp(argv[3], "obey") == 0 ? obey() : go_round(argv[3], argc > 4);
}
