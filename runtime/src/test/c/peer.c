/*
 * A peer in C that follows the documented protocol to the letter, and a hunter that kills such peers.
 *
 *   peer loop  NAME                   opens, checks, closes for ever
 *   peer hunt  NAME N KILLS           runs N loops, kills one at a random moment KILLS times and starts another in its place
 *   peer hunt  NAME N KILLS unlink    the same, and every sixth time a peer removes the name while it holds the object
 *
 * What a peer finds wrong it counts in the shared figures of the hunter, which prints them:
 *   kills opens stuck unfinished splits zeroed longest_us
 * "unfinished": ready, but not what the initializer wrote. "split": the name leads to another object while this one is held.
 * "zeroed": emptied under a holder. "stuck": one open took more than a second.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define OPEN_BYTE ((off_t)1 << 62)
#define LIFE_BYTE (OPEN_BYTE + 1)
#define STRUCT_SIZE 260
#define LENGTH 4096
#define FINGERPRINT 0x1122334455667788ULL
#define DESCRIPTOR "0 int32 4 x\n4 string/UTF-8 256 text\n"
#define FILLED 0x5A5A5A5A
#define BEGUN (S_ISVTX | 0600) /* the mode of an object that is still empty: if its creator dies, the next one fills it */

struct footer {
    uint64_t fingerprint, size, creator;
    int64_t created;
    uint32_t descriptor_length;
    uint16_t version;
    uint8_t persistence, reserved[17];
    char magic[8];
};
_Static_assert(sizeof(struct footer) == 64, "the tail has 64 bytes");

struct figures {
    atomic_long opens, created, stuck, unfinished, splits, zeroed, longest;
};

static struct figures *figures;

static int unlinking;

static void die(const char *what) {
    perror(what);
    exit(2);
}

static long now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000L + t.tv_nsec / 1000;
}

static int ofd(int fd, int type, off_t byte) {
    struct flock lock = {.l_type = (short)type, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1};
    int result;
    while ((result = fcntl(fd, F_OFD_SETLK, &lock)) != 0 && errno == EINTR) {
    }
    return result;
}

static void take_open(int fd) {
    while (ofd(fd, F_WRLCK, OPEN_BYTE) != 0) {
        if (errno != EAGAIN && errno != EACCES) {
            die("F_OFD_SETLK");
        }
        usleep(50);
    }
}

static int links(int fd) {
    struct stat status;
    if (fstat(fd, &status) != 0) {
        die("fstat");
    }
    return (int)status.st_nlink;
}

static void initialise(int fd, off_t length) {
    struct footer footer = {
        .fingerprint = FINGERPRINT,
        .size = STRUCT_SIZE,
        .creator = (uint64_t)getpid(),
        .descriptor_length = sizeof DESCRIPTOR - 1,
        .version = 1,
    };
    if (fchmod(fd, length == 0 ? BEGUN : 0600) != 0) {
        die("fchmod");
    }
    memcpy(footer.magic, "SHSTRUCI", 8);
    off_t end = length > LENGTH ? length : LENGTH;
    if (pwrite(fd, &footer, sizeof footer, end - 64) != 64) {
        die("pwrite");
    }
    if (fchmod(fd, 0600) != 0) {
        die("fchmod");
    }
    if (length > 0 && fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, end - 64) != 0) {
        die("fallocate");
    }
    if (posix_fallocate(fd, 0, end) != 0) {
        die("posix_fallocate");
    }
    char *map = mmap(NULL, STRUCT_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (map == MAP_FAILED) {
        die("mmap");
    }
    *(volatile int32_t *)map = FILLED;
    for (int i = 0; i < 255; i++) {
        ((volatile char *)map)[4 + i] = 'a';
    }
    munmap(map, STRUCT_SIZE);
    if (pwrite(fd, DESCRIPTOR, sizeof DESCRIPTOR - 1, end - 64 - (off_t)(sizeof DESCRIPTOR - 1)) < 0
            || pwrite(fd, "SHSTRUCR", 8, end - 8) != 8) {
        die("pwrite");
    }
}

/* The descriptor of an attached object. */
static int open_region(const char *name) {
    for (;;) {
        int fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, BEGUN);
        if (fd < 0 && errno == EEXIST) {
            fd = shm_open(name, O_RDWR, 0);
        }
        if (fd < 0) {
            if (errno == ENOENT || errno == EINTR) {
                continue;
            }
            die("shm_open");
        }
        take_open(fd);
        struct stat status;
        if (fstat(fd, &status) != 0) {
            die("fstat");
        }
        if (status.st_nlink == 0) {
            close(fd);
            continue;
        }
        int alone = flock(fd, LOCK_EX | LOCK_NB) == 0;
        struct footer footer = {.version = 0};
        int ready = status.st_size >= LENGTH && pread(fd, &footer, 64, status.st_size - 64) == 64
                && memcmp(footer.magic, "SHSTRUCR", 8) == 0;
        if (alone) {
            initialise(fd, status.st_size); /* empty, unfinished or stale: all its holders are gone */
            figures->created++;
        } else if (!ready) {
            close(fd);
            usleep(100);
            continue;
        }
        if (ofd(fd, F_RDLCK, LIFE_BYTE) != 0 || flock(fd, LOCK_SH | LOCK_NB) != 0 || links(fd) == 0) {
            close(fd);
            continue;
        }
        ofd(fd, F_UNLCK, OPEN_BYTE);
        return fd;
    }
}

static int complete(const volatile char *map) {
    if (*(const volatile int32_t *)map != FILLED) {
        return 0;
    }
    for (int i = 0; i < 255; i++) {
        if (map[4 + i] != 'a') {
            return 0;
        }
    }
    return 1;
}

static void check_name(const char *name, int fd) {
    int other = shm_open(name, O_RDONLY, 0);
    struct stat mine, theirs;
    if (other < 0 || fstat(fd, &mine) != 0 || fstat(other, &theirs) != 0 || mine.st_ino != theirs.st_ino) {
        figures->splits++;
    }
    if (other >= 0) {
        close(other);
    }
}

static void close_region(const char *name, int fd) {
    take_open(fd);
    if (flock(fd, LOCK_EX | LOCK_NB) == 0 && links(fd) > 0) {
        shm_unlink(name);
    }
    close(fd);
}

static void loop(const char *name) {
    unsigned seed = (unsigned)getpid() ^ (unsigned)now_us();
    for (;;) {
        long start = now_us();
        int fd = open_region(name);
        long took = now_us() - start;
        if (took > 1000000) {
            figures->stuck++;
        }
        if (took > figures->longest) {
            figures->longest = took;
        }
        volatile char *map = mmap(NULL, STRUCT_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        if (map == MAP_FAILED) {
            die("mmap");
        }
        if (!complete(map)) {
            figures->unfinished++;
        }
        if (!unlinking) {
            check_name(name, fd);
        } else if (rand_r(&seed) % 6 == 0) {
            shm_unlink(name);
        }
        if (rand_r(&seed) % 4 == 0) {
            usleep(rand_r(&seed) % 200);
        }
        if (!complete(map)) {
            figures->zeroed++;
        }
        munmap((void *)map, STRUCT_SIZE);
        close_region(name, fd);
        figures->opens++;
    }
}

static pid_t start(const char *name) {
    pid_t pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        loop(name);
    }
    return pid;
}

int main(int argc, char **argv) {
    figures = mmap(NULL, sizeof *figures, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (figures == MAP_FAILED) {
        die("mmap");
    }
    if (argc == 3 && strcmp(argv[1], "loop") == 0) {
        loop(argv[2]);
    }
    unlinking = argc == 6 && strcmp(argv[5], "unlink") == 0;
    if (argc != 5 + unlinking || strcmp(argv[1], "hunt") != 0) {
        fprintf(stderr, "peer loop NAME | peer hunt NAME PEERS KILLS [unlink]\n");
        return 2;
    }
    int count = atoi(argv[3]);
    long kills = atol(argv[4]);
    pid_t peers[64];
    for (int i = 0; i < count; i++) {
        peers[i] = start(argv[2]);
    }
    unsigned seed = (unsigned)now_us();
    for (long k = 0; k < kills; k++) {
        usleep(rand_r(&seed) % 1200);
        int i = rand_r(&seed) % count;
        kill(peers[i], SIGKILL);
        int status;
        if (waitpid(peers[i], &status, 0) != peers[i] || !WIFSIGNALED(status)) {
            fprintf(stderr, "a peer ended by itself: status %d\n", status);
            return 3;
        }
        peers[i] = start(argv[2]);
    }
    for (int i = 0; i < count; i++) {
        kill(peers[i], SIGKILL);
        waitpid(peers[i], NULL, 0);
    }
    printf("kills=%ld opens=%ld created=%ld stuck=%ld unfinished=%ld splits=%ld zeroed=%ld longest_us=%ld\n",
            kills + count, figures->opens, figures->created, figures->stuck, figures->unfinished, figures->splits,
            figures->zeroed, figures->longest);
    return 0;
}
