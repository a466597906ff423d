/*
 * A program that knows nothing of the library, and does what such programs do to a name.
 *
 *   foreigner poll NAME COUNT           opens the name again and again, until it has found it COUNT times; prints what it found
 *   foreigner create NAME LENGTH        creates it, says "created", and gives it a length and a first number when told to go on
 *   foreigner lock NAME KIND [BYTE [N]] locks it, by flock or, the whole file or N bytes, by a lock of fcntl; says "locked"
 *   foreigner wipe NAME                 writes zeroes over all of it
 *
 * It goes on, and ends, when it reads a line or the end of its input.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define STRUCT_SIZE 260
#define FILLED 0x5A5A5A5A

static void die(const char *what) {
    perror(what);
    exit(2);
}

static void say(const char *text) {
    puts(text);
    fflush(stdout);
}

static void wait_for_line(void) {
    int c;
    do {
        c = getchar();
    } while (c != EOF && c != '\n');
}

static int poll_name(const char *name, long count) {
    long found = 0, empty = 0, unfinished = 0;
    while (found < count) {
        int fd = shm_open(name, O_RDWR, 0);
        if (fd < 0) {
            continue;
        }
        struct stat status;
        if (fstat(fd, &status) != 0) {
            die("fstat");
        }
        found++;
        if (status.st_size < STRUCT_SIZE) {
            empty++;
            close(fd);
            continue;
        }
        char *map = mmap(NULL, STRUCT_SIZE, PROT_READ, MAP_SHARED, fd, 0);
        if (map == MAP_FAILED) {
            die("mmap");
        }
        int32_t x;
        memcpy(&x, map, sizeof x);
        int complete = x == FILLED;
        for (int i = 0; i < 255; i++) {
            complete = complete && map[4 + i] == 'a';
        }
        unfinished += !complete;
        munmap(map, STRUCT_SIZE);
        close(fd);
    }
    printf("found=%ld empty=%ld unfinished=%ld\n", found, empty, unfinished);
    return 0;
}

static int create(const char *name, long length) {
    int fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
    if (fd < 0) {
        die("shm_open");
    }
    say("created");
    wait_for_line();
    int32_t x = 42;
    if (ftruncate(fd, length) != 0 || pwrite(fd, &x, sizeof x, 0) != sizeof x) {
        die("ftruncate");
    }
    say("done");
    wait_for_line();
    return 0;
}

static int lock(const char *name, const char *kind, const char *byte, const char *count) {
    int fd = shm_open(name, O_RDWR, 0);
    if (fd < 0) {
        die("shm_open");
    }
    int result;
    if (strncmp(kind, "flock", 5) == 0) {
        result = flock(fd, strcmp(kind, "flock-shared") == 0 ? LOCK_SH : LOCK_EX);
    } else {
        struct flock whole = {.l_type = strstr(kind, "read") != NULL ? F_RDLCK : F_WRLCK, .l_whence = SEEK_SET};
        if (byte != NULL) {
            whole.l_start = atoll(byte);
            whole.l_len = count == NULL ? 1 : atoll(count);
        }
        result = fcntl(fd, strncmp(kind, "ofd", 3) == 0 ? F_OFD_SETLK : F_SETLK, &whole);
    }
    if (result != 0) {
        die("lock");
    }
    say("locked");
    wait_for_line();
    return 0;
}

static int wipe(const char *name) {
    int fd = shm_open(name, O_RDWR, 0);
    struct stat status;
    if (fd < 0 || fstat(fd, &status) != 0) {
        die("shm_open");
    }
    char *map = mmap(NULL, (size_t)status.st_size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (map == MAP_FAILED) {
        die("mmap");
    }
    memset(map, 0, (size_t)status.st_size);
    return 0;
}

int main(int argc, char **argv) {
    if (argc == 4 && strcmp(argv[1], "poll") == 0) {
        return poll_name(argv[2], atol(argv[3]));
    }
    if (argc == 4 && strcmp(argv[1], "create") == 0) {
        return create(argv[2], atol(argv[3]));
    }
    if (argc >= 4 && strcmp(argv[1], "lock") == 0) {
        return lock(argv[2], argv[3], argc > 4 ? argv[4] : NULL, argc > 5 ? argv[5] : NULL);
    }
    if (argc == 3 && strcmp(argv[1], "wipe") == 0) {
        return wipe(argv[2]);
    }
    return 2;
}
