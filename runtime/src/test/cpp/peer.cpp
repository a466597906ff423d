/*
 * A peer on Windows without this library, but for the header of the struct: a class template over a named section of the
 * paging file, as a C++ program would have it.
 *
 *   peer acquire NAME        creates the section, or joins it with all the rights that CreateFileMapping wants
 *   peer open NAME           joins it, to read and write
 *   peer openReadOnly NAME   joins it, to read
 *
 * It says "created", "joined" or "error CODE", and then obeys lines: "get" prints both fields, "set NUMBER TEXT" writes
 * them, "add COUNT" waits until the number isn't 0 and then increments it that often, each time as a whole; the end of input
 * ends it.
 */
#include <windows.h>

#include <cstdio>
#include <cstring>
#include <cwchar>

#include "MyData.h" // what the processor wrote beside the sample's class

/** A T that every process sees that has acquired the same name. It is there until the last of them lets go. */
template <typename T>
class SharedBlock {
public:
    SharedBlock() = default;
    SharedBlock(const SharedBlock &) = delete;
    SharedBlock &operator=(const SharedBlock &) = delete;

    ~SharedBlock() {
        release();
    }

    /** Creates the block or joins it; false leaves the reason in GetLastError. */
    bool acquire(const wchar_t *name) {
        ULARGE_INTEGER size;
        size.QuadPart = sizeof(T);
        HANDLE handle = CreateFileMappingW(
                INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, size.HighPart, size.LowPart, name);
        bool isNew = handle != nullptr && GetLastError() != ERROR_ALREADY_EXISTS;
        return attach(handle, FILE_MAP_READ | FILE_MAP_WRITE, isNew);
    }

    /** Joins what is there. */
    bool open(const wchar_t *name, DWORD access) {
        return attach(OpenFileMappingW(access, FALSE, name), access, false);
    }

    void release() {
        if (view != nullptr) {
            UnmapViewOfFile(view);
            view = nullptr;
        }
        if (section != nullptr) {
            CloseHandle(section);
            section = nullptr;
        }
    }

    bool created() const {
        return isCreator;
    }

    T *operator->() const {
        return view;
    }

private:
    bool attach(HANDLE handle, DWORD access, bool isNew) {
        release();
        section = handle;
        isCreator = isNew;
        if (section != nullptr) {
            view = static_cast<T *>(MapViewOfFile(section, access, 0, 0, sizeof(T)));
        }
        return view != nullptr;
    }

    HANDLE section = nullptr;
    T *view = nullptr;
    bool isCreator = false;
};

int wmain(int argc, wchar_t **argv) {
    if (argc != 3) {
        return 2;
    }
    SharedBlock<MyData> data;
    bool attached = false;
    if (wcscmp(argv[1], L"acquire") == 0) {
        attached = data.acquire(argv[2]);
    } else if (wcscmp(argv[1], L"open") == 0) {
        attached = data.open(argv[2], FILE_MAP_READ | FILE_MAP_WRITE);
    } else if (wcscmp(argv[1], L"openReadOnly") == 0) {
        attached = data.open(argv[2], FILE_MAP_READ);
    } else {
        return 2;
    }
    if (!attached) {
        std::printf("error %lu\n", GetLastError());
        return 1;
    }
    std::puts(data.created() ? "created" : "joined");
    std::fflush(stdout);

    char line[512];
    while (std::fgets(line, sizeof line, stdin) != nullptr) {
        line[std::strcspn(line, "\r\n")] = '\0';
        int number;
        int skip = 0;
        if (std::strcmp(line, "get") == 0) {
            std::printf("%d %s\n", data->x, data->text);
        } else if (std::sscanf(line, "set %d %n", &number, &skip) == 1 && skip > 0) {
            data->x = number;
            std::strncpy(data->text, line + skip, sizeof data->text - 1);
            std::puts("done");
        } else if (std::sscanf(line, "add %d", &number) == 1) {
            auto *x = reinterpret_cast<volatile LONG *>(&data->x);
            while (*x == 0) {
                SwitchToThread();
            }
            for (int i = 0; i < number; i++) {
                InterlockedIncrement(x);
            }
            std::puts("done");
        } else {
            std::puts("what?");
        }
        std::fflush(stdout);
    }
    return 0;
}
