package io.sharedstruct.benchmarks.process;

import io.sharedstruct.benchmarks.access.ByteRegion;
import java.util.concurrent.TimeUnit;

/**
 * Either end of a round trip: {@code ping NAME BATCHES ROUNDS} creates the region, says "ready" and prints nanoseconds per
 * round trip, one line per batch; {@code echo NAME} answers until it is told to stop. The same words as roundtrip.c.
 */
public final class RoundTrip {

    private static final long REQUEST = 0;
    private static final long RESPONSE = 64;
    private static final long SIZE = 128;

    private RoundTrip() {}

    public static void main(String[] args) {
        haltInTime();
        try (ByteRegion region = ByteRegion.acquire(args[1], SIZE)) {
            if (args[0].equals("ping")) {
                System.out.println("ready");
                ping(region, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            } else {
                echo(region);
            }
        }
    }

    /** A partner that died must not leave this one spinning. */
    static void haltInTime() {
        Thread watchdog = new Thread(() -> {
            try {
                TimeUnit.MINUTES.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
        watchdog.setDaemon(true);
        watchdog.start();
    }

    private static void ping(ByteRegion region, int batches, int rounds) {
        int value = 0;
        // The first batches are for the compiler.
        for (int batch = -3; batch < batches; batch++) {
            long start = System.nanoTime();
            batch(region, value, rounds);
            value += rounds;
            if (batch >= 0) {
                System.out.println((System.nanoTime() - start) / (double) rounds);
            }
        }
        region.intReleaseAt(REQUEST, -1);
    }

    private static void batch(ByteRegion region, int first, int rounds) {
        for (int value = first + 1; value <= first + rounds; value++) {
            region.intReleaseAt(REQUEST, value);
            while (region.intAcquireAt(RESPONSE) != value) {
                // Spins: with one core for each end, nothing is faster.
            }
        }
    }

    private static void echo(ByteRegion region) {
        int last = 0;
        while (last != -1) {
            last = answer(region, last);
        }
    }

    private static int answer(ByteRegion region, int last) {
        int value = region.intAcquireAt(REQUEST);
        while (value == last) {
            value = region.intAcquireAt(REQUEST);
        }
        region.intReleaseAt(RESPONSE, value);
        return value;
    }
}
