package io.sharedstruct.runtime.concurrent;

import org.jspecify.annotations.Nullable;

/** A lock of one word, which one owner has. */
public final class ExclusiveLock extends WordLock {

    private final SharedWords words;
    private final long offset;

    /**
     * The lock of a word.
     *
     * @param words the region
     * @param offset where the word lies
     */
    public ExclusiveLock(SharedWords words, long offset) {
        this.words = words;
        this.offset = offset;
    }

    @Override
    int me() {
        return words.owner();
    }

    @Override
    int tryAtOnce(int me) {
        return words.compareAndSet(offset, 0, me) ? LockWord.checked(words, LockWord.TAKEN) : LockWord.REFUSED;
    }

    @Override
    int take(int me, @Nullable Waiting waiting) throws InterruptedException {
        return LockWord.take(words, offset, me, waiting);
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
                LockWord.giveBack(words, offset, me, 0, false);
            }
        }
    }
}
