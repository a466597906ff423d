/*
 * A user's program in C, which knows the generated headers and nothing of the mirror. It obeys lines, "get NAME" for example, and
 * answers each by a line; see obey().
 */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "MirrorStatus.h"
#include "Page.h"
#include "Tick.h"

#define TIMEOUT_MS 5000
#define MOST 16

typedef struct region {
    char name[128];
    sharedstruct_attachment attachment;
    const void *data;
} region;

static region regions[MOST];

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static int is_named(const region *found, const char *name) {
    return strcmp(found->name, name) == 0;
}

static void let_go(region *found) {
    if (found->data != NULL) {
        sharedstruct_detach(&found->attachment);
    }
    memset(found, 0, sizeof *found);
}

/* The one of that name, or one that is free. */
static region *find(const char *name) {
    region *free_one = NULL;
    for (int i = 0; i < MOST; i++) {
        if (is_named(&regions[i], name)) {
            return &regions[i];
        }
        if (free_one == NULL && regions[i].name[0] == 0) {
            free_one = &regions[i];
        }
    }
    return free_one;
}

/* The struct of that name, attached at the first question; NULL and errno if it can't be. Where the name has another region by now,
   that one. */
static const void *attached(const char *name, size_t size, uint64_t fingerprint) {
    region *found = find(name);
    if (found->data != NULL && !sharedstruct_is_name_current(&found->attachment)) {
        let_go(found);
    }
    if (found->data == NULL) {
        found->data = sharedstruct_attach(
            &found->attachment, name, size, fingerprint, SHAREDSTRUCT_READ_ONLY, TIMEOUT_MS);
        if (found->data != NULL) {
            snprintf(found->name, sizeof found->name, "%s", name);
        }
    }
    return found->data;
}

static const Tick *tick(const char *name) {
    return attached(name, sizeof(Tick), IO_SHAREDSTRUCT_MIRROR_TESTING_TICK_FINGERPRINT);
}

static const char *failure(void) {
    return errno == ENOENT ? "none" : errno == SHAREDSTRUCT_WRITER_DIED ? "died" : sharedstruct_explain(errno);
}

/* 1 if it is whole, 0 if it is torn, -1 and errno. */
static int take(const char *name, Tick *copy) {
    const Tick *data = tick(name);
    char text[24];
    int result;
    if (data == NULL) {
        return -1;
    }
    result = sharedstruct_snapshot(&find(name)->attachment, &data->sequence, data, copy, sizeof *copy, TIMEOUT_MS);
    if (result != 1) {
        errno = result == 0 ? ETIMEDOUT : errno;
        return -1;
    }
    for (int i = 1; i < 30; i++) {
        if (copy->values[i] != copy->values[0]) {
            return 0;
        }
    }
    snprintf(text, sizeof text, "%" PRId64, copy->values[0]);
    return copy->text[0] == 0 || strncmp(copy->text, text, sizeof copy->text) == 0;
}

static void get(const char *name) {
    Tick copy;
    int result = take(name, &copy);
    if (result == 1) {
        printf("%" PRId64 "\n", copy.values[0]);
    } else {
        puts(result == 0 ? "torn" : failure());
    }
}

/* How many snapshots of that many milliseconds are torn, and whether there were any. */
static void watch(const char *name, long milliseconds) {
    int64_t end = now() + milliseconds * 1000000;
    long torn = 0;
    long whole = 0;
    Tick copy;
    do {
        int result = take(name, &copy);
        torn += result == 0;
        whole += result == 1;
        if (result == -1 && errno == ENOENT) {
            struct timespec pause = {0, 1000000};
            nanosleep(&pause, NULL);
        }
    } while (now() < end);
    printf("torn %ld of %s\n", torn, whole > 0 ? "some" : "none");
}

static void page(const char *name) {
    static Page copy;
    const Page *data = attached(name, sizeof copy, IO_SHAREDSTRUCT_MIRROR_TESTING_PAGE_FINGERPRINT);
    if (data == NULL
        || sharedstruct_snapshot(&find(name)->attachment, &data->sequence, data, &copy, sizeof copy, TIMEOUT_MS) != 1) {
        puts(data == NULL ? failure() : "no snapshot");
        return;
    }
    for (int i = 1; i < IO_SHAREDSTRUCT_MIRROR_TESTING_PAGE_VALUES_LENGTH; i++) {
        if (copy.values[i] != copy.values[0]) {
            puts("torn");
            return;
        }
    }
    printf("%" PRId64 "\n", copy.values[0]);
}

/* The bytes, but those of sequence and lock, which belong to the host. */
static void bytes(const char *name) {
    Tick copy;
    if (take(name, &copy) != 1) {
        puts(failure());
        return;
    }
    for (size_t i = offsetof(Tick, text); i < sizeof copy; i++) {
        printf("%02x", ((const unsigned char *) &copy)[i]);
    }
    puts("");
}

/* Says one thing of the status of NAME, as the README tells programs to read it. */
static void status(const char *name, const char *what) {
    MirrorStatus copy;
    char whole[160];
    snprintf(whole, sizeof whole, "%s.mirror", name);
    const MirrorStatus *data = attached(whole, sizeof copy, IO_SHAREDSTRUCT_MIRROR_STATUS_MIRRORSTATUS_FINGERPRINT);
    int ask_state = strcmp(what, "state") == 0;
    if (data == NULL
        || sharedstruct_snapshot(&find(whole)->attachment, &data->sequence, data, &copy, sizeof copy, TIMEOUT_MS) != 1) {
        puts(ask_state ? "DISCONNECTED" : "none");
        return;
    }
    int64_t silence = now() - copy.heardNanos;
    if (strcmp(what, "age") == 0) {
        printf("%" PRId64 "\n", copy.heardNanos == 0 ? -1 : silence / 1000000);
    } else if (strcmp(what, "image") == 0) {
        printf("%" PRId64 "\n", copy.image);
    } else if (strcmp(what, "images") == 0) {
        printf("%" PRId64 "\n", copy.images);
    } else if (strcmp(what, "refused") == 0) {
        printf("%" PRId64 "\n", copy.refused);
    } else if (strcmp(what, "conflicts") == 0) {
        printf("%" PRId64 "\n", copy.conflicts);
    } else if (strcmp(what, "consistent") == 0) {
        puts(copy.consistent ? "yes" : "no");
    } else if (strcmp(what, "source") == 0) {
        printf("%.256s\n", copy.source);
    } else if (strcmp(what, "problem") == 0) {
        for (char *end = copy.problem; *end != 0; end++) {
            *end = *end == '\n' ? ' ' : *end;
        }
        printf("%.1024s\n", copy.problem);
    } else if (copy.state == MirrorStatus_MirrorState_REFUSED) {
        puts("REFUSED");
    } else if (copy.state == MirrorStatus_MirrorState_ENDED) {
        puts("ENDED");
    } else if (copy.heardNanos == 0) {
        puts("CONNECTING");
    } else if (silence >= 2000000000 && silence >= 3 * copy.heartbeatNanos) {
        puts("DISCONNECTED");
    } else {
        puts(silence > 3 * copy.heartbeatNanos ? "STALE" : "LIVE");
    }
}

/* Dies in the middle of an update. */
static void die(const char *name) {
    sharedstruct_attachment attachment;
    Tick *data = Tick_attach(&attachment, name, 0, TIMEOUT_MS);
    if (data == NULL || sharedstruct_begin_update(&attachment, &data->sequence, TIMEOUT_MS) != SHAREDSTRUCT_HELD) {
        puts(failure());
        return;
    }
    strcpy(data->text, "half");
    data->values[0] = -1;
    puts("inside");
    fflush(stdout);
    _exit(0);
}

/* Writes where only a mirror should, and no update of it. */
static void scribble(const char *name) {
    sharedstruct_attachment attachment;
    Tick *data = Tick_attach(&attachment, name, 0, TIMEOUT_MS);
    if (data == NULL) {
        puts(failure());
        return;
    }
    for (int i = 0; i < 30; i++) {
        data->values[i] = 666;
    }
    strcpy(data->text, "666");
    Tick_detach(&attachment);
    puts("done");
}

static void obey(const char *what, const char *name, const char *more) {
    if (strcmp(what, "get") == 0) {
        get(name);
    } else if (strcmp(what, "watch") == 0) {
        watch(name, atol(more));
    } else if (strcmp(what, "page") == 0) {
        page(name);
    } else if (strcmp(what, "bytes") == 0) {
        bytes(name);
    } else if (strcmp(what, "die") == 0) {
        die(name);
    } else if (strcmp(what, "scribble") == 0) {
        scribble(name);
    } else if (strcmp(what, "close") == 0) {
        for (int i = 0; i < MOST; i++) {
            let_go(&regions[i]);
        }
        puts("done");
    } else {
        status(name, what);
    }
}

int main(void) {
    char line[256];
    while (fgets(line, sizeof line, stdin) != NULL) {
        char what[32] = "";
        char name[128] = "";
        char more[64] = "";
        sscanf(line, "%31s %127s %63s", what, name, more);
        obey(what, name, more);
        fflush(stdout);
    }
    return 0;
}
