package io.sharedstruct.runtime;

import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedReadWriteLock;
import io.sharedstruct.runtime.concurrent.ExclusiveLock;
import io.sharedstruct.runtime.concurrent.ReadWriteLock;
import io.sharedstruct.runtime.concurrent.SharedWords;
import io.sharedstruct.runtime.concurrent.WordSequence;
import io.sharedstruct.runtime.concurrent.WordWait;
import java.time.Duration;
import java.util.Objects;

/**
 * Locks, sequences and waits of structs, for generated code, which knows where their words lie. All throw {@link
 * UnsupportedOperationException} for a struct in private bytes, which nobody shares, and {@link IllegalStateException} for a view that
 * was pointed to where the words aren't aligned, or a region that is closed.
 */
public final class Words {

    private Words() {}

    /**
     * An exclusive lock.
     *
     * @param struct the struct
     * @param offset where its word lies in the struct, in bytes
     * @return the lock; all of the same word are one lock
     */
    public static SharedLock lock(StructBytes struct, long offset) {
        return new ExclusiveLock(words(struct, offset), struct.base() + offset);
    }

    /**
     * A lock of readers and writers.
     *
     * @param struct the struct
     * @param offset where its 16 words lie in the struct, in bytes
     * @return the lock; all of the same words are one lock
     */
    public static SharedReadWriteLock readWriteLock(StructBytes struct, long offset) {
        return new ReadWriteLock(words(struct, offset), struct.base() + offset);
    }

    /**
     * A sequence.
     *
     * @param struct the struct
     * @param offset where its two words lie in the struct, in bytes
     * @return the sequence
     */
    public static Sequence sequence(StructBytes struct, long offset) {
        return new WordSequence(words(struct, offset), struct.base() + offset);
    }

    /**
     * Waits as long as an {@code int} has an expected value, without using a processor: until {@link #wake} is called for it in any
     * process, or the time passes. A change that nobody wakes for is noticed within 20 ms during the first second, and within 100 ms
     * afterwards.
     *
     * @param struct the struct, in a region that may be read-only
     * @param offset where the {@code int} lies in the struct, in bytes
     * @param expected the expected value, in the byte order of the machine
     * @param timeout how long at most; zero or less only looks
     * @return whether it has another value; false if the time has passed
     * @throws InterruptedException if the thread is interrupted before or meanwhile
     */
    public static boolean await(StructBytes struct, long offset, int expected, Duration timeout)
            throws InterruptedException {
        Objects.requireNonNull(timeout, "timeout");
        return WordWait.await(words(struct, offset), struct.base() + offset, expected, timeout);
    }

    /**
     * Wakes all who wait for an {@code int}, in all processes. What was written before, they see.
     *
     * @param struct the struct
     * @param offset where the {@code int} lies in the struct, in bytes
     */
    public static void wake(StructBytes struct, long offset) {
        words(struct, offset).wake(struct.base() + offset, true);
    }

    /**
     * Waits for the end of an update.
     *
     * @param struct the struct, in a region that may be read-only
     * @param sequenceOffset where its sequence lies in the struct, in bytes
     * @param seen the number of the last update that the caller knows
     * @param timeout how long at most; zero or less only looks
     * @return whether another one is complete; false if the time has passed
     * @throws InterruptedException if the thread is interrupted before or meanwhile
     */
    public static boolean awaitUpdate(StructBytes struct, long sequenceOffset, int seen, Duration timeout)
            throws InterruptedException {
        Objects.requireNonNull(timeout, "timeout");
        return WordWait.awaitUpdate(words(struct, sequenceOffset), struct.base() + sequenceOffset, seen, timeout);
    }

    /** The words of the region that a struct lies in, of which one is about to be used. */
    static SharedWords words(StructBytes struct, long offset) {
        if (!(struct.region() instanceof SharedRegion region)) {
            throw Refusal.nobodyShares();
        }
        region.requireAlignedWord(struct.base() + offset);
        return region.words();
    }
}
