package io.sharedstruct.runtime.os;

import io.sharedstruct.SharedMemoryException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** How long an operation may still wait for other processes, with growing pauses between its attempts. */
public final class Deadline {

    private static final long SHORTEST_PAUSE_NANOS = 20_000;
    private static final long LONGEST_PAUSE_NANOS = 2_000_000;

    private final Duration timeout;
    private final long start = System.nanoTime();
    private final long timeoutNanos;
    private long pauseNanos = SHORTEST_PAUSE_NANOS;

    private Deadline(Duration timeout, long timeoutNanos) {
        this.timeout = timeout;
        this.timeoutNanos = timeoutNanos;
    }

    /**
     * A deadline counted from now.
     *
     * @param timeout the time until then
     * @return the deadline
     */
    public static Deadline after(Duration timeout) {
        long nanos = timeout.compareTo(Duration.ofDays(36_500)) > 0 ? Long.MAX_VALUE : timeout.toNanos();
        return new Deadline(timeout, nanos);
    }

    /**
     * Waits a little before the next attempt, longer each time. An interrupt shortens the pause and stays set.
     *
     * @return false if the deadline has passed
     */
    public boolean pause() {
        long left = timeoutNanos - (System.nanoTime() - start);
        if (left <= 0) {
            return false;
        }
        long jitter = ThreadLocalRandom.current().nextLong(pauseNanos);
        // An interrupted thread would not park at all, and spin.
        boolean interrupted = Thread.interrupted();
        LockSupport.parkNanos(Math.min(left, pauseNanos + jitter));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        pauseNanos = Math.min(2 * pauseNanos, LONGEST_PAUSE_NANOS);
        return true;
    }

    /**
     * The whole wait, for messages.
     *
     * @return the timeout in milliseconds
     */
    public String text() {
        return timeout.toMillis() + " ms";
    }

    /**
     * The exception for an operation that may wait no longer.
     *
     * @param request what was wanted
     * @param reason what it waited for
     * @return the exception
     */
    public SharedMemoryException passed(ObjectRequest request, String reason) {
        return new SharedMemoryException(
                request.operation(),
                request.name(),
                "gave up after " + text() + ": " + reason + "; a longer timeout may help");
    }
}
