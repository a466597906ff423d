package io.sharedstruct.runtime.os;

import java.util.concurrent.locks.LockSupport;

/** For systems that let nobody sleep at a word of another process: who sleeps looks again and again, at most 1 ms apart. */
public final class Polling implements Waits {

    private static final long SHORTEST_NANOS = 50_000;
    private static final long LONGEST_NANOS = 1_000_000;

    /** Sleeps in the same way at any word. */
    public Polling() {}

    /** An interrupt ends it as well. */
    @Override
    public void sleep(Word word, int expected, long nanos) {
        long start = System.nanoTime();
        long pause = SHORTEST_NANOS;
        long left = nanos;
        while (left > 0 && word.get() == expected && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(word, Math.min(left, pause));
            pause = Math.min(2 * pause, LONGEST_NANOS);
            left = nanos - (System.nanoTime() - start);
        }
    }

    /** Does nothing: they look by themselves. */
    @Override
    public void wake(Word word, boolean all) {}
}
