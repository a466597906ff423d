#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* A program that knows nothing of SharedStruct: a header says where the sensors lie. */
struct page {
    uint32_t version;
    uint32_t sensor_count;
    uint32_t sensor_offset;
    uint32_t sensor_size;
};

struct sensor {
    char name[16];
    double value;
    int64_t readings;
};

#define COUNT 3

int main(void) {
    static const char *names[COUNT] = {"water", "air", "oil"};
    size_t size = sizeof(struct page) + COUNT * sizeof(struct sensor);
    int fd = shm_open("/sensors", O_CREAT | O_EXCL | O_RDWR, 0600);
    if (fd < 0 || ftruncate(fd, (off_t)size) != 0) {
        perror("/sensors");
        return 1;
    }
    struct page *page = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (page == MAP_FAILED) {
        perror("mmap");
        return 1;
    }
    struct sensor *sensors = (struct sensor *)(page + 1);
    for (int i = 0; i < COUNT; i++) {
        strcpy(sensors[i].name, names[i]);
        sensors[i].value = 20.5 + i;
        sensors[i].readings = 100 * (i + 1);
    }
    page->version = 1;
    page->sensor_count = COUNT;
    page->sensor_offset = sizeof(struct page);
    page->sensor_size = sizeof(struct sensor);
    puts("measuring");
    fflush(stdout);
    getchar();
    shm_unlink("/sensors");
    return 0;
}
