package io.sharedstruct.benchmarks.concurrent;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Either end of a round trip in which each end sleeps until the other one wakes it: {@code ping NAME BATCHES ROUNDS} prints
 * nanoseconds per round trip, one line per batch, once the other end is there; {@code echo NAME} answers until it is told to stop.
 * The same work as concurrent.c. {@code sleep NAME SECONDS} waits in vain, and prints the share of a core that this took in
 * percent.
 */
public final class WakeUp {

    private static final Duration LONG = Duration.ofMinutes(1);

    /** The first batches are for the compiler. */
    private static final int WARM_UPS = 3;

    private WakeUp() {}

    public static void main(String[] args) throws InterruptedException {
        try (SignalsShared signals = SignalsShared.open(args[1])) {
            switch (args[0]) {
                case "ping" -> ping(signals, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
                case "echo" -> echo(signals);
                case "sleep" -> sleep(signals, Double.parseDouble(args[2]));
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    private static void ping(SignalsShared signals, int batches, int rounds) throws InterruptedException {
        int value = 0;
        for (int batch = -WARM_UPS; batch < batches; batch++) {
            long start = System.nanoTime();
            for (int round = 0; round < rounds; round++) {
                trip(signals, ++value);
            }
            if (batch >= 0) {
                System.out.println((System.nanoTime() - start) / (double) rounds);
            }
        }
        request(signals, -1);
    }

    private static void request(SignalsShared signals, int value) {
        signals.setReleaseRequest(value);
        signals.wakeRequest();
    }

    private static void trip(SignalsShared signals, int value) throws InterruptedException {
        request(signals, value);
        if (!signals.awaitResponse(value - 1, LONG) || signals.getAcquireResponse() != value) {
            throw new IllegalStateException("no answer to " + value);
        }
    }

    private static void echo(SignalsShared signals) throws InterruptedException {
        int last = 0;
        while (last != -1) {
            if (!signals.awaitRequest(last, LONG)) {
                throw new IllegalStateException("no request after " + last);
            }
            last = signals.getAcquireRequest();
            signals.setReleaseResponse(last);
            signals.wakeResponse();
        }
    }

    private static void sleep(SignalsShared signals, double seconds) throws InterruptedException {
        Duration duration = Duration.ofNanos((long) (seconds * TimeUnit.SECONDS.toNanos(1)));
        signals.awaitRequest(0, duration.dividedBy(2));
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        signals.awaitRequest(0, duration);
        double cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        System.out.println(cpu * 100 / (System.nanoTime() - start));
    }
}
