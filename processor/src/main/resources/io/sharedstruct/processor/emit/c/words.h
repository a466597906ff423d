/*
 * Locks, snapshots and waits between processes in C and Java, on words that are members of the struct. For what is attached, by
 * gcc and clang; elsewhere SHAREDSTRUCT_CAN_LOCK stays undefined.
 *
 *     if (sharedstruct_lock_exclusive(&attachment, &data->lock, 5000) > 0) {
 *         data->balance++;
 *         sharedstruct_unlock_exclusive(&attachment, &data->lock);
 *     }
 *
 * Timeouts are in milliseconds: 0 doesn't wait, a negative one waits for ever. What waits gives SHAREDSTRUCT_TIMED_OUT if the time
 * passed, a positive number if it got what it waited for, and -1 and errno otherwise; what ends something gives 0, or -1 and errno.
 * Any number of threads may call these functions with one attachment, until one detaches it.
 *
 * Locks name their owner, an attachment, by a random number that a lock of the kernel proves alive. No thread owns one: another
 * thread of the attachment may unlock. They aren't reentrant, and not fair. A forked child counts as its parent. Detaching gives up
 * what the attachment holds, as its death would. Locks can't be taken in a region that is attached read-only; snapshots, waits and
 * wakes work there.
 */
#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
#if defined(__linux__)
#include <sys/syscall.h>
#endif
/* Not behind the functions that attach of an older header, which know of no owner. */
#if defined(SHAREDSTRUCT_OWNER_BITS) && defined(__GNUC__) && (defined(_WIN32) || defined(SYS_futex)) \
    && !defined(SHAREDSTRUCT_CAN_LOCK)
#define SHAREDSTRUCT_CAN_LOCK 1

#ifndef SHAREDSTRUCT_WORDS
#define SHAREDSTRUCT_WORDS
/* Words of locks and sequences, see sharedstruct_lock_exclusive() and its like. */
typedef uint32_t sharedstruct_lock;
typedef struct { uint32_t word; uint32_t sharer[15]; } sharedstruct_shared_lock;
typedef struct { uint32_t sequence; uint32_t owner; } sharedstruct_sequence;
#endif

/* What waiting gives, beside -1. */
#define SHAREDSTRUCT_TIMED_OUT 0
#define SHAREDSTRUCT_HELD 1
#define SHAREDSTRUCT_ABANDONED 2 /* held, and the last holder died inside: what the lock protects may be half-written */

/* The other bits of a word that names an owner: somebody may sleep on it; a writer died, and no other one has been inside since. */
#define SHAREDSTRUCT_WAITERS 0x80000000u
#define SHAREDSTRUCT_WRITER_LEFT 0x40000000u

/* Nobody sleeps longer without a look: who was to wake others may have died before. */
#define SHAREDSTRUCT_SLICE_NS INT64_C(20000000)
#define SHAREDSTRUCT_SHARERS 15

/* A timeout. Its clock starts when it is first asked, so that what needn't wait needn't ask. */
typedef struct sharedstruct_timer {
    int timeout_ms;
    int64_t end;
} sharedstruct_timer;

static inline uint32_t sharedstruct_load(const uint32_t *word) {
    return __atomic_load_n(word, __ATOMIC_SEQ_CST);
}

/* Whether a word had the value expected, and has the other one now. */
static inline int sharedstruct_swap(uint32_t *word, uint32_t expected, uint32_t value) {
    return __atomic_compare_exchange_n(word, &expected, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

#if defined(__linux__)

/* syscall(2), which strict C doesn't declare. There is no function of the C library for futex(2). */
#if defined(__cplusplus)
extern "C" long sharedstruct_call(long number, ...) __asm__("syscall");
#else
extern long sharedstruct_call(long number, ...) __asm__("syscall");
#endif

/* What the kernel takes for these two calls, whatever the time_t of the program is. */
typedef struct sharedstruct_timespec {
    long seconds;
    long nanoseconds;
} sharedstruct_timespec;

/* Nanoseconds by CLOCK_MONOTONIC. */
static inline int64_t sharedstruct_now(void) {
    sharedstruct_timespec now = {0, 0};
    sharedstruct_call(SYS_clock_gettime, 1, &now);
    return SHAREDSTRUCT_CAST(int64_t, now.seconds) * 1000000000 + now.nanoseconds;
}

static inline uint32_t sharedstruct_random(const sharedstruct_attachment *attachment) {
    uint32_t random = 0;
    uint64_t mixed;
#if defined(SYS_getrandom)
    if (sharedstruct_call(SYS_getrandom, &random, sizeof random, 1 /* GRND_NONBLOCK */) == SHAREDSTRUCT_CAST(long, sizeof random)) {
        return random;
    }
#endif
    mixed = SHAREDSTRUCT_CAST(uint64_t, sharedstruct_now()) ^ SHAREDSTRUCT_CAST(uint64_t, getpid()) << 40
        ^ SHAREDSTRUCT_CAST(uint64_t, attachment->proof);
    random = SHAREDSTRUCT_CAST(uint32_t, (mixed * UINT64_C(0x9e3779b97f4a7c15)) >> 32);
    return random;
}

/* Proves an owner alive: 0, or the error, EAGAIN or EACCES if it is another one's. */
static inline int sharedstruct_prove(const sharedstruct_attachment *attachment, uint32_t id, intptr_t *proof) {
    *proof = 0;
    return sharedstruct_lock_byte(
        SHAREDSTRUCT_CAST(int, attachment->handle), F_WRLCK, SHAREDSTRUCT_OWNERS + SHAREDSTRUCT_CAST(off_t, id));
}

static inline void sharedstruct_take_back(const sharedstruct_attachment *attachment, uint32_t id, intptr_t proof) {
    SHAREDSTRUCT_UNUSED(proof);
    sharedstruct_lock_byte(
        SHAREDSTRUCT_CAST(int, attachment->handle), F_UNLCK, SHAREDSTRUCT_OWNERS + SHAREDSTRUCT_CAST(off_t, id));
}

/* Who can't be asked for counts as alive. */
static inline int sharedstruct_is_proven_alive(const sharedstruct_attachment *attachment, uint32_t id) {
    int error;
    off_t found = sharedstruct_find(
        SHAREDSTRUCT_CAST(int, attachment->handle), SHAREDSTRUCT_OWNERS + SHAREDSTRUCT_CAST(off_t, id), 1, &error);
    return error != 0 || found != 0;
}

static inline void sharedstruct_yield(void) {
    sharedstruct_call(SYS_sched_yield);
}

static inline void sharedstruct_sleep_ms(void) {
    poll(NULL, 0, 1);
}

/* Sleeps until somebody wakes, but not if the word has another value; ends for no reason, too. */
static inline void sharedstruct_sleep_for(
    const sharedstruct_attachment *attachment, const void *word, uint32_t value, int64_t nanoseconds) {
    sharedstruct_timespec time;
    SHAREDSTRUCT_UNUSED(attachment);
    time.seconds = 0;
    time.nanoseconds = SHAREDSTRUCT_CAST(long, nanoseconds);
    if (sharedstruct_call(SYS_futex, word, 0 /* FUTEX_WAIT */, value, &time, NULL, 0) != 0 && errno != EAGAIN
        && errno != ETIMEDOUT && errno != EINTR) {
        sharedstruct_sleep_ms(); /* forbidden by a filter, say */
    }
}

static inline void sharedstruct_wake_some(const sharedstruct_attachment *attachment, const void *word, int count) {
    SHAREDSTRUCT_UNUSED(attachment);
    sharedstruct_call(SYS_futex, word, 1 /* FUTEX_WAKE */, count, NULL, NULL, 0);
}

#else /* Windows */

static inline int64_t sharedstruct_now(void) {
    LARGE_INTEGER frequency;
    LARGE_INTEGER now;
    QueryPerformanceFrequency(&frequency);
    QueryPerformanceCounter(&now);
    return now.QuadPart / frequency.QuadPart * 1000000000
        + now.QuadPart % frequency.QuadPart * 1000000000 / frequency.QuadPart;
}

/* Different in all processes and threads, and at all times. */
static inline uint32_t sharedstruct_random(const sharedstruct_attachment *attachment) {
    LARGE_INTEGER counter;
    FILETIME time;
    uint64_t mixed;
    QueryPerformanceCounter(&counter);
    GetSystemTimeAsFileTime(&time);
    mixed = SHAREDSTRUCT_CAST(uint64_t, counter.QuadPart) ^ SHAREDSTRUCT_CAST(uint64_t, time.dwLowDateTime) << 32
        ^ SHAREDSTRUCT_CAST(uint64_t, GetCurrentProcessId()) << 40 ^ SHAREDSTRUCT_CAST(uint64_t, GetCurrentThreadId()) << 20
        ^ SHAREDSTRUCT_CAST(uint64_t, attachment->handle);
    mixed = (mixed ^ mixed >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    mixed = (mixed ^ mixed >> 27) * UINT64_C(0x94d049bb133111eb);
    return SHAREDSTRUCT_CAST(uint32_t, mixed >> 32);
}

/* The name of an event beside the region: a letter, and a number in hexadecimal. */
static inline void sharedstruct_event_name(
    const sharedstruct_attachment *attachment, char letter, uint64_t number, char name[304]) {
    char digits[17];
    char *first = digits + 16;
    *first = '\0';
    do {
        *--first = "0123456789abcdef"[number & 15];
        number >>= 4;
    } while (number != 0);
    snprintf(name, 304, "%s\\%s~%c%s", (attachment->flags & SHAREDSTRUCT_GLOBAL) != 0 ? "Global" : "Local",
        attachment->name, letter, first);
}

static inline int sharedstruct_prove(const sharedstruct_attachment *attachment, uint32_t id, intptr_t *proof) {
    char name[304];
    HANDLE event;
    DWORD code;
    sharedstruct_event_name(attachment, 'o', id, name);
    event = CreateEventA(NULL, TRUE, FALSE, name);
    code = GetLastError();
    if (event == NULL) {
        return code == ERROR_ACCESS_DENIED ? EAGAIN : sharedstruct_error(code);
    }
    if (code == ERROR_ALREADY_EXISTS) {
        CloseHandle(event);
        return EAGAIN;
    }
    *proof = SHAREDSTRUCT_REINTERPRET(intptr_t, event);
    return 0;
}

static inline void sharedstruct_take_back(const sharedstruct_attachment *attachment, uint32_t id, intptr_t proof) {
    SHAREDSTRUCT_UNUSED(attachment);
    SHAREDSTRUCT_UNUSED(id);
    CloseHandle(SHAREDSTRUCT_REINTERPRET(HANDLE, proof));
}

/* One that this process may not open is there, too. */
static inline int sharedstruct_is_proven_alive(const sharedstruct_attachment *attachment, uint32_t id) {
    char name[304];
    HANDLE event;
    sharedstruct_event_name(attachment, 'o', id, name);
    event = OpenEventA(SYNCHRONIZE, FALSE, name);
    if (event == NULL) {
        return GetLastError() != ERROR_FILE_NOT_FOUND;
    }
    CloseHandle(event);
    return 1;
}

static inline void sharedstruct_yield(void) {
    SwitchToThread();
}

static inline void sharedstruct_sleep_ms(void) {
    Sleep(1);
}

static inline void sharedstruct_wait_name(const sharedstruct_attachment *attachment, const void *word, char name[304]) {
    sharedstruct_event_name(attachment, 'w',
        SHAREDSTRUCT_CAST(uint64_t, SHAREDSTRUCT_CAST(const char *, word) - SHAREDSTRUCT_CAST(const char *, attachment->address)),
        name);
}

/* The event is there for as long as somebody sleeps. A reset between its set and the sleep of another one costs that one a slice. */
static inline void sharedstruct_sleep_for(
    const sharedstruct_attachment *attachment, const void *word, uint32_t value, int64_t nanoseconds) {
    char name[304];
    HANDLE event;
    sharedstruct_wait_name(attachment, word, name);
    event = CreateEventA(NULL, TRUE, FALSE, name);
    if (event == NULL) {
        event = OpenEventA(EVENT_MODIFY_STATE | SYNCHRONIZE, FALSE, name); /* another user's, who gives no more rights */
    }
    if (event == NULL) {
        sharedstruct_sleep_ms();
        return;
    }
    ResetEvent(event);
    if (sharedstruct_load(SHAREDSTRUCT_CAST(const uint32_t *, word)) == value) {
        WaitForSingleObject(event, SHAREDSTRUCT_CAST(DWORD, (nanoseconds + 999999) / 1000000));
    }
    CloseHandle(event);
}

static inline void sharedstruct_wake_some(const sharedstruct_attachment *attachment, const void *word, int count) {
    char name[304];
    HANDLE event;
    SHAREDSTRUCT_UNUSED(count);
    sharedstruct_wait_name(attachment, word, name);
    event = OpenEventA(EVENT_MODIFY_STATE, FALSE, name);
    if (event != NULL) {
        SetEvent(event);
        CloseHandle(event);
    }
}

#endif

/* Nanoseconds; 0 if the time is up. */
static inline int64_t sharedstruct_left(sharedstruct_timer *timer) {
    int64_t now;
    if (timer->timeout_ms <= 0) {
        return timer->timeout_ms == 0 ? 0 : INT64_MAX;
    }
    now = sharedstruct_now();
    if (timer->end == 0) {
        timer->end = now + SHAREDSTRUCT_CAST(int64_t, timer->timeout_ms) * 1000000;
    }
    return now < timer->end ? timer->end - now : 0;
}

/* Sleeps for at most a slice while the word has a value: 1, or 0 if the time was up. */
static inline int sharedstruct_sleep(
    const sharedstruct_attachment *attachment, const void *word, uint32_t value, sharedstruct_timer *timer) {
    int64_t left = sharedstruct_left(timer);
    if (left <= 0) {
        return 0;
    }
    sharedstruct_sleep_for(attachment, word, value, left < SHAREDSTRUCT_SLICE_NS ? left : SHAREDSTRUCT_SLICE_NS);
    return 1;
}

static inline int sharedstruct_fail(int error) {
    errno = error;
    return -1;
}

/* Makes the attachment an owner: its id, or 0 and errno. Two threads may do so at once; one of the ids is it then. */
static inline uint32_t sharedstruct_register(sharedstruct_attachment *attachment) {
    int attempts;
    int error = EAGAIN;
    if (attachment->address == NULL || (attachment->flags & SHAREDSTRUCT_READ_ONLY) != 0) {
        errno = attachment->address == NULL ? SHAREDSTRUCT_NOT_ATTACHED : SHAREDSTRUCT_NOT_WRITABLE;
        return 0;
    }
    for (attempts = 0; attempts < 100 && (error == EAGAIN || error == EACCES); attempts++) {
        intptr_t proof = 0;
        uint32_t id = sharedstruct_random(attachment) & SHAREDSTRUCT_OWNER_BITS;
        error = id == 0 ? EAGAIN : sharedstruct_prove(attachment, id, &proof);
        if (error == 0) {
            if (sharedstruct_swap(&attachment->owner, 0, id)) {
                attachment->owner_proof = proof;
                return id;
            }
            sharedstruct_take_back(attachment, id, proof);
            return sharedstruct_load(&attachment->owner);
        }
    }
    errno = error == EAGAIN || error == EACCES ? SHAREDSTRUCT_BUSY : error; /* somebody has locked all bytes */
    return 0;
}

static inline uint32_t sharedstruct_owner(sharedstruct_attachment *attachment) {
    uint32_t id = sharedstruct_load(&attachment->owner);
    return id != 0 ? id : sharedstruct_register(attachment);
}

/* Whether the owner named in a word can still give it back. */
static inline int sharedstruct_is_alive(const sharedstruct_attachment *attachment, uint32_t word) {
    uint32_t id = word & SHAREDSTRUCT_OWNER_BITS;
    return id != 0 && (id == sharedstruct_load(&attachment->owner) || sharedstruct_is_proven_alive(attachment, id));
}

#endif
#endif
