package io.sharedstruct.benchmarks.mirror.peer;

import java.util.concurrent.TimeUnit;
import org.agrona.concurrent.BackoffIdleStrategy;
import org.agrona.concurrent.IdleStrategy;
import org.agrona.concurrent.YieldingIdleStrategy;

/** What the mirror does by each of its latencies when it has nothing to do, said in the words of Agrona. */
final class Idle {

    private static final long FIRST_PAUSE = TimeUnit.MICROSECONDS.toNanos(10);

    private Idle() {}

    static IdleStrategy of(String latency) {
        return switch (latency) {
            case "low" -> new YieldingIdleStrategy();
            case "normal" -> backoff(TimeUnit.MILLISECONDS.toNanos(1));
            case "cheap" -> backoff(TimeUnit.MILLISECONDS.toNanos(10));
            default -> throw new IllegalArgumentException(latency);
        };
    }

    private static IdleStrategy backoff(long longestPause) {
        return new BackoffIdleStrategy(100, 0, FIRST_PAUSE, longestPause);
    }
}
