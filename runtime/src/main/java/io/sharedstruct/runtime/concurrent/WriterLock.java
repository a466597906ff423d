package io.sharedstruct.runtime.concurrent;

import static io.sharedstruct.runtime.concurrent.LockWord.ABANDONED;
import static io.sharedstruct.runtime.concurrent.ReadWriteLock.READERS;
import static io.sharedstruct.runtime.concurrent.ReadWriteLock.entry;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** The side of the writers. */
final class WriterLock extends WordLock {

    private final SharedWords words;
    private final long offset;

    WriterLock(SharedWords words, long offset) {
        this.words = words;
        this.offset = offset;
    }

    @Override
    int me() {
        return words.owner();
    }

    /** Only if nobody reads; a writer who would have to wait for a reader begins anew. */
    @Override
    int tryAtOnce(int me) {
        if (!words.compareAndSet(offset, 0, me)) {
            return LockWord.REFUSED;
        }
        VarHandle.fullFence();
        for (int i = 0; i < READERS; i++) {
            if (words.get(entry(offset, i)) != 0) {
                giveBack(me, 0);
                return LockWord.REFUSED;
            }
        }
        return LockWord.checked(words, LockWord.TAKEN);
    }

    @Override
    int take(int me, @Nullable Waiting waiting) throws InterruptedException {
        int taken = LockWord.take(words, offset, me, waiting);
        if (taken == LockWord.REFUSED) {
            return LockWord.REFUSED;
        }
        boolean free = false;
        try {
            VarHandle.fullFence();
            free = areGone(waiting);
        } finally {
            if (!free && !words.isClosed()) {
                giveBack(me, taken == LockWord.TAKEN_ABANDONED ? ABANDONED : 0);
            }
        }
        return free ? LockWord.checked(words, taken) : LockWord.REFUSED;
    }

    /** Waits until no reader is left; false if the time passes first. */
    private boolean areGone(@Nullable Waiting waiting) throws InterruptedException {
        for (int i = 0; i < READERS; i++) {
            long entry = entry(offset, i);
            for (int reader = words.get(entry); reader != 0; reader = words.get(entry)) {
                if (!words.isAlive(reader)) {
                    words.compareAndSet(entry, reader, 0);
                } else if (waiting == null || !waiting.sleep(words, entry, reader)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void giveBack(int me, int free) {
        LockWord.giveBack(words, offset, me, free, true);
    }

    @Override
    Held held(int me, int taken) {
        return new Holder(words, offset, me, taken == LockWord.TAKEN_ABANDONED);
    }

    private static final class Holder extends Holding {

        Holder(SharedWords words, long offset, int me, boolean abandoned) {
            super(words, offset, me, abandoned);
        }

        @Override
        void release() {
            if (!words.compareAndSet(offset, me, 0)) {
                LockWord.giveBack(words, offset, me, 0, true);
            }
        }
    }
}
