package io.sharedstruct.benchmarks.process;

import io.sharedstruct.benchmarks.access.NumbersShared;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * One of many processes that read the same region: {@code NAME SECONDS} says "ready", waits for a line, and prints the
 * nanoseconds of processor time per read.
 */
public final class Reader {

    private static final int WARMUPS = 3;

    private Reader() {}

    public static void main(String[] args) throws Exception {
        try (NumbersShared numbers = NumbersShared.openReadOnly(args[0])) {
            long nanos = (long) (Double.parseDouble(args[1]) * 1e9);
            for (int i = 0; i < WARMUPS; i++) {
                read(numbers, nanos / 4);
            }
            System.out.println("ready");
            if (System.in.read() < 0) {
                throw new IllegalStateException("nobody waits for this process");
            }
            System.out.println(read(numbers, nanos));
        }
    }

    private static double read(NumbersShared numbers, long nanos) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long scans = 0;
        long sum = 0;
        long start = threads.getCurrentThreadCpuTime();
        long end = System.nanoTime() + Math.max(nanos, TimeUnit.MILLISECONDS.toNanos(1));
        do {
            sum += scan(numbers);
            scans++;
        } while (System.nanoTime() < end);
        double time = threads.getCurrentThreadCpuTime() - start;
        if (sum != scans * expected()) {
            throw new IllegalStateException("the numbers are not those that were written");
        }
        return time / scans / NumbersShared.ELEMENT_LENGTH;
    }

    private static long scan(NumbersShared numbers) {
        long sum = 0;
        for (int i = 0; i < NumbersShared.ELEMENT_LENGTH; i++) {
            sum += numbers.getElementAt(i);
        }
        return sum;
    }

    private static long expected() {
        return (NumbersShared.ELEMENT_LENGTH - 1L) * NumbersShared.ELEMENT_LENGTH / 2;
    }
}
