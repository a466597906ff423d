package io.sharedstruct.runtime.concurrent;

import static io.sharedstruct.runtime.concurrent.LockWord.ABANDONED;
import static io.sharedstruct.runtime.concurrent.LockWord.OWNER;
import static io.sharedstruct.runtime.concurrent.LockWord.WAITERS;
import static io.sharedstruct.runtime.concurrent.ReadWriteLock.READERS;
import static io.sharedstruct.runtime.concurrent.ReadWriteLock.entry;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** The side of the readers. What it takes is the number of the entry, counted from 1, and {@link #DEAD_WRITER} if a writer has died. */
final class ReaderLock extends WordLock {

    private static final int DEAD_WRITER = 1 << 8;

    /** So long a reader waits who finds no free entry: whoever leaves one wakes writers only. */
    private static final long FULL_NANOS = 1_000_000;

    private final SharedWords words;
    private final long offset;

    ReaderLock(SharedWords words, long offset) {
        this.words = words;
        this.offset = offset;
    }

    @Override
    int me() {
        return words.owner();
    }

    @Override
    int tryAtOnce(int me) {
        return (words.get(offset) & OWNER) == 0 ? tryToEnter(me) : LockWord.REFUSED;
    }

    /** Enters, if there is a free entry, and leaves again if there is a writer. */
    private int tryToEnter(int me) {
        for (int i = 0; i < READERS; i++) {
            long entry = entry(offset, i);
            if (words.get(entry) == 0 && words.compareAndSet(entry, 0, me)) {
                VarHandle.fullFence();
                int word = words.get(offset);
                if ((word & OWNER) == 0) {
                    int taken = i + 1;
                    return LockWord.checked(words, (word & ABANDONED) == 0 ? taken : taken | DEAD_WRITER);
                }
                words.compareAndSet(entry, me, 0);
                words.wake(entry, true);
                return LockWord.REFUSED;
            }
        }
        return LockWord.REFUSED;
    }

    @Override
    int take(int me, @Nullable Waiting waiting) throws InterruptedException {
        while (true) {
            int word = words.get(offset);
            int owner = word & OWNER;
            boolean goOn = true;
            if (owner == 0) {
                int taken = tryToEnter(me);
                if (taken != LockWord.REFUSED) {
                    return taken;
                }
                if ((words.get(offset) & OWNER) == 0 && !removeDead()) {
                    goOn = waiting != null
                            && waiting.sleep(words, entry(offset, 0), words.get(entry(offset, 0)), FULL_NANOS);
                }
            } else if (!words.isAlive(owner)) {
                words.compareAndSet(offset, word, ABANDONED | (word & WAITERS));
            } else if (waiting == null) {
                return LockWord.REFUSED;
            } else if ((word & WAITERS) != 0 || words.compareAndSet(offset, word, word | WAITERS)) {
                goOn = waiting.sleep(words, offset, word | WAITERS);
            }
            if (!goOn) {
                return LockWord.REFUSED;
            }
        }
    }

    /** Removes the entries of readers who have died; false if there were none. */
    private boolean removeDead() {
        boolean removed = false;
        for (int i = 0; i < READERS; i++) {
            long entry = entry(offset, i);
            int reader = words.get(entry);
            if (reader == 0) {
                removed = true;
            } else if (!words.isAlive(reader)) {
                removed |= words.compareAndSet(entry, reader, 0);
            }
        }
        return removed;
    }

    @Override
    Held held(int me, int taken) {
        int reader = (taken & (DEAD_WRITER - 1)) - 1;
        return new Holder(words, offset, me, (taken & DEAD_WRITER) != 0, entry(offset, reader));
    }

    private static final class Holder extends Holding {

        private final long entry;

        Holder(SharedWords words, long offset, int me, boolean abandoned, long entry) {
            super(words, offset, me, abandoned);
            this.entry = entry;
        }

        @Override
        void release() {
            if (!words.compareAndSet(entry, me, 0)) {
                throw LockWord.lost(words, offset);
            }
            VarHandle.fullFence();
            if ((words.get(offset) & OWNER) != 0) {
                words.wake(entry, true);
            }
        }
    }
}
