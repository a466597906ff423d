package io.sharedstruct.runtime.concurrent;

import io.sharedstruct.SharedLock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ways to wait for a lock, which all kinds of it have in common. */
abstract class WordLock implements SharedLock {

    /**
     * Takes the lock if that is a matter of nanoseconds.
     *
     * @param me the id of who wants it
     * @return something else than {@link LockWord#REFUSED} if it is taken
     */
    abstract int tryAtOnce(int me);

    /**
     * Takes the lock.
     *
     * @param waiting how long to wait, null not to wait
     * @return {@link LockWord#REFUSED} if it isn't taken
     */
    abstract int take(int me, @Nullable Waiting waiting) throws InterruptedException;

    /** What the user closes. */
    abstract Held held(int me, int taken);

    abstract int me();

    @Override
    public final Held lock() {
        int me = me();
        int taken = tryAtOnce(me);
        return held(me, taken == LockWord.REFUSED ? takeWhateverHappens(me) : taken);
    }

    private int takeWhateverHappens(int me) {
        Waiting waiting = Waiting.uninterruptibly();
        try {
            return take(me, waiting);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            waiting.end();
        }
    }

    @Override
    public final Held lockInterruptibly() throws InterruptedException {
        Waiting.throwIfInterrupted();
        int me = me();
        int taken = tryAtOnce(me);
        return held(me, taken == LockWord.REFUSED ? take(me, Waiting.interruptibly()) : taken);
    }

    @Override
    public final @Nullable Held tryLock() {
        int me = me();
        int taken = tryAtOnce(me);
        if (taken == LockWord.REFUSED) {
            taken = takeIfFree(me);
        }
        return taken == LockWord.REFUSED ? null : held(me, taken);
    }

    private int takeIfFree(int me) {
        try {
            return take(me, null);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public final @Nullable Held tryLock(Duration timeout) throws InterruptedException {
        Objects.requireNonNull(timeout, "timeout");
        Waiting.throwIfInterrupted();
        int me = me();
        int taken = tryAtOnce(me);
        if (taken == LockWord.REFUSED) {
            taken = take(me, Waiting.interruptibly(timeout));
        }
        return taken == LockWord.REFUSED ? null : held(me, taken);
    }
}
