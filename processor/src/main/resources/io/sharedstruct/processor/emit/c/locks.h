/* Locks in the struct, and the lock of the region. */
#if defined(SHAREDSTRUCT_CAN_LOCK) && !defined(SHAREDSTRUCT_LOCKS_H)
#define SHAREDSTRUCT_LOCKS_H

/* Takes a word. Who has slept leaves the bit of the waiters behind: others may sleep still. */
static inline int sharedstruct_take_word(
    const sharedstruct_attachment *attachment, uint32_t *word, uint32_t id, sharedstruct_timer *timer) {
    uint32_t waited = 0;
    if (sharedstruct_swap(word, 0, id)) {
        return SHAREDSTRUCT_HELD;
    }
    for (;;) {
        uint32_t seen = sharedstruct_load(word);
        if ((seen & SHAREDSTRUCT_OWNER_BITS) == 0) {
            if (sharedstruct_swap(word, seen, id | (seen & SHAREDSTRUCT_WAITERS) | waited)) {
                return (seen & SHAREDSTRUCT_WRITER_LEFT) != 0 ? SHAREDSTRUCT_ABANDONED : SHAREDSTRUCT_HELD;
            }
        } else if (!sharedstruct_is_alive(attachment, seen)) {
            if (sharedstruct_swap(word, seen, id | SHAREDSTRUCT_WAITERS)) {
                return SHAREDSTRUCT_ABANDONED;
            }
        } else if (sharedstruct_left(timer) <= 0) {
            return SHAREDSTRUCT_TIMED_OUT;
        } else if ((seen & SHAREDSTRUCT_WAITERS) != 0 || sharedstruct_swap(word, seen, seen | SHAREDSTRUCT_WAITERS)) {
            sharedstruct_sleep(attachment, word, seen | SHAREDSTRUCT_WAITERS, timer);
            waited = SHAREDSTRUCT_WAITERS;
        }
    }
}

/* Gives a word back, only if it is this one's; an exchange could free another one's. */
static inline int sharedstruct_give_word(
    const sharedstruct_attachment *attachment, uint32_t *word, uint32_t value, int woken) {
    uint32_t id = sharedstruct_load(&attachment->owner);
    if (id != 0 && sharedstruct_swap(word, id, value)) {
        return 0;
    }
    if (id == 0 || !sharedstruct_swap(word, id | SHAREDSTRUCT_WAITERS, value)) {
        return sharedstruct_fail(SHAREDSTRUCT_LOST_LOCK);
    }
    sharedstruct_wake_some(attachment, word, woken);
    return 0;
}

/* Takes a lock: SHAREDSTRUCT_HELD, _ABANDONED or _TIMED_OUT, or -1 and errno. */
static inline int sharedstruct_lock_exclusive(sharedstruct_attachment *attachment, sharedstruct_lock *lock, int timeout_ms) {
    sharedstruct_timer timer = {timeout_ms, 0};
    uint32_t id = sharedstruct_owner(attachment);
    return id == 0 ? -1 : sharedstruct_take_word(attachment, lock, id, &timer);
}

/* Gives it back: 0, or -1 and SHAREDSTRUCT_LOST_LOCK if it isn't this attachment's, because its bytes were overwritten, say. */
static inline int sharedstruct_unlock_exclusive(sharedstruct_attachment *attachment, sharedstruct_lock *lock) {
    return sharedstruct_give_word(attachment, lock, 0, 1);
}

/* Frees an entry of this attachment; they are all alike, so the first one will do. Whoever frees one looks from the beginning, which
   is why nobody misses the last one. */
static inline int sharedstruct_unlock_read(sharedstruct_attachment *attachment, sharedstruct_shared_lock *lock) {
    uint32_t id = sharedstruct_load(&attachment->owner);
    int i;
    for (i = 0; id != 0 && i < SHAREDSTRUCT_SHARERS; i++) {
        if (sharedstruct_load(&lock->sharer[i]) == id && sharedstruct_swap(&lock->sharer[i], id, 0)) {
            if ((sharedstruct_load(&lock->word) & SHAREDSTRUCT_OWNER_BITS) != 0) {
                sharedstruct_wake_some(attachment, &lock->sharer[i], INT32_MAX);
            }
            return 0;
        }
    }
    return sharedstruct_fail(SHAREDSTRUCT_LOST_LOCK);
}

/* Puts an id into a free entry, or one of a dead sharer: whether there was one. */
static inline int sharedstruct_share_word(const sharedstruct_attachment *attachment, sharedstruct_shared_lock *lock, uint32_t id) {
    int i;
    for (i = 0; i < SHAREDSTRUCT_SHARERS; i++) {
        if (sharedstruct_load(&lock->sharer[i]) == 0 && sharedstruct_swap(&lock->sharer[i], 0, id)) {
            return 1;
        }
    }
    for (i = 0; i < SHAREDSTRUCT_SHARERS; i++) {
        uint32_t sharer = sharedstruct_load(&lock->sharer[i]);
        if (!sharedstruct_is_alive(attachment, sharer) && sharedstruct_swap(&lock->sharer[i], sharer, id)) {
            return 1;
        }
    }
    return 0;
}

/* Takes the side of up to 15 readers at a time, as sharedstruct_lock_exclusive(); _ABANDONED until a writer was inside. */
static inline int sharedstruct_lock_read(sharedstruct_attachment *attachment, sharedstruct_shared_lock *lock, int timeout_ms) {
    sharedstruct_timer timer = {timeout_ms, 0};
    uint32_t id = sharedstruct_owner(attachment);
    if (id == 0) {
        return -1;
    }
    for (;;) {
        uint32_t seen = sharedstruct_load(&lock->word);
        if ((seen & SHAREDSTRUCT_OWNER_BITS) == 0) {
            if (sharedstruct_share_word(attachment, lock, id)) {
                __atomic_thread_fence(__ATOMIC_SEQ_CST);
                seen = sharedstruct_load(&lock->word);
                if ((seen & SHAREDSTRUCT_OWNER_BITS) == 0) {
                    return (seen & SHAREDSTRUCT_WRITER_LEFT) != 0 ? SHAREDSTRUCT_ABANDONED : SHAREDSTRUCT_HELD;
                }
                sharedstruct_unlock_read(attachment, lock); /* a writer was faster */
            } else if (sharedstruct_left(&timer) <= 0) {
                return SHAREDSTRUCT_TIMED_OUT;
            } else {
                sharedstruct_sleep_ms(); /* all entries are taken, and nobody wakes for one */
            }
        } else if (!sharedstruct_is_alive(attachment, seen)) {
            sharedstruct_swap(&lock->word, seen, SHAREDSTRUCT_WRITER_LEFT | (seen & SHAREDSTRUCT_WAITERS));
        } else if (sharedstruct_left(&timer) <= 0) {
            return SHAREDSTRUCT_TIMED_OUT;
        } else if ((seen & SHAREDSTRUCT_WAITERS) != 0 || sharedstruct_swap(&lock->word, seen, seen | SHAREDSTRUCT_WAITERS)) {
            sharedstruct_sleep(attachment, &lock->word, seen | SHAREDSTRUCT_WAITERS, &timer);
        }
    }
}

/* Takes the side of one writer, as sharedstruct_lock_exclusive(). It keeps new readers out, and waits for those inside. */
static inline int sharedstruct_lock_write(sharedstruct_attachment *attachment, sharedstruct_shared_lock *lock, int timeout_ms) {
    sharedstruct_timer timer = {timeout_ms, 0};
    uint32_t id = sharedstruct_owner(attachment);
    int result = id == 0 ? -1 : sharedstruct_take_word(attachment, &lock->word, id, &timer);
    int i;
    for (i = 0; result > 0 && i < SHAREDSTRUCT_SHARERS; i++) {
        uint32_t sharer;
        while (result > 0 && (sharer = sharedstruct_load(&lock->sharer[i])) != 0) {
            if (!sharedstruct_is_alive(attachment, sharer)) {
                sharedstruct_swap(&lock->sharer[i], sharer, 0);
            } else if (!sharedstruct_sleep(attachment, &lock->sharer[i], sharer, &timer)) {
                uint32_t before = result == SHAREDSTRUCT_ABANDONED ? SHAREDSTRUCT_WRITER_LEFT : 0;
                result = sharedstruct_give_word(attachment, &lock->word, before, INT32_MAX) == 0 ? SHAREDSTRUCT_TIMED_OUT : -1;
            }
        }
    }
    return result;
}

static inline int sharedstruct_unlock_write(sharedstruct_attachment *attachment, sharedstruct_shared_lock *lock) {
    return sharedstruct_give_word(attachment, &lock->word, 0, INT32_MAX);
}

/* One attempt to lock the region: 0, or the error, EAGAIN if others have it. On Linux threads of one attachment share the lock of the
   kernel, and exclude each other before. */
static inline int sharedstruct_try_region(sharedstruct_attachment *attachment) {
#if defined(__linux__)
    int error;
    if (!sharedstruct_swap(&attachment->region_locked, 0, 1)) {
        return EAGAIN;
    }
    error = sharedstruct_lock_byte(SHAREDSTRUCT_CAST(int, attachment->handle), F_WRLCK, SHAREDSTRUCT_REGION_BYTE);
    if (error != 0) {
        sharedstruct_swap(&attachment->region_locked, 1, 0);
    }
    return error == EACCES ? EAGAIN : error;
#else
    char name[304];
    HANDLE event;
    DWORD code;
    snprintf(name, sizeof name, "%s\\%s~l", (attachment->flags & SHAREDSTRUCT_GLOBAL) != 0 ? "Global" : "Local", attachment->name);
    event = CreateEventA(NULL, TRUE, FALSE, name);
    code = GetLastError();
    if (event == NULL) {
        return code == ERROR_ACCESS_DENIED ? EAGAIN : sharedstruct_error(code);
    }
    if (code == ERROR_ALREADY_EXISTS) {
        CloseHandle(event);
        return EAGAIN;
    }
    attachment->region_proof = SHAREDSTRUCT_REINTERPRET(intptr_t, event);
    sharedstruct_swap(&attachment->region_locked, 0, 1);
    return 0;
#endif
}

/* The lock of the region, for structs without one, at the price of system calls: SHAREDSTRUCT_HELD or _TIMED_OUT, or -1 and errno. It
   never tells that the last holder died. */
static inline int sharedstruct_lock_region(sharedstruct_attachment *attachment, int timeout_ms) {
    sharedstruct_timer timer = {timeout_ms, 0};
    int attempts;
    if (attachment->address == NULL || (attachment->flags & SHAREDSTRUCT_READ_ONLY) != 0) {
        return sharedstruct_fail(attachment->address == NULL ? SHAREDSTRUCT_NOT_ATTACHED : SHAREDSTRUCT_NOT_WRITABLE);
    }
    for (attempts = 0;; attempts += attempts < 16) {
        int error = sharedstruct_try_region(attachment);
        if (error != EAGAIN) {
            return error == 0 ? SHAREDSTRUCT_HELD : sharedstruct_fail(error);
        }
        if (sharedstruct_left(&timer) <= 0) {
            return SHAREDSTRUCT_TIMED_OUT;
        }
        if (attempts < 16) {
            sharedstruct_yield();
        } else {
            sharedstruct_sleep_ms();
        }
    }
}

static inline int sharedstruct_unlock_region(sharedstruct_attachment *attachment) {
    int error = 0;
    intptr_t proof = attachment->region_proof;
    if (sharedstruct_load(&attachment->region_locked) == 0) {
        return sharedstruct_fail(SHAREDSTRUCT_LOST_LOCK);
    }
#if defined(__linux__)
    SHAREDSTRUCT_UNUSED(proof);
    error = sharedstruct_lock_byte(SHAREDSTRUCT_CAST(int, attachment->handle), F_UNLCK, SHAREDSTRUCT_REGION_BYTE);
    sharedstruct_swap(&attachment->region_locked, 1, 0);
#else
    sharedstruct_swap(&attachment->region_locked, 1, 0);
    error = CloseHandle(SHAREDSTRUCT_REINTERPRET(HANDLE, proof)) ? 0 : EIO;
#endif
    return error == 0 ? 0 : sharedstruct_fail(error);
}

#endif
