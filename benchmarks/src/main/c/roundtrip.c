/*
 * Either end of a round trip: ping NAME BATCHES ROUNDS creates the object, says "ready" and prints nanoseconds per round
 * trip, one line per batch; echo NAME answers until it is told to stop. The same words as RoundTrip.java.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

/* Each word on a cache line of its own. */
typedef struct {
    int32_t request;
    char line[60];
    int32_t response;
} Words;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec * 1e-9;
}

static Words *map(const char *name, int create) {
    char path[256];
    snprintf(path, sizeof path, "/%s", name);
    int fd = shm_open(path, create ? O_RDWR | O_CREAT | O_EXCL : O_RDWR, 0600);
    if (fd < 0 || (create && ftruncate(fd, 4096) != 0)) {
        perror(path);
        exit(1);
    }
    Words *words = mmap(NULL, sizeof *words, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (words == MAP_FAILED) {
        perror("mmap");
        exit(1);
    }
    return words;
}

static void round_trip(Words *words, int32_t value) {
    __atomic_store_n(&words->request, value, __ATOMIC_RELEASE);
    while (__atomic_load_n(&words->response, __ATOMIC_ACQUIRE) != value) {
    }
}

static void ping(const char *name, int batches, int rounds) {
    Words *words = map(name, 1);
    printf("ready\n");
    fflush(stdout);
    int32_t value = 0;
    for (int batch = -1; batch < batches; batch++) {
        double start = seconds();
        for (int round = 0; round < rounds; round++) {
            round_trip(words, ++value);
        }
        if (batch >= 0) {
            printf("%.2f\n", (seconds() - start) * 1e9 / rounds);
        }
    }
    __atomic_store_n(&words->request, -1, __ATOMIC_RELEASE);
    char path[256];
    snprintf(path, sizeof path, "/%s", name);
    shm_unlink(path);
}

static void echo(const char *name) {
    Words *words = map(name, 0);
    int32_t last = 0;
    while (last != -1) {
        int32_t value = __atomic_load_n(&words->request, __ATOMIC_ACQUIRE);
        if (value != last) {
            __atomic_store_n(&words->response, value, __ATOMIC_RELEASE);
            last = value;
        }
    }
}

int main(int argc, char **argv) {
    alarm(300); /* a partner that died must not leave this one spinning */
    if (argc == 5 && strcmp(argv[1], "ping") == 0) {
        ping(argv[2], atoi(argv[3]), atoi(argv[4]));
    } else if (argc == 3 && strcmp(argv[1], "echo") == 0) {
        echo(argv[2]);
    } else {
        fprintf(stderr, "ping NAME BATCHES ROUNDS | echo NAME\n");
        return 2;
    }
    return 0;
}
