package io.sharedstruct.runtime.concurrent;

import java.time.Duration;

/**
 * One wait, of one thread, in slices: whoever is to wake others may die before he does so, and only the slice cures that. So a
 * wait never ends by itself, and who waits looks again after each slice.
 */
final class Waiting {

    /** Waiting costs half a percent of a core at most, and a death is noticed soon. */
    private static final long SLICE_NANOS = 20_000_000;

    /** Where nobody's death keeps the others waiting, who has waited for long looks less often, at a tenth of a percent. */
    private static final long LONG_SLICE_NANOS = 100_000_000;

    private static final long LONG_NANOS = 1_000_000_000;

    private final boolean interruptible;
    private final long start = System.nanoTime();
    private final long limit;
    private boolean interrupted;

    private Waiting(boolean interruptible, long limit) {
        this.interruptible = interruptible;
        this.limit = limit;
    }

    /** For ever, whatever happens; {@link #end} then restores an interrupt. */
    static Waiting uninterruptibly() {
        return new Waiting(false, Long.MAX_VALUE);
    }

    /** Until the thread is interrupted, now if it is. */
    static Waiting interruptibly() throws InterruptedException {
        throwIfInterrupted();
        return new Waiting(true, Long.MAX_VALUE);
    }

    /** The same for a limited time. */
    static Waiting interruptibly(Duration timeout) throws InterruptedException {
        throwIfInterrupted();
        return new Waiting(true, nanos(timeout));
    }

    static void throwIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /** What is longer than 292 years is for ever. */
    private static long nanos(Duration timeout) {
        try {
            return timeout.toNanos();
        } catch (ArithmeticException e) {
            return timeout.isNegative() ? 0 : Long.MAX_VALUE;
        }
    }

    /** How many nanoseconds are left; zero or less if the time has passed. */
    long left() {
        return limit == Long.MAX_VALUE ? Long.MAX_VALUE : limit - (System.nanoTime() - start);
    }

    /**
     * Sleeps at a word if it has an expected value: a slice at most.
     *
     * @return false if the time has passed; it didn't sleep then
     */
    boolean sleep(SharedWords words, long offset, int expected) throws InterruptedException {
        return sleep(words, offset, expected, SLICE_NANOS);
    }

    /**
     * The same for a word that isn't a lock: a longer slice after a second.
     *
     * @return false if the time has passed; it didn't sleep then
     */
    boolean sleepForAValue(SharedWords words, long offset, int expected) throws InterruptedException {
        boolean isLong = System.nanoTime() - start > LONG_NANOS;
        return sleep(words, offset, expected, isLong ? LONG_SLICE_NANOS : SLICE_NANOS);
    }

    boolean sleep(SharedWords words, long offset, int expected, long atMost) throws InterruptedException {
        long nanos = Math.min(left(), atMost);
        if (nanos <= 0) {
            return false;
        }
        if (interruptible) {
            Sleep.interruptibly(words, offset, expected, nanos);
            throwIfInterrupted();
        } else {
            interrupted |= Thread.interrupted();
            Sleep.uninterruptibly(words, offset, expected, nanos);
        }
        return true;
    }

    /** Restores an interrupt that came during a wait that none ends. */
    void end() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
