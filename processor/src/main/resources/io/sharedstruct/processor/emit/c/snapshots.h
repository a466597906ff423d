/* Updates, snapshots that are consistent, and waits. */
#if defined(SHAREDSTRUCT_CAN_LOCK) && !defined(SHAREDSTRUCT_SNAPSHOTS_H)
#define SHAREDSTRUCT_SNAPSHOTS_H

/* The number of the last update that is complete; it grows by 2, and wraps around. */
static inline uint32_t sharedstruct_value(const sharedstruct_sequence *sequence) {
    return sharedstruct_load(&sequence->sequence) & ~1u;
}

/* Becomes the writer, whether the one before has ended or died; _ABANDONED if it died. */
static inline int sharedstruct_take_over(sharedstruct_attachment *attachment, sharedstruct_sequence *sequence, int timeout_ms) {
    sharedstruct_timer timer = {timeout_ms, 0};
    uint32_t id = sharedstruct_owner(attachment);
    int result = id == 0 ? -1 : sharedstruct_take_word(attachment, &sequence->owner, id, &timer);
    if (result > 0) {
        uint32_t before = sharedstruct_load(&sequence->sequence);
        result = (before & 1) != 0 ? SHAREDSTRUCT_ABANDONED : SHAREDSTRUCT_HELD;
        __atomic_store_n(&sequence->sequence, before | 1, __ATOMIC_RELAXED);
        __atomic_thread_fence(__ATOMIC_RELEASE); /* odd before the first value that is written */
    }
    return result;
}

/*
 * Begins an update, which sharedstruct_end_update() ends; what is written between is found in snapshots as a whole. SHAREDSTRUCT_HELD,
 * SHAREDSTRUCT_TIMED_OUT, or -1 and errno: SHAREDSTRUCT_WRITER_DIED if a writer died inside. Who can write all values anew may
 * begin by sharedstruct_take_over() then.
 */
static inline int sharedstruct_begin_update(sharedstruct_attachment *attachment, sharedstruct_sequence *sequence, int timeout_ms) {
    int result = sharedstruct_take_over(attachment, sequence, timeout_ms);
    if (result == SHAREDSTRUCT_ABANDONED) {
        return sharedstruct_give_word(attachment, &sequence->owner, 0, 1) == 0 ? sharedstruct_fail(SHAREDSTRUCT_WRITER_DIED) : -1;
    }
    return result;
}

/* Ends it: 0, or -1 and SHAREDSTRUCT_LOST_LOCK. Who waits for an update is woken by sharedstruct_wake() for the sequence, and
   notices within 20 milliseconds otherwise. */
static inline int sharedstruct_end_update(sharedstruct_attachment *attachment, sharedstruct_sequence *sequence) {
    uint32_t before = sharedstruct_load(&sequence->sequence);
    uint32_t id = sharedstruct_load(&attachment->owner);
    if (id == 0 || (sharedstruct_load(&sequence->owner) & SHAREDSTRUCT_OWNER_BITS) != id || (before & 1) == 0) {
        return sharedstruct_fail(SHAREDSTRUCT_LOST_LOCK);
    }
    __atomic_store_n(&sequence->sequence, before + 1, __ATOMIC_RELEASE); /* even after the last value */
    return sharedstruct_give_word(attachment, &sequence->owner, 0, 1);
}

/* Whether a writer died inside: it is dead, and nobody has taken over meanwhile. */
static inline int sharedstruct_has_died(
    const sharedstruct_attachment *attachment, const sharedstruct_sequence *sequence, uint32_t odd) {
    uint32_t owner = sharedstruct_load(&sequence->owner);
    return !sharedstruct_is_alive(attachment, owner) && sharedstruct_load(&sequence->sequence) == odd
        && sharedstruct_load(&sequence->owner) == owner;
}

/*
 * Copies bytes of the struct as one update left them: 1, SHAREDSTRUCT_TIMED_OUT, or -1 and errno, SHAREDSTRUCT_WRITER_DIED if a writer
 * died inside. After anything but 1 the copy has any bytes. It writes nothing to the region. Formally copying while another one
 * writes is a race; what it gave is thrown away.
 */
static inline int sharedstruct_snapshot(
    const sharedstruct_attachment *attachment, const sharedstruct_sequence *sequence, const void *from, void *copy, size_t size,
    int timeout_ms) {
    sharedstruct_timer timer = {timeout_ms, 0};
    unsigned attempts;
    for (attempts = 1;; attempts++) {
        uint32_t before = __atomic_load_n(&sequence->sequence, __ATOMIC_ACQUIRE);
        if ((before & 1) == 0) {
            memcpy(copy, from, size);
            __atomic_thread_fence(__ATOMIC_ACQUIRE); /* all bytes before the second look */
            if (__atomic_load_n(&sequence->sequence, __ATOMIC_RELAXED) == before) {
                return 1;
            }
        }
        if (attempts % 64 == 0 || timeout_ms == 0) {
            if ((before & 1) != 0 && sharedstruct_has_died(attachment, sequence, before)) {
                return sharedstruct_fail(SHAREDSTRUCT_WRITER_DIED);
            }
            if (sharedstruct_left(&timer) <= 0) {
                return SHAREDSTRUCT_TIMED_OUT;
            }
            if ((before & 1) == 0 || attempts < 4096) {
                sharedstruct_yield();
            } else {
                sharedstruct_sleep_ms();
            }
        }
    }
}

/* Waits for as long as an aligned member of 4 bytes has a value: 1 if it has another one, or SHAREDSTRUCT_TIMED_OUT. */
static inline int sharedstruct_await(
    const sharedstruct_attachment *attachment, const void *member, uint32_t expected, int timeout_ms) {
    sharedstruct_timer timer = {timeout_ms, 0};
    while (sharedstruct_load(SHAREDSTRUCT_CAST(const uint32_t *, member)) == expected) {
        if (!sharedstruct_sleep(attachment, member, expected, &timer)) {
            return SHAREDSTRUCT_TIMED_OUT;
        }
    }
    return 1;
}

/* Wakes all who wait for a member, or for an update of a sequence. To be called after the new value was written. */
static inline void sharedstruct_wake(const sharedstruct_attachment *attachment, const void *member) {
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    sharedstruct_wake_some(attachment, member, INT32_MAX);
}

/* Waits until an update later than a sharedstruct_value() is complete: 1, or SHAREDSTRUCT_TIMED_OUT. */
static inline int sharedstruct_await_update(
    const sharedstruct_attachment *attachment, const sharedstruct_sequence *sequence, uint32_t seen, int timeout_ms) {
    sharedstruct_timer timer = {timeout_ms, 0};
    for (;;) {
        uint32_t now = sharedstruct_load(&sequence->sequence);
        if ((now & ~1u) != seen) {
            return 1;
        }
        if (!sharedstruct_sleep(attachment, sequence, now, &timer)) {
            return SHAREDSTRUCT_TIMED_OUT;
        }
    }
}

#endif
