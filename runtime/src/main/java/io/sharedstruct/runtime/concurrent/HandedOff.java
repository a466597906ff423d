package io.sharedstruct.runtime.concurrent;

import io.sharedstruct.runtime.life.OwnThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A sleep of a virtual thread, which a thread of the system does for it: a virtual thread that slept in the kernel would take its
 * carrier from all others. There are so many such threads at most; where they don't suffice, virtual threads look every
 * millisecond.
 */
final class HandedOff implements Runnable {

    private static final int MOST_THREADS = 256;
    private static final long IDLE_SECONDS = 2;
    private static final long POLL_NANOS = 1_000_000;

    private static final ThreadPoolExecutor SLEEPERS = new ThreadPoolExecutor(
            0,
            MOST_THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> OwnThread.of(work, "sharedstruct-sleeper"));

    private final SharedWords words;
    private final long offset;
    private final int expected;
    private final long nanos;
    private final Thread sleeper = Thread.currentThread();
    private volatile boolean done;

    private HandedOff(SharedWords words, long offset, int expected, long nanos) {
        this.words = words;
        this.offset = offset;
        this.expected = expected;
        this.nanos = nanos;
    }

    /** Parks this thread until it is woken at the word, interrupted, or the time passes. */
    static void sleep(SharedWords words, long offset, int expected, long nanos) {
        HandedOff sleep = new HandedOff(words, offset, expected, nanos);
        try {
            SLEEPERS.execute(sleep);
        } catch (RejectedExecutionException | OutOfMemoryError e) {
            LockSupport.parkNanos(words, Math.min(nanos, POLL_NANOS));
            return;
        }
        while (!sleep.done && !Thread.currentThread().isInterrupted()) {
            LockSupport.park(words);
        }
        if (!sleep.done) {
            words.wake(offset, true); // sends the other thread home; others look again
        }
    }

    @Override
    public void run() {
        try {
            words.sleep(offset, expected, nanos);
        } catch (RuntimeException e) {
            return; // who sleeps looks for himself, and finds the region closed
        } finally {
            done = true;
            LockSupport.unpark(sleeper);
        }
    }
}
