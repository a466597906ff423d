package io.sharedstruct.runtime.concurrent;

import io.sharedstruct.SharedLock;

/** A lock that is held. Small, and made in one place of each kind of lock, so that a compiler can do without the object. */
abstract class Holding implements SharedLock.Held {

    final SharedWords words;
    final long offset;
    final int me;
    private final boolean abandoned;
    private boolean released;

    Holding(SharedWords words, long offset, int me, boolean abandoned) {
        this.words = words;
        this.offset = offset;
        this.me = me;
        this.abandoned = abandoned;
    }

    /** Unlocks; an {@link IllegalStateException} says that the region is closed, or the lock lost. */
    abstract void release();

    @Override
    public final boolean wasAbandoned() {
        return abandoned;
    }

    @Override
    public final void close() {
        if (isFirstToRelease() && !words.isClosed()) {
            releaseUnlessClosed();
        }
    }

    private void releaseUnlessClosed() {
        try {
            release();
        } catch (IllegalStateException e) {
            // Closed meanwhile: there is nothing left to unlock, and the next owner learns that this one has gone.
            if (!words.isClosed()) {
                throw e;
            }
        }
    }

    /** Two threads may close it at the same time. */
    private synchronized boolean isFirstToRelease() {
        boolean first = !released;
        released = true;
        return first;
    }
}
