package io.sharedstruct.runtime.concurrent;

import org.jspecify.annotations.Nullable;

/**
 * The word of a lock, and what one does with it alone.
 *
 * <pre>
 * bit 31 WAITERS | bit 30 ABANDONED | bits 0 to 29: the id of the owner, 0 if there is none
 * </pre>
 *
 * <p>WAITERS says that the next one who unlocks must wake somebody; whoever has waited takes the lock with it, because others may
 * still wait. ABANDONED stands in locks of readers and writers only, after a writer has died.
 */
final class LockWord {

    static final int WAITERS = 1 << 31;
    static final int ABANDONED = 1 << 30;
    static final int OWNER = ABANDONED - 1;

    /** It isn't taken: another one has it, or the time has passed. */
    static final int REFUSED = 0;

    static final int TAKEN = 1;

    /** It is taken, and who had it before has died. */
    static final int TAKEN_ABANDONED = 2;

    private LockWord() {}

    /**
     * Takes a lock that wasn't free at a first look.
     *
     * @param waiting how long to wait, null not to wait
     * @return {@link #REFUSED}, {@link #TAKEN} or {@link #TAKEN_ABANDONED}
     */
    static int take(SharedWords words, long offset, int me, @Nullable Waiting waiting) throws InterruptedException {
        int taken = me;
        try {
            while (true) {
                int word = words.get(offset);
                int owner = word & OWNER;
                if (owner == 0) {
                    if (words.compareAndSet(offset, word, taken | (word & WAITERS))) {
                        return checked(words, (word & ABANDONED) == 0 ? TAKEN : TAKEN_ABANDONED);
                    }
                } else if (!words.isAlive(owner)) {
                    if (words.compareAndSet(offset, word, me | WAITERS)) {
                        return checked(words, TAKEN_ABANDONED);
                    }
                } else if (waiting == null) {
                    return REFUSED;
                } else if ((word & WAITERS) != 0 || words.compareAndSet(offset, word, word | WAITERS)) {
                    taken = me | WAITERS;
                    if (!waiting.sleep(words, offset, word | WAITERS)) {
                        return REFUSED;
                    }
                }
            }
        } catch (InterruptedException e) {
            // The one who unlocked may have woken this thread, and no other.
            passOn(words, offset);
            throw e;
        }
    }

    private static void passOn(SharedWords words, long offset) {
        int word = words.get(offset);
        if ((word & OWNER) == 0 && (word & WAITERS) != 0) {
            words.wake(offset, false);
        }
    }

    /** A closed region has private zeroes, of which everyone gets the lock. */
    static int checked(SharedWords words, int taken) {
        if (words.isClosed()) {
            throw words.closed();
        }
        return taken;
    }

    /**
     * Gives back a lock that others wait for, or that isn't this one's any more.
     *
     * @param free what the word becomes
     * @param all whether all are woken
     */
    static void giveBack(SharedWords words, long offset, int me, int free, boolean all) {
        // The bit may come between two looks, and never goes while there is an owner.
        if (words.compareAndSet(offset, me, free)) {
            return;
        }
        if (words.compareAndSet(offset, me | WAITERS, free)) {
            words.wake(offset, all);
            return;
        }
        throw lost(words, offset);
    }

    static IllegalStateException lost(SharedWords words, long offset) {
        return new IllegalStateException("the lock at offset " + offset + " of region '" + words.name()
                + "' isn't this one's any more: its bytes were overwritten");
    }
}
