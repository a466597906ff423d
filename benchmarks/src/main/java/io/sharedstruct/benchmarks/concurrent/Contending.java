package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.SharedLock;
import io.sharedstruct.benchmarks.access.ByteRegion;
import java.util.concurrent.TimeUnit;

/**
 * One of two processes that want a lock: {@code NAME SECONDS} says "ready", waits for a line, and prints how often it had the
 * lock. The same work as concurrent.c.
 */
@SuppressWarnings("try") // What is held or shared here needs no name.
public final class Contending {

    private static final int BATCH = 100;
    private static final double WARM_UP_SECONDS = 0.3;

    private Contending() {}

    public static void main(String[] args) throws Exception {
        try (GuardedShared own = GuardedShared.acquire(ByteRegion.uniqueName());
                GuardedShared guarded = GuardedShared.open(args[0])) {
            for (int i = 0; i < 3; i++) {
                contend(own, WARM_UP_SECONDS);
            }
            System.out.println("ready");
            if (System.in.read() < 0) {
                throw new IllegalStateException("nobody waits for this process");
            }
            System.out.println(contend(guarded, Double.parseDouble(args[1])));
        }
    }

    private static long contend(GuardedShared guarded, double seconds) {
        long end = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        long sections = 0;
        do {
            for (int i = 0; i < BATCH; i++) {
                count(guarded);
            }
            sections += BATCH;
        } while (System.nanoTime() - end < 0);
        return sections;
    }

    private static void count(GuardedShared guarded) {
        try (SharedLock.Held held = guarded.getLock().lock()) {
            guarded.setCounter(guarded.getCounter() + 1);
        }
    }
}
