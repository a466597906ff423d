/*
 * A program in C that includes the generated header and attaches by it.
 *
 *   attach MyData NAME FLAGS TIMEOUT   attaches to the sample's struct, or prints the name of the error
 *   attach loop NAME                   attaches to the tests' struct, checks it and detaches, for ever; prints what is wrong
 *
 * Attached, it says "ready" and obeys lines: "get" prints both fields, "set NUMBER TEXT" writes them, "verified" prints whether
 * the layout was compared, "detach" detaches, the end of input ends it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "MyData.h"

/* What the tests' struct has for a fingerprint, and what its initializer writes. */
#define TEST_FINGERPRINT UINT64_C(0x1122334455667788)
#define FILLED 0x5A5A5A5A

static const char *error_name(int error) {
    switch (error) {
    case SHAREDSTRUCT_BAD_NAME:
        return "BAD_NAME";
    case SHAREDSTRUCT_NO_REGION:
        return "NO_REGION";
    case SHAREDSTRUCT_BUSY:
        return "BUSY";
    case SHAREDSTRUCT_OTHER_LAYOUT:
        return "OTHER_LAYOUT";
    case SHAREDSTRUCT_TOO_SMALL:
        return "TOO_SMALL";
    case SHAREDSTRUCT_FORBIDDEN:
        return "FORBIDDEN";
    default:
        return sharedstruct_explain(error);
    }
}

static void say(const char *text) {
    puts(text);
    fflush(stdout);
}

static int obey(const char *name, unsigned flags, int timeout_ms) {
    sharedstruct_attachment attachment;
    char line[512];
    MyData *data = MyData_attach(&attachment, name, flags, timeout_ms);
    if (data == NULL) {
        say(error_name(errno));
        return 0;
    }
    say("ready");
    while (fgets(line, sizeof line, stdin) != NULL) {
        int number;
        int skip = 0;
        line[strcspn(line, "\n")] = '\0';
        if (strcmp(line, "get") == 0) {
            printf("%d %s\n", (int) data->x, data->text);
        } else if (sscanf(line, "set %d %n", &number, &skip) == 1 && skip > 0) {
            data->x = number;
            memset(data->text, 0, sizeof data->text);
            snprintf(data->text, sizeof data->text, "%.255s", line + skip);
            puts("done");
        } else if (strcmp(line, "verified") == 0) {
            printf("%d\n", attachment.verified);
        } else if (strcmp(line, "detach") == 0) {
            puts(MyData_detach(&attachment) == 0 ? "done" : error_name(errno));
        } else {
            puts("what?");
        }
        fflush(stdout);
    }
    return 0;
}

static void loop(const char *name) {
    unsigned long round;
    for (round = 0;; round++) {
        sharedstruct_attachment attachment;
        unsigned flags = round % 3 == 0 ? SHAREDSTRUCT_READ_ONLY : 0;
        const MyData *data = (const MyData *) sharedstruct_attach(
            &attachment, name, sizeof(MyData), TEST_FINGERPRINT, flags, 20000);
        if (data == NULL) {
            if (errno != SHAREDSTRUCT_NO_REGION) {
                say(error_name(errno));
                exit(1);
            }
            sharedstruct_pause(&(int) {1});
            continue;
        }
        if (data->x != FILLED || strspn(data->text, "a") != 255) {
            say("unfinished");
            exit(1);
        }
#if defined(__linux__)
        if (!sharedstruct_is_name_current(&attachment)) {
            say("split");
            exit(1);
        }
#endif
        if (sharedstruct_detach(&attachment) != 0) {
            say(error_name(errno));
            exit(1);
        }
    }
}

int main(int argc, char **argv) {
    if (argc == 5 && strcmp(argv[1], "MyData") == 0) {
        return obey(argv[2], (unsigned) atoi(argv[3]), atoi(argv[4]));
    }
    if (argc == 3 && strcmp(argv[1], "loop") == 0) {
        loop(argv[2]);
    }
    return 2;
}
