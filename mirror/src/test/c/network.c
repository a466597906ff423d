/*
 * What a stranger does who can send and, worse, whom everything goes through. It obeys lines:
 *
 *   garbage ADDRESS PORT COUNT STREAM    sends datagrams, random ones and some that are nearly Aeron's; says "done"
 *   relay HERE PORT THERE                passes datagrams of this port and the next one on, and back; says "done"
 *   replay                               from now on what comes back is what came back before, if it is more than an answer; "done"
 *   pass                                 no longer; "done"
 *   replaced                             how many messages were replaced so
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define MOST_BYTES 2048
#define MOST_FRAMES 4096
#define HEADER 32 /* of a frame of Aeron: length, version, flags, type, offset, session, stream, term, reserved */
#define ANSWER 200 /* no longer frame has an image or a description */
#define DATA 1

typedef struct frame {
    uint32_t length;
    unsigned char bytes[MOST_BYTES];
} frame;

static frame recorded[MOST_FRAMES];
static int frames;
static int next_frame;
static int replays;
static long replaced;
static uint32_t seed = 2463534242u;

static int clients[2] = {-1, -1};
static int publishers[2] = {-1, -1};
static struct sockaddr_in callers[2];

static uint32_t dice(void) {
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return seed;
}

static struct sockaddr_in address(const char *host, int port) {
    struct sockaddr_in result;
    memset(&result, 0, sizeof result);
    result.sin_family = AF_INET;
    result.sin_port = htons((uint16_t) port);
    inet_pton(AF_INET, host, &result.sin_addr);
    return result;
}

static void put32(unsigned char *at, uint32_t value) {
    memcpy(at, &value, sizeof value);
}

/* A frame with a header that a driver reads, and a body of anything. */
static size_t nearly(unsigned char *bytes, uint32_t stream) {
    static const uint16_t types[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 11};
    static const uint32_t lengths[] = {0, 1, 65536, 131072, 1u << 20, 1u << 30, 0x80000000u, 0xffffffffu};
    size_t length = 24 + dice() % 400;
    uint16_t type = types[dice() % 10];
    for (size_t i = 0; i < length; i++) {
        bytes[i] = (unsigned char) dice();
    }
    put32(bytes, dice() % 4 == 0 ? lengths[dice() % 8] : (uint32_t) length);
    bytes[4] = dice() % 16 == 0 ? (unsigned char) dice() : 0;
    memcpy(bytes + 6, &type, sizeof type);
    put32(bytes + 16, stream);
    if (type == 5) { /* a setup: session 12, stream 16, initial term 20, term 24, term length 28, mtu 32 */
        length = 40;
        put32(bytes, 40);
        put32(bytes + 28, dice() % 2 == 0 ? 65536 : lengths[dice() % 8]);
        put32(bytes + 32, dice() % 2 == 0 ? 1408 : lengths[dice() % 8]);
    }
    return length;
}

static void garbage(const char *host, int port, long count, uint32_t stream) {
    unsigned char bytes[MOST_BYTES];
    struct sockaddr_in to = address(host, port);
    int out = socket(AF_INET, SOCK_DGRAM, 0);
    for (long i = 0; i < count; i++) {
        size_t length = dice() % 1472;
        if (dice() % 2 == 0) {
            length = nearly(bytes, stream);
        } else {
            for (size_t k = 0; k < length; k++) {
                bytes[k] = (unsigned char) dice();
            }
        }
        sendto(out, bytes, length, 0, (struct sockaddr *) &to, sizeof to);
        if (i % 64 == 63) { /* what doesn't fit into a socket is lost, and harms nobody */
            struct timespec pause = {0, 500000};
            nanosleep(&pause, NULL);
        }
    }
    close(out);
}

static int relay(const char *here, int port, const char *there) {
    for (int i = 0; i < 2; i++) {
        struct sockaddr_in at = address(here, port + i);
        struct sockaddr_in to = address(there, port + i);
        clients[i] = socket(AF_INET, SOCK_DGRAM, 0);
        publishers[i] = socket(AF_INET, SOCK_DGRAM, 0);
        if (bind(clients[i], (struct sockaddr *) &at, sizeof at) != 0
            || connect(publishers[i], (struct sockaddr *) &to, sizeof to) != 0) {
            return -1;
        }
    }
    return 0;
}

/* Records the messages of a datagram, or puts others of the same length in their place. */
static void tamper(unsigned char *bytes, size_t size) {
    for (size_t at = 0; at + HEADER <= size;) {
        uint32_t length;
        uint16_t type;
        memcpy(&length, bytes + at, sizeof length);
        memcpy(&type, bytes + at + 6, sizeof type);
        if (length < HEADER || at + length > size) {
            return;
        }
        if (type == DATA && length > ANSWER && !replays && frames < MOST_FRAMES) {
            recorded[frames].length = length;
            memcpy(recorded[frames].bytes, bytes + at, length);
            frames++;
        } else if (type == DATA && length > ANSWER && replays) {
            for (int i = 0; i < frames; i++) {
                const frame *old = &recorded[(next_frame + i) % frames];
                if (old->length == length) {
                    memcpy(bytes + at + HEADER, old->bytes + HEADER, length - HEADER);
                    next_frame = (next_frame + i + 1) % frames;
                    replaced++;
                    break;
                }
            }
        }
        at += (length + 31u) & ~31u;
    }
}

static void pass(int i, int back) {
    unsigned char bytes[65536];
    socklen_t length = sizeof callers[i];
    ssize_t size = back ? recv(publishers[i], bytes, sizeof bytes, 0)
                        : recvfrom(clients[i], bytes, sizeof bytes, 0, (struct sockaddr *) &callers[i], &length);
    if (size < 0) {
        return; /* nobody listens there at present */
    }
    if (back) {
        tamper(bytes, (size_t) size);
        sendto(clients[i], bytes, (size_t) size, 0, (struct sockaddr *) &callers[i], sizeof callers[i]);
    } else {
        send(publishers[i], bytes, (size_t) size, 0);
    }
}

static void obey(const char *line) {
    char what[32] = "";
    char one[64] = "";
    char two[64] = "";
    char three[64] = "";
    char four[64] = "";
    sscanf(line, "%31s %63s %63s %63s %63s", what, one, two, three, four);
    if (strcmp(what, "garbage") == 0) {
        garbage(one, atoi(two), atol(three), (uint32_t) atol(four));
    } else if (strcmp(what, "relay") == 0 && relay(one, atoi(two), three) != 0) {
        puts("failed");
        return;
    } else if (strcmp(what, "replaced") == 0) {
        printf("%ld\n", replaced);
        return;
    } else if (strcmp(what, "replay") == 0 || strcmp(what, "pass") == 0) {
        replays = what[0] == 'r';
    }
    puts("done");
}

int main(void) {
    for (;;) {
        struct pollfd all[5] = {{0, POLLIN, 0}};
        char line[1024]; /* several lines at once, but not a part of one */
        for (int i = 0; i < 2; i++) {
            all[1 + i] = (struct pollfd) {clients[i], POLLIN, 0};
            all[3 + i] = (struct pollfd) {publishers[i], POLLIN, 0};
        }
        poll(all, 5, -1);
        for (int i = 0; i < 4; i++) {
            if ((all[1 + i].revents & (POLLIN | POLLERR)) != 0) {
                pass(i % 2, i >= 2);
            }
        }
        if (all[0].revents != 0) {
            ssize_t size = read(0, line, sizeof line - 1);
            if (size <= 0) {
                return 0;
            }
            line[size] = 0;
            for (char *one = strtok(line, "\n"); one != NULL; one = strtok(NULL, "\n")) {
                obey(one);
                fflush(stdout);
            }
        }
    }
}
