/*
 * Opens and closes an object as the library does, call by call, and as a program does that cares for nothing.
 * Arguments: same|minimal, existing|new, size in bytes, seconds. Prints nanoseconds for opening and closing together.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { TAIL = 64, DESCRIPTOR = 32, PAGE = 4096 };

static const off_t OPEN_BYTE = (off_t) 1 << 62;
static char name[64];
static size_t size;
static size_t length;
static char tail[TAIL];

#define REQUIRE(holds)                                                     \
    do {                                                                   \
        if (!(holds)) {                                                    \
            fprintf(stderr, "line %d: %s: %s\n", __LINE__, #holds, strerror(errno)); \
            exit(1);                                                       \
        }                                                                  \
    } while (0)

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec * 1e-9;
}

static void lock(int fd, short type, off_t byte) {
    struct flock lock = {.l_type = type, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1};
    REQUIRE(fcntl(fd, F_OFD_SETLK, &lock) == 0);
}

static void inspect(int fd) {
    struct statx status;
    REQUIRE(statx(fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS, &status) == 0 && status.stx_nlink == 1);
}

/* The same calls in the same order as SharedRegion.acquire. */
static int open_same(void **memory) {
    int fd = shm_open(name, O_RDWR | O_NONBLOCK, 0);
    if (fd < 0) {
        REQUIRE(errno == ENOENT);
        fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
        REQUIRE(fd >= 0);
    }
    lock(fd, F_WRLCK, OPEN_BYTE);
    inspect(fd);
    REQUIRE(geteuid() == getuid());
    int alone = flock(fd, LOCK_EX | LOCK_NB) == 0;
    if (alone) {
        inspect(fd);
        REQUIRE(pwrite(fd, tail, TAIL, length - TAIL) == TAIL);
        REQUIRE(posix_fallocate(fd, 0, length) == 0);
    } else {
        REQUIRE(pread(fd, tail, TAIL, length - TAIL) == TAIL);
    }
    if (alone) {
        *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        REQUIRE(pwrite(fd, tail, DESCRIPTOR, length - TAIL - DESCRIPTOR) == DESCRIPTOR);
        REQUIRE(pwrite(fd, tail, 8, length - 8) == 8);
    }
    lock(fd, F_RDLCK, OPEN_BYTE + 1);
    REQUIRE(flock(fd, LOCK_SH | LOCK_NB) == 0);
    inspect(fd);
    if (!alone) {
        *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    }
    REQUIRE(*memory != MAP_FAILED);
    lock(fd, F_UNLCK, OPEN_BYTE);
    return fd;
}

/* The same calls as SharedRegion.close, and the munmap that its cleaner does later. */
static void close_same(int fd, void *memory) {
    int flags = MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS | MAP_NORESERVE;
    REQUIRE(mmap(memory, size, PROT_READ | PROT_WRITE, flags, -1, 0) == memory);
    lock(fd, F_WRLCK, OPEN_BYTE);
    if (flock(fd, LOCK_EX | LOCK_NB) == 0) {
        inspect(fd);
        REQUIRE(shm_unlink(name) == 0);
    }
    REQUIRE(close(fd) == 0);
    REQUIRE(munmap(memory, size) == 0);
}

static int open_minimal(int create, void **memory) {
    int fd = shm_open(name, O_RDWR | (create ? O_CREAT : 0), 0600);
    REQUIRE(fd >= 0);
    if (create) {
        REQUIRE(ftruncate(fd, size) == 0);
    } else {
        struct stat status;
        REQUIRE(fstat(fd, &status) == 0);
    }
    *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    REQUIRE(*memory != MAP_FAILED);
    return fd;
}

static void close_minimal(int create, int fd, void *memory) {
    REQUIRE(munmap(memory, size) == 0);
    REQUIRE(close(fd) == 0);
    if (create) {
        REQUIRE(shm_unlink(name) == 0);
    }
}

int main(int argc, char **argv) {
    REQUIRE(argc == 5);
    int same = strcmp(argv[1], "same") == 0;
    int create = strcmp(argv[2], "new") == 0;
    size = strtoull(argv[3], NULL, 10);
    double target = atof(argv[4]);
    length = (size + DESCRIPTOR + TAIL + PAGE - 1) / PAGE * PAGE;
    snprintf(name, sizeof name, "/bench-c-%d", (int) getpid());
    void *memory;
    void *held_memory = NULL;
    int held = create ? -1 : open_same(&held_memory);
    long rounds = 1;
    double elapsed = 0;
    while (elapsed < target) {
        rounds *= 2;
        double start = seconds();
        for (long round = 0; round < rounds; round++) {
            if (same) {
                int fd = open_same(&memory);
                close_same(fd, memory);
            } else {
                int fd = open_minimal(create, &memory);
                close_minimal(create, fd, memory);
            }
        }
        elapsed = seconds() - start;
    }
    if (held >= 0) {
        close_same(held, held_memory);
    }
    printf("%.1f\n", elapsed * 1e9 / rounds);
    return 0;
}
