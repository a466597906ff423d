package io.sharedstruct;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A lock in a struct, which excludes threads and virtual threads of all processes that share the region: the type of a property
 * with a getter and no setter. It takes 4 bytes, aligned to 4; zero is a free lock, so a new region's locks are free.
 *
 * <pre>{@code
 * try (SharedLock.Held held = data.getLock().lock()) {
 *     data.setBalance(data.getBalance() + 1);
 * }
 * }</pre>
 *
 * <p>What one holder wrote before it unlocked, the next one sees after it locked. Whoever holds it is named in the lock by an id
 * that a lock of the kernel proves alive. If the holder's process ends, however it ends, or closes its region, the next one gets
 * the lock and is told so by {@link Held#wasAbandoned}: what the lock protects may be half-written then.
 *
 * <p>The lock isn't reentrant: a thread that locks what it holds waits for itself. No thread owns it: {@link Held#close} may be called by
 * another one. It isn't fair: a thread that comes just in time may overtake those that wait.
 *
 * <p>A lock that is free costs two atomic instructions, and no object; the first one through a handle, a few system calls more, which
 * register the id. Who waits sleeps, and is woken when the lock is given back: through futex(2) on Linux, a named event on Windows. On
 * macOS he looks every millisecond. A death is noticed within some 20 ms. A virtual thread that waits holds no carrier. In a file that is
 * mapped it works as in a region, if the file system is local; on macOS it throws {@link UnsupportedOperationException} there.
 *
 * <p>Generated code implements it; all objects of the same property of the same region are one lock. All methods throw
 * {@link IllegalStateException} if the region is closed, and {@link UnsupportedOperationException} if it is open read-only.
 */
public interface SharedLock {

    /**
     * Waits for the lock, as long as it takes. An interrupt doesn't end the wait; the thread is interrupted afterwards.
     *
     * @return the lock, to be closed
     */
    Held lock();

    /**
     * Waits for the lock until the thread is interrupted.
     *
     * @return the lock, to be closed
     * @throws InterruptedException if the thread is interrupted before or while it waits; the lock isn't held then
     */
    Held lockInterruptibly() throws InterruptedException;

    /**
     * Takes the lock if it is free now, or its holder is dead.
     *
     * @return the lock, to be closed; null if another one has it
     */
    @Nullable
    Held tryLock();

    /**
     * Waits for the lock for a limited time.
     *
     * @param timeout how long to wait; zero or less doesn't wait, more than 292 years is for ever
     * @return the lock, to be closed; null if the time passed. A try-with-resources statement takes null, too
     * @throws InterruptedException if the thread is interrupted before or while it waits; the lock isn't held then
     */
    @Nullable
    Held tryLock(Duration timeout) throws InterruptedException;

    /** A lock that is held. */
    interface Held extends AutoCloseable {

        /**
         * Whether the last holder died, or closed its region, while it held the lock.
         *
         * @return whether what the lock protects may be half-written
         */
        boolean wasAbandoned();

        /**
         * Unlocks. Further calls have no effect, and none after the region was closed.
         *
         * @throws IllegalStateException if the lock is no longer this one's, because its bytes were overwritten; nothing is written then
         */
        @Override
        void close();
    }
}
