/*
 * What another user can do to an object with raw system calls:
 *
 *   stranger NAME      as the user it runs as; prints one line, each attempt with "yes" or the error
 *
 * The attempts are destructive where they succeed; the object is empty afterwards if it could be truncated.
 */
#define _DEFAULT_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static void say(const char *attempt, int succeeded) {
    printf("%s=%s ", attempt, succeeded ? "yes" : errno == EPERM ? "EPERM" : errno == EACCES ? "EACCES" : strerror(errno));
}

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "stranger NAME\n");
        return 2;
    }
    char path[300], other[320];
    snprintf(path, sizeof path, "/dev/shm/%s", argv[1]);
    snprintf(other, sizeof other, "%s-of-a-stranger", path);
    say("chmod", chmod(path, 0666) == 0);
    say("rename", rename(path, other) == 0);
    int own = open(other, O_RDWR | O_CREAT | O_EXCL, 0600);
    say("replace", own >= 0 && rename(other, path) == 0);
    unlink(other);
    say("unlink", shm_unlink(argv[1]) == 0);
    say("read", shm_open(argv[1], O_RDONLY, 0) >= 0);
    int fd = shm_open(argv[1], O_RDWR, 0);
    say("write", fd >= 0 && pwrite(fd, "x", 1, 0) == 1);
    say("truncate", fd >= 0 ? ftruncate(fd, 0) == 0 : truncate(path, 0) == 0);
    printf("\n");
    return 0;
}
