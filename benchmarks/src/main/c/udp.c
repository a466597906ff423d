/*
 * Datagrams of as many bytes as the mirror's for 256: "echo" says the port that it listens at, and sends back what comes until an
 * empty one comes; "ping PORT RATE WARM SECONDS" says half of how long they took there and back: p50, p90, p99 in microseconds.
 * Both sleep in the kernel until something comes.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define LENGTH 344

static int64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static int by_size(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static int echo(int fd, struct sockaddr_in *self) {
    socklen_t size = sizeof *self;
    if (bind(fd, (struct sockaddr *)self, size) != 0 || getsockname(fd, (struct sockaddr *)self, &size) != 0) {
        fail("bind");
    }
    printf("%d\n", ntohs(self->sin_port));
    fflush(stdout);
    for (;;) {
        char bytes[LENGTH];
        struct sockaddr_in from;
        socklen_t length = sizeof from;
        ssize_t got = recvfrom(fd, bytes, sizeof bytes, 0, (struct sockaddr *)&from, &length);
        if (got < 0) {
            fail("recvfrom");
        }
        if (got == 0) {
            return 0;
        }
        if (sendto(fd, bytes, got, 0, (struct sockaddr *)&from, length) != got) {
            fail("sendto");
        }
    }
}

static int ping(int fd, struct sockaddr_in *to, int rate, double warm, double seconds) {
    int64_t *halves = calloc((size_t)(rate * (seconds + 1)), sizeof *halves);
    struct timeval patience = {1, 0};
    int count = 0;
    if (connect(fd, (struct sockaddr *)to, sizeof *to) != 0
        || setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) != 0) {
        fail("connect");
    }
    int64_t start = now(), measured = start + (int64_t)(warm * 1e9), end = measured + (int64_t)(seconds * 1e9);
    for (int64_t due = start; due < end; due += 1000000000LL / rate) {
        struct timespec at = {due / 1000000000LL, due % 1000000000LL};
        clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &at, NULL);
        char bytes[LENGTH] = {0}, back[LENGTH];
        int64_t sent = now();
        memcpy(bytes, &sent, sizeof sent);
        if (send(fd, bytes, sizeof bytes, 0) != sizeof bytes) {
            fail("send");
        }
        if (recv(fd, back, sizeof back, 0) != sizeof back || memcmp(bytes, back, sizeof back) != 0) {
            fail("recv");
        }
        if (due >= measured) {
            halves[count++] = (now() - sent) / 2;
        }
    }
    send(fd, "", 0, 0);
    qsort(halves, count, sizeof *halves, by_size);
    printf("%.3f %.3f %.3f\n", halves[count / 2] / 1e3, halves[count * 9 / 10] / 1e3, halves[count * 99 / 100] / 1e3);
    return 0;
}

int main(int argc, char **argv) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    if (fd < 0) {
        fail("socket");
    }
    if (argc == 6 && strcmp(argv[1], "ping") == 0) {
        address.sin_port = htons(atoi(argv[2]));
        return ping(fd, &address, atoi(argv[3]), atof(argv[4]), atof(argv[5]));
    }
    return echo(fd, &address);
}
