package io.sharedstruct.mirror;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What a thread does that has nothing to do: the sooner it looks again, the more of a processor it takes. */
public enum Latency {
    /** It looks again at once, and lets others go first who wait for the processor: all of one, for each thread. */
    LOW(0),
    /** It looks every three milliseconds, and more often while there is something to do. */
    NORMAL(TimeUnit.MILLISECONDS.toNanos(3)),
    /** It looks every 10 milliseconds. */
    CHEAP(TimeUnit.MILLISECONDS.toNanos(10));

    private static final int MOST_LOOKS = 100;
    private static final int LOOKS_EARNED = 10;
    private static final long FIRST_PAUSE = TimeUnit.MICROSECONDS.toNanos(10);

    private final long longestPause;

    Latency(long longestPause) {
        this.longestPause = longestPause;
    }

    /**
     * The pauses of one thread. Who has just had something to do looks again at once for a while, the longer the more there was to do: a
     * heartbeat alone isn't followed by another message, one of many parts of an image is.
     */
    final class Pauses {

        private int looks;
        private long pause = FIRST_PAUSE;

        /** There was something to do. */
        void reset() {
            looks = Math.min(MOST_LOOKS, looks + LOOKS_EARNED);
            pause = FIRST_PAUSE;
        }

        /** There was nothing to do. */
        @SuppressWarnings("ThreadPriorityCheck") // It is asked for: others first, but no pause.
        void pause() {
            if (longestPause == 0) {
                Thread.yield();
            } else if (looks > 0) {
                looks--;
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(Math.min(pause, longestPause));
                pause = Math.min(2 * pause, longestPause);
            }
        }
    }

    Pauses pauses() {
        return new Pauses();
    }
}
