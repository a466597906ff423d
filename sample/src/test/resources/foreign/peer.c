/*
 * A peer without this library, as an ordinary C program would be written.
 *
 *   peer create NAME      creates the object with the struct's size, as naive programs do, and holds it
 *   peer join NAME        maps what is there
 *   peer truncate NAME    opens with O_CREAT and calls ftruncate, even if somebody else created it
 *
 * Then it obeys lines: "get" prints both fields, "set NUMBER TEXT" writes them, end of input ends it.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
    int x;
    char text[256];
} MyData;

int main(int argc, char **argv) {
    if (argc != 3) {
        return 2;
    }
    char path[256];
    snprintf(path, sizeof path, "/%s", argv[2]);
    int join = strcmp(argv[1], "join") == 0;
    int fd = shm_open(path, join ? O_RDWR : O_RDWR | O_CREAT, 0600);
    if (fd < 0) {
        perror("shm_open");
        return 1;
    }
    if (!join && ftruncate(fd, sizeof(MyData)) != 0) {
        perror("ftruncate");
        return 1;
    }
    MyData *data = mmap(NULL, sizeof *data, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (data == MAP_FAILED) {
        perror("mmap");
        return 1;
    }
    puts("ready");
    fflush(stdout);
    char line[512];
    while (fgets(line, sizeof line, stdin) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        int number;
        int skip = 0;
        if (strcmp(line, "get") == 0) {
            printf("%d %s\n", data->x, data->text);
        } else if (sscanf(line, "set %d %n", &number, &skip) == 1 && skip > 0) {
            data->x = number;
            strncpy(data->text, line + skip, sizeof data->text - 1);
            puts("done");
        } else {
            puts("what?");
        }
        fflush(stdout);
    }
    return 0;
}
