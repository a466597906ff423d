/*
 * Attaches programs in C99 and C++11 to the regions that Java programs create with SharedStruct, and keeps their protocol:
 * whoever is attached counts as a holder, nobody sees a region before its creator is done with it, and one with another
 * layout is refused. The functions of the struct itself stand at the end.
 *
 *     sharedstruct_attachment attachment;
 *     MyData *data = MyData_attach(&attachment, "MyData", 0, 5000);
 *     if (data == NULL) {
 *         fprintf(stderr, "MyData: %s\n", sharedstruct_explain(errno));
 *         return 1;
 *     }
 *     data->x = 1;
 *     MyData_detach(&attachment);
 *
 * For Linux and Windows. Elsewhere, and in a 32-bit program for Linux without -D_FILE_OFFSET_BITS=64, SHAREDSTRUCT_CAN_ATTACH
 * stays undefined, and headers give the layout only, as they do everywhere if SHAREDSTRUCT_LAYOUT_ONLY is defined. With glibc
 * before 2.34, link with -lrt.
 *
 * This opens what is there. Regions are created in Java. The layout has to be the same: a region of an earlier or later version of
 * the struct, which a Java program may open if every field that it knows lies where it expects, is refused here.
 *
 * The same in the header of every struct: the first one that is included counts.
 */
#if !defined(SHAREDSTRUCT_LAYOUT_ONLY) && !defined(SHAREDSTRUCT_ATTACH_H)
#define SHAREDSTRUCT_ATTACH_H

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#if defined(__linux__) && (defined(__LP64__) || (defined(_FILE_OFFSET_BITS) && _FILE_OFFSET_BITS == 64))
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#define SHAREDSTRUCT_CAN_ATTACH 1
#elif defined(_WIN32)
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>
#define SHAREDSTRUCT_CAN_ATTACH 1
#endif

#if defined(SHAREDSTRUCT_CAN_ATTACH)

/* Flags. Writing to a region that was attached read-only is a segmentation fault. */
#define SHAREDSTRUCT_READ_ONLY 1u
/* Linux: also a region of another user, or one that others may write to. Who may do so can crash this program. */
#define SHAREDSTRUCT_ANY_OWNER 2u
/* Windows: a name that all sessions share, Global\ instead of Local\. */
#define SHAREDSTRUCT_GLOBAL 4u

/* What errno says after a failure; other values are those of the system call that failed. */
#define SHAREDSTRUCT_BAD_NAME EINVAL     /* empty, ".", "..", with a '/' (Windows: '\\'), or longer than 255 bytes */
#define SHAREDSTRUCT_NO_REGION ENOENT    /* none of that name, an empty object, or only what killed processes left */
#define SHAREDSTRUCT_BUSY ETIMEDOUT      /* still being created, opened or closed by another process after the timeout */
#define SHAREDSTRUCT_OTHER_LAYOUT EPROTO /* created with another layout, or by another version of SharedStruct */
#define SHAREDSTRUCT_TOO_SMALL ERANGE    /* smaller than the struct */
#define SHAREDSTRUCT_FORBIDDEN EACCES    /* of another user, writable by others, or nothing that this process may open */
#define SHAREDSTRUCT_LOST_LOCK EPERM     /* unlocked by somebody who doesn't hold it; nothing was written */
#define SHAREDSTRUCT_WRITER_DIED EOWNERDEAD /* inside an update: nobody knows which of the values are old */
#define SHAREDSTRUCT_NOT_WRITABLE EROFS  /* attached read-only, so it can't be locked */
#define SHAREDSTRUCT_NOT_ATTACHED EBADF  /* not attached, or detached */

/* The bits of a lock that name its owner: a random number, 0 if it is free. */
#define SHAREDSTRUCT_OWNER_BITS 0x3fffffffu

#define SHAREDSTRUCT_UNUSED(value) SHAREDSTRUCT_CAST(void, value)

/*
 * A region that this process is attached to. One thread attaches and detaches. A forked child shares the attachment of its
 * parent: both are one holder, and only one of them detaches.
 */
typedef struct sharedstruct_attachment {
    void *address; /* the struct; NULL if not attached */
    size_t size;   /* of the struct, in bytes */
    int verified;  /* whether the region says how its fields lie, and they lie as here; 0 for one that doesn't */
    /* The rest is for the functions below. */
    unsigned flags;
    int timeout_ms;
    int goes_with_last;
    int64_t proof; /* the byte whose lock says what the region is, 0 if nothing is known of it */
    intptr_t handle;
    char name[264];
    uint32_t owner; /* the number by which locks name this attachment, 0 before it first takes one */
    uint32_t region_locked;
    intptr_t owner_proof; /* Windows: the events that prove the owner alive, and the region locked */
    intptr_t region_proof;
} sharedstruct_attachment;

/* A sentence in English about an errno that a function of this header left. */
static inline const char *sharedstruct_explain(int error) {
    switch (error) {
    case SHAREDSTRUCT_BAD_NAME:
        return "a name has 1 to 255 bytes and no slash (on Windows no backslash), and is not . or ..";
    case SHAREDSTRUCT_NO_REGION:
        return "there is no such region, or only what killed processes left of one";
    case SHAREDSTRUCT_BUSY:
        return "another process was still creating, opening or closing the region when the time was up";
    case SHAREDSTRUCT_OTHER_LAYOUT:
        return "the region was created with another layout or by another version of SharedStruct";
    case SHAREDSTRUCT_TOO_SMALL:
        return "the region is smaller than the struct";
    case SHAREDSTRUCT_FORBIDDEN:
        return "the region belongs to another user, others may write to it, or this process may not open it";
    case SHAREDSTRUCT_LOST_LOCK:
        return "the lock is not held, because its bytes were overwritten, or it was never taken";
    case SHAREDSTRUCT_WRITER_DIED:
        return "a writer died while it was updating the struct; take over, and write all values anew";
    case SHAREDSTRUCT_NOT_WRITABLE:
        return "a region that is attached read-only can't be locked";
    case SHAREDSTRUCT_NOT_ATTACHED:
        return "the region is not attached";
    default:
        return strerror(error);
    }
}

/* Between the functions below: an empty object, whose creator may be about to give it a length. */
#define SHAREDSTRUCT_EMPTY (-1)

/* What lies at the very end of a region that a Java program made: 64 bytes in the order of the machine. */
typedef struct sharedstruct_tail {
    uint64_t fingerprint;
    uint64_t struct_size;
    uint64_t creator;
    int64_t created;
    uint32_t descriptor_length;
    uint16_t version;
    uint8_t persistence; /* 0: goes with its last holder */
    uint8_t reserved[17];
    char magic[8];
} sharedstruct_tail;

static inline int sharedstruct_is_ready(const sharedstruct_tail *tail) {
    return memcmp(tail->magic, "SHSTRUCR", 8) == 0;
}

static inline int sharedstruct_is_initialising(const sharedstruct_tail *tail) {
    return memcmp(tail->magic, "SHSTRUCI", 8) == 0;
}

/* Whether a region fits a struct: 0, or the error. */
static inline int sharedstruct_compare(
    const sharedstruct_attachment *attachment, const sharedstruct_tail *tail, uint64_t length, uint64_t fingerprint) {
    if (sharedstruct_is_ready(tail)) {
        if ((tail->version != 1 && tail->version != 2) || tail->fingerprint != fingerprint || tail->struct_size > length) {
            return SHAREDSTRUCT_OTHER_LAYOUT;
        }
        if (tail->struct_size < attachment->size) {
            return SHAREDSTRUCT_TOO_SMALL;
        }
    }
    return length < attachment->size ? SHAREDSTRUCT_TOO_SMALL : 0;
}

/* Whether the system can have an object of that name. */
static inline int sharedstruct_is_name(const char *name) {
    size_t length = strlen(name);
#if defined(_WIN32)
    const char separator = '\\';
#else
    const char separator = '/';
#endif
    return length >= 1 && length <= 255 && strchr(name, separator) == NULL && strcmp(name, ".") != 0
        && strcmp(name, "..") != 0;
}

#if defined(__linux__)

/* The protocol locks bytes far beyond the end of the object, which 32-bit offsets don't reach. */
SHAREDSTRUCT_STATIC_ASSERT(sizeof(off_t) == 8, "_FILE_OFFSET_BITS has to be defined before the first header");

/* fcntl(2), which only GNU's headers name: locks that belong to the open file, and die with it. */
#define SHAREDSTRUCT_OFD_GETLK 36
#define SHAREDSTRUCT_OFD_SETLK 37

/* Whoever opens, closes or cleans up decides under the open lock. Whoever is attached shares the life lock; whoever finds nobody
   there under the open lock is alone. Those who wait for the open lock exclusively share the byte of the writers, and readers let
   them go first. Whoever holds locks in the struct holds the byte of the number by which these name him, which proves him alive.
   Whoever knows of a region's layout and persistence shares a byte whose place says both, by which they are known
   when a program without this library has written over the footer. */
#define SHAREDSTRUCT_OPEN_BYTE (SHAREDSTRUCT_CAST(off_t, 1) << 62)
#define SHAREDSTRUCT_LIFE_BYTE (SHAREDSTRUCT_OPEN_BYTE + 1)
#define SHAREDSTRUCT_WRITERS_BYTE (SHAREDSTRUCT_OPEN_BYTE + 4)
#define SHAREDSTRUCT_REGION_BYTE (SHAREDSTRUCT_OPEN_BYTE + 8)
#define SHAREDSTRUCT_OWNERS (SHAREDSTRUCT_CAST(off_t, 1) << 61)
#define SHAREDSTRUCT_PROOFS (SHAREDSTRUCT_OPEN_BYTE + (SHAREDSTRUCT_CAST(off_t, 1) << 61))
#define SHAREDSTRUCT_PROOFS_LENGTH (SHAREDSTRUCT_CAST(off_t, 1) << 60)

/* How long detaching waits for others. */
#define SHAREDSTRUCT_DETACH_MS 5000

static inline int sharedstruct_fcntl(int fd, int command, short type, off_t start, off_t length, struct flock *lock) {
    int result;
    memset(lock, 0, sizeof *lock);
    lock->l_type = type;
    lock->l_whence = SEEK_SET;
    lock->l_start = start;
    lock->l_len = length;
    do {
        result = fcntl(fd, command, lock);
    } while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

/* Locks or unlocks a byte: 0, or the error, EAGAIN or EACCES if others are in the way. */
static inline int sharedstruct_lock_byte(int fd, short type, off_t byte) {
    struct flock lock;
    return sharedstruct_fcntl(fd, SHAREDSTRUCT_OFD_SETLK, type, byte, 1, &lock);
}

/* The byte of those that somebody else has locked as this library does; 0 if there is none, -1 if another program's lock hides it. The
   kernel tells of neighbours that one has locked alike as one, the open lock and the life lock of a reader. */
static inline off_t sharedstruct_find(int fd, off_t start, off_t length, int *error) {
    struct flock lock;
    *error = sharedstruct_fcntl(fd, SHAREDSTRUCT_OFD_GETLK, F_WRLCK, start, length, &lock);
    if (*error != 0 || lock.l_type == F_UNLCK) {
        return 0;
    }
    return lock.l_pid == -1 && (lock.l_len == 1 || (lock.l_len == 2 && lock.l_start == SHAREDSTRUCT_OPEN_BYTE)) ? lock.l_start : -1;
}

/* Where the lock lies that says what a region is. */
static inline off_t sharedstruct_proof(uint64_t fingerprint, int persistence) {
    return SHAREDSTRUCT_PROOFS + SHAREDSTRUCT_CAST(off_t, fingerprint >> 5 << 1) + (persistence == 0 ? 0 : 1);
}

/* flock() without waiting: 0, or the error, EWOULDBLOCK if others hold it. */
static inline int sharedstruct_flock(int fd, int operation) {
    int result;
    do {
        result = flock(fd, operation | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

/* Waits a millisecond or more; 0 if no time is left. */
static inline int sharedstruct_pause(int *left_ms) {
    if (*left_ms <= 0) {
        return 0;
    }
    --*left_ms;
    poll(NULL, 0, 1);
    return 1;
}

/* Takes the open lock; a read-only descriptor can only share it, and lets those go first for a while who wait for all of it. */
static inline int sharedstruct_take(int fd, int read_only, int *left_ms) {
    int courtesy = read_only ? 100 : 0;
    int announced = 0;
    int error = EAGAIN;
    int ignored;
    do {
        if (courtesy == 0 || sharedstruct_find(fd, SHAREDSTRUCT_WRITERS_BYTE, 1, &ignored) <= 0) {
            error = sharedstruct_lock_byte(fd, read_only ? F_RDLCK : F_WRLCK, SHAREDSTRUCT_OPEN_BYTE);
            if (error != EAGAIN && error != EACCES) {
                break;
            }
        } else {
            --courtesy;
        }
        if (!announced && !read_only) {
            announced = sharedstruct_lock_byte(fd, F_RDLCK, SHAREDSTRUCT_WRITERS_BYTE) == 0;
        }
        error = SHAREDSTRUCT_BUSY;
    } while (sharedstruct_pause(left_ms));
    if (announced) {
        sharedstruct_lock_byte(fd, F_UNLCK, SHAREDSTRUCT_WRITERS_BYTE);
    }
    return error;
}

/* Whether nobody else is attached: 1 or 0, and the error. */
static inline int sharedstruct_is_alone(int fd, int *error) {
    off_t found = sharedstruct_find(fd, SHAREDSTRUCT_LIFE_BYTE, 1, error);
    if (found < 0) {
        *error = EAGAIN;
    }
    return *error == 0 && found == 0;
}

/* Shares the locks of those who are attached; the one of flock() is for programs that ask by it. */
static inline int sharedstruct_share(int fd, off_t proof) {
    int error = sharedstruct_lock_byte(fd, F_RDLCK, SHAREDSTRUCT_LIFE_BYTE);
    if (error == 0 && proof != 0) {
        error = sharedstruct_lock_byte(fd, F_RDLCK, proof);
    }
    sharedstruct_flock(fd, LOCK_SH);
    return error == EACCES ? EAGAIN : error;
}

/* Reads the tail; all zeroes if the object has none. */
static inline int sharedstruct_read_tail(int fd, off_t length, sharedstruct_tail *tail) {
    ssize_t count;
    memset(tail, 0, sizeof *tail);
    if (length < SHAREDSTRUCT_CAST(off_t, sizeof *tail)) {
        return 0;
    }
    if (lseek(fd, length - SHAREDSTRUCT_CAST(off_t, sizeof *tail), SEEK_SET) < 0) {
        return errno;
    }
    do {
        count = read(fd, tail, sizeof *tail);
    } while (count < 0 && errno == EINTR);
    if (count < 0) {
        return errno;
    }
    return count == SHAREDSTRUCT_CAST(ssize_t, sizeof *tail) ? 0 : EAGAIN;
}

/* Whether the footer says what the locks of the holders say. */
static inline int sharedstruct_is_proven(const sharedstruct_tail *tail, off_t proof) {
    return sharedstruct_is_ready(tail) && (tail->version == 1 || tail->version == 2)
        && sharedstruct_proof(tail->fingerprint, tail->persistence) == proof;
}

/* What a region is: 0, and its proof if it is known to be one, or the error. EAGAIN: this object is none to attach to, but another
   attempt may find a better one; SHAREDSTRUCT_EMPTY: it is empty, and its creator may be about to give it a length. */
static inline int sharedstruct_recognise(
    sharedstruct_attachment *attachment, int fd, const struct stat *status, uint64_t fingerprint) {
    sharedstruct_tail tail;
    off_t proof = 0;
    int error;
    int alone = sharedstruct_is_alone(fd, &error);
    if (error == 0 && !alone) {
        proof = sharedstruct_find(fd, SHAREDSTRUCT_PROOFS, SHAREDSTRUCT_PROOFS_LENGTH, &error);
        error = proof < 0 ? EAGAIN : error;
    }
    if (error == 0) {
        error = sharedstruct_read_tail(fd, status->st_size, &tail);
    }
    if (error != 0) {
        return error;
    }
    if (proof != 0 && !sharedstruct_is_proven(&tail, proof)) {
        attachment->proof = proof;
        attachment->goes_with_last = (proof & 1) == 0;
        return sharedstruct_proof(fingerprint, attachment->goes_with_last ? 0 : 1) != proof ? SHAREDSTRUCT_OTHER_LAYOUT
            : SHAREDSTRUCT_CAST(uint64_t, status->st_size) < attachment->size ? SHAREDSTRUCT_TOO_SMALL : 0;
    }
    if (status->st_size == 0) {
        return alone ? SHAREDSTRUCT_EMPTY : EAGAIN;
    }
    if (sharedstruct_is_initialising(&tail)) {
        return alone ? SHAREDSTRUCT_NO_REGION : EAGAIN;
    }
    attachment->verified = sharedstruct_is_ready(&tail);
    attachment->goes_with_last = attachment->verified && tail.persistence == 0;
    if (alone && attachment->goes_with_last) {
        return SHAREDSTRUCT_NO_REGION;
    }
    attachment->proof = attachment->verified ? sharedstruct_proof(tail.fingerprint, tail.persistence) : 0;
    return sharedstruct_compare(attachment, &tail, SHAREDSTRUCT_CAST(uint64_t, status->st_size), fingerprint);
}

/* Decides under the open lock; errors as above. */
static inline int sharedstruct_join(sharedstruct_attachment *attachment, uint64_t fingerprint) {
    int fd = SHAREDSTRUCT_CAST(int, attachment->handle);
    int read_only = (attachment->flags & SHAREDSTRUCT_READ_ONLY) != 0;
    struct stat status;
    int error;
    void *address;
    if (fstat(fd, &status) != 0) {
        return errno;
    }
    if (status.st_nlink == 0) {
        return EAGAIN;
    }
    if (!S_ISREG(status.st_mode)) {
        return SHAREDSTRUCT_FORBIDDEN;
    }
    if ((attachment->flags & SHAREDSTRUCT_ANY_OWNER) == 0
        && (status.st_uid != geteuid() || (status.st_mode & 022) != 0)) {
        return SHAREDSTRUCT_FORBIDDEN;
    }
    error = sharedstruct_recognise(attachment, fd, &status, fingerprint);
    if (error == 0) {
        error = sharedstruct_share(fd, attachment->proof);
    }
    if (error != 0) {
        return error;
    }
    if (fstat(fd, &status) != 0) {
        return errno;
    }
    if (status.st_nlink == 0) {
        return EAGAIN;
    }
    address = mmap(NULL, attachment->size, read_only ? PROT_READ : PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (address == MAP_FAILED) {
        return errno;
    }
    attachment->address = address;
    return 0;
}

static inline void sharedstruct_path(const sharedstruct_attachment *attachment, const char *folder, char path[280]) {
    snprintf(path, 280, "%s/%s", folder, attachment->name);
}

/* Whether somebody is creating a region of that name, which has no name yet: he holds a byte of the folder, at FNV-1a of the name. */
static inline int sharedstruct_is_being_created(const sharedstruct_attachment *attachment) {
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    const char *c;
    off_t place;
    int error;
    int busy;
    int folder = open("/dev/shm", O_RDONLY);
    if (folder < 0) {
        return 0;
    }
    for (c = attachment->name; *c != '\0'; c++) {
        hash = (hash ^ SHAREDSTRUCT_CAST(unsigned char, *c)) * UINT64_C(0x100000001b3);
    }
    place = SHAREDSTRUCT_CAST(off_t, hash >> 2);
    busy = sharedstruct_find(folder, place, 1, &error) == place && error == 0;
    close(folder);
    return busy;
}

/* Whether an object may be about to get the mode that lets this process in: its length comes after that. */
static inline int sharedstruct_is_without_mode(const sharedstruct_attachment *attachment) {
    char path[280];
    struct stat named;
    sharedstruct_path(attachment, "/dev/shm", path);
    return (attachment->flags & SHAREDSTRUCT_ANY_OWNER) != 0 && stat(path, &named) == 0 && named.st_size == 0;
}

/* One attempt: 0, or the error. O_NONBLOCK keeps the open of a FIFO from waiting for its writer. */
static inline int sharedstruct_try(sharedstruct_attachment *attachment, uint64_t fingerprint, int *left_ms) {
    char path[280];
    int fd;
    int error;
    int read_only = (attachment->flags & SHAREDSTRUCT_READ_ONLY) != 0;
    sharedstruct_path(attachment, "", path);
    fd = shm_open(path, (read_only ? O_RDONLY : O_RDWR) | O_NONBLOCK, 0);
    if (fd < 0) {
        error = errno;
        return error == EINTR || (error == ENOENT && sharedstruct_is_being_created(attachment))
                || (error == EACCES && sharedstruct_is_without_mode(attachment))
            ? EAGAIN : error;
    }
    attachment->handle = fd;
    error = sharedstruct_take(fd, read_only, left_ms);
    if (error == 0) {
        error = sharedstruct_join(attachment, fingerprint);
    }
    if (error == 0) {
        sharedstruct_lock_byte(fd, F_UNLCK, SHAREDSTRUCT_OPEN_BYTE);
    } else {
        close(fd); /* which drops all locks */
    }
    return error;
}

/* Whether the name leads to the object that is attached. */
static inline int sharedstruct_is_name_current(const sharedstruct_attachment *attachment) {
    char path[280];
    struct stat named;
    struct stat mine;
    sharedstruct_path(attachment, "/dev/shm", path);
    return stat(path, &named) == 0 && fstat(SHAREDSTRUCT_CAST(int, attachment->handle), &mine) == 0
        && named.st_dev == mine.st_dev && named.st_ino == mine.st_ino;
}

/* Removes the name if nobody is attached any more, under the open lock of what it leads to, which fd is open on. */
static inline int sharedstruct_remove_if_left(const sharedstruct_attachment *attachment, int fd) {
    char path[280];
    int error;
    sharedstruct_path(attachment, "", path);
    return sharedstruct_is_alone(fd, &error) && sharedstruct_is_name_current(attachment) && shm_unlink(path) != 0
            && errno != ENOENT && errno != EACCES && errno != EPERM
        ? errno : error;
}

static inline void sharedstruct_drop(const sharedstruct_attachment *attachment) {
    int fd = SHAREDSTRUCT_CAST(int, attachment->handle);
    sharedstruct_flock(fd, LOCK_UN);
    if (attachment->proof != 0) {
        sharedstruct_lock_byte(fd, F_UNLCK, attachment->proof);
    }
    sharedstruct_lock_byte(fd, F_UNLCK, SHAREDSTRUCT_LIFE_BYTE);
}

/* Lets go for reading only; whoever may remove a name may open what it leads to for writing, and lock it. */
static inline int sharedstruct_leave_reading(const sharedstruct_attachment *attachment, int *left_ms) {
    char path[280];
    int fd;
    int error;
    sharedstruct_drop(attachment);
    if (!sharedstruct_is_alone(SHAREDSTRUCT_CAST(int, attachment->handle), &error)) {
        return error;
    }
    sharedstruct_path(attachment, "", path);
    fd = sharedstruct_is_name_current(attachment) ? shm_open(path, O_RDWR | O_NONBLOCK, 0) : -1;
    if (fd < 0) {
        return 0;
    }
    error = sharedstruct_take(fd, 0, left_ms);
    if (error == 0) {
        struct stat opened;
        struct stat mine;
        if (fstat(fd, &opened) == 0 && fstat(SHAREDSTRUCT_CAST(int, attachment->handle), &mine) == 0
            && opened.st_ino == mine.st_ino && opened.st_dev == mine.st_dev) {
            error = sharedstruct_remove_if_left(attachment, fd);
        }
    }
    close(fd);
    return error;
}

/* Gives up what the attachment has locked, after it can't write any more. */
static inline void sharedstruct_give_up(const sharedstruct_attachment *attachment) {
    int fd = SHAREDSTRUCT_CAST(int, attachment->handle);
    if (attachment->owner != 0) {
        sharedstruct_lock_byte(fd, F_UNLCK, SHAREDSTRUCT_OWNERS + SHAREDSTRUCT_CAST(off_t, attachment->owner));
    }
    if (attachment->region_locked != 0) {
        sharedstruct_lock_byte(fd, F_UNLCK, SHAREDSTRUCT_REGION_BYTE);
    }
}

/* Lets go; the last one removes the name. */
static inline int sharedstruct_leave(sharedstruct_attachment *attachment) {
    int fd = SHAREDSTRUCT_CAST(int, attachment->handle);
    int left_ms = SHAREDSTRUCT_DETACH_MS;
    int error = munmap(attachment->address, attachment->size) == 0 ? 0 : errno;
    if (error == 0) {
        sharedstruct_give_up(attachment);
    }
    if (error == 0 && attachment->goes_with_last) {
        if ((attachment->flags & SHAREDSTRUCT_READ_ONLY) != 0) {
            error = sharedstruct_leave_reading(attachment, &left_ms);
        } else {
            error = sharedstruct_take(fd, 0, &left_ms);
            if (error == 0) {
                sharedstruct_drop(attachment);
                error = sharedstruct_remove_if_left(attachment, fd);
            }
        }
    }
    close(fd);
    return error;
}

#else /* Windows */

#if defined(__cplusplus)
#define SHAREDSTRUCT_REINTERPRET(type, value) reinterpret_cast<type>(value)
#else
#define SHAREDSTRUCT_REINTERPRET(type, value) ((type) (value))
#endif

/* The open lock is an event that exists for as long as somebody holds the lock; the life lock is the count of handles, with
   the last of which the name goes. */
static inline int sharedstruct_error(DWORD code) {
    return code == ERROR_FILE_NOT_FOUND ? SHAREDSTRUCT_NO_REGION
        : code == ERROR_ACCESS_DENIED ? SHAREDSTRUCT_FORBIDDEN : code == ERROR_NOT_ENOUGH_MEMORY ? ENOMEM : EIO;
}

static inline int sharedstruct_pause(int *left_ms) {
    if (*left_ms <= 0) {
        return 0;
    }
    --*left_ms;
    Sleep(1);
    return 1;
}

/* Takes the open lock: its event, or NULL. */
static inline HANDLE sharedstruct_take(const char *path, int *left_ms) {
    char name[280];
    snprintf(name, sizeof name, "%s~", path);
    do {
        HANDLE event = CreateEventA(NULL, TRUE, FALSE, name);
        if (event != NULL && GetLastError() != ERROR_ALREADY_EXISTS) {
            return event;
        }
        if (event != NULL) {
            CloseHandle(event);
        }
    } while (sharedstruct_pause(left_ms));
    return NULL;
}

/* Decides under the open lock. EAGAIN: a creator has died, and what it made is about to go. */
static inline int sharedstruct_join(sharedstruct_attachment *attachment, HANDLE section, DWORD access, uint64_t fingerprint) {
    sharedstruct_tail tail;
    MEMORY_BASIC_INFORMATION information;
    uint64_t length;
    int error;
    char *all = SHAREDSTRUCT_CAST(char *, MapViewOfFile(section, access, 0, 0, 0));
    if (all == NULL) {
        return sharedstruct_error(GetLastError());
    }
    memset(&tail, 0, sizeof tail);
    length = VirtualQuery(all, &information, sizeof information) != 0 && information.State == MEM_COMMIT
        ? information.RegionSize : 0;
    if (length >= sizeof tail) {
        memcpy(&tail, all + length - sizeof tail, sizeof tail);
    }
    attachment->verified = sharedstruct_is_ready(&tail);
    error = sharedstruct_is_initialising(&tail) ? EAGAIN
        : sharedstruct_compare(attachment, &tail, length, fingerprint);
    UnmapViewOfFile(all);
    if (error == 0) {
        attachment->address = MapViewOfFile(section, access, 0, 0, attachment->size);
        error = attachment->address == NULL ? sharedstruct_error(GetLastError()) : 0;
    }
    return error;
}

/* One attempt: 0, or the error. */
static inline int sharedstruct_try(sharedstruct_attachment *attachment, uint64_t fingerprint, int *left_ms) {
    char path[280];
    DWORD access = (attachment->flags & SHAREDSTRUCT_READ_ONLY) != 0 ? FILE_MAP_READ : FILE_MAP_READ | FILE_MAP_WRITE;
    int is_global = (attachment->flags & SHAREDSTRUCT_GLOBAL) != 0;
    HANDLE lock;
    HANDLE section;
    int error;
    snprintf(path, sizeof path, "%s\\%s", is_global ? "Global" : "Local", attachment->name);
    lock = sharedstruct_take(path, left_ms);
    if (lock == NULL) {
        return SHAREDSTRUCT_BUSY;
    }
    section = OpenFileMappingA(access, FALSE, path);
    if (section == NULL) {
        error = sharedstruct_error(GetLastError());
    } else {
        attachment->handle = SHAREDSTRUCT_REINTERPRET(intptr_t, section);
        error = sharedstruct_join(attachment, section, access, fingerprint);
        if (error != 0) {
            CloseHandle(section);
        }
    }
    CloseHandle(lock);
    return error;
}

/* Lets go; the name goes with the last handle. */
static inline int sharedstruct_leave(sharedstruct_attachment *attachment) {
    int unmapped = UnmapViewOfFile(attachment->address) != 0;
    int closed;
    if (attachment->owner != 0) {
        CloseHandle(SHAREDSTRUCT_REINTERPRET(HANDLE, attachment->owner_proof));
    }
    if (attachment->region_locked != 0) {
        CloseHandle(SHAREDSTRUCT_REINTERPRET(HANDLE, attachment->region_proof));
    }
    closed = CloseHandle(SHAREDSTRUCT_REINTERPRET(HANDLE, attachment->handle)) != 0;
    return unmapped && closed ? 0 : EIO;
}

#endif

/*
 * Attaches to a region: the address of the struct, or NULL and errno. Waits for a creator, and for others that open or close,
 * for about timeout_ms milliseconds; 0 tries once. Where no Java program made the region, its layout can't be compared, and only
 * its length is checked: verified is 0 then.
 */
static inline void *sharedstruct_attach(
    sharedstruct_attachment *attachment, const char *name, size_t size, uint64_t fingerprint, unsigned flags,
    int timeout_ms) {
    int left_ms = timeout_ms;
    int error;
    memset(attachment, 0, sizeof *attachment);
    attachment->size = size;
    attachment->flags = flags;
    attachment->timeout_ms = timeout_ms;
    if (!sharedstruct_is_name(name)) {
        errno = SHAREDSTRUCT_BAD_NAME;
        return NULL;
    }
    memcpy(attachment->name, name, strlen(name) + 1);
    do {
        error = sharedstruct_try(attachment, fingerprint, &left_ms);
    } while ((error == EAGAIN || error == SHAREDSTRUCT_EMPTY) && sharedstruct_pause(&left_ms));
    if (error != 0) {
        errno = error == EAGAIN ? SHAREDSTRUCT_BUSY : error == SHAREDSTRUCT_EMPTY ? SHAREDSTRUCT_NO_REGION : error;
        return NULL;
    }
    return attachment->address;
}

/*
 * Detaches: 0, or -1 and errno; detached it is in any case. Nobody may use the struct any more. The last one to detach from a
 * region that goes with its last holder removes its name. Does nothing if not attached.
 */
static inline int sharedstruct_detach(sharedstruct_attachment *attachment) {
    int error;
    if (attachment->address == NULL) {
        return 0;
    }
    error = sharedstruct_leave(attachment);
    attachment->address = NULL;
    attachment->owner = 0;
    attachment->region_locked = 0;
    if (error != 0) {
        errno = error;
        return -1;
    }
    return 0;
}

#endif
#endif
