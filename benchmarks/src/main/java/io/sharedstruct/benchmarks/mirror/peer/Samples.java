package io.sharedstruct.benchmarks.mirror.peer;

import java.util.Arrays;
import java.util.Locale;

/** Times of which people want to know how long most of them are. */
public final class Samples {

    private long[] nanos = new long[1024];
    private int count;

    /** One more. */
    public void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    /** The least one that so many of a hundred aren't longer than, in microseconds; 0 if there are none. */
    public double micros(int percent) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) ((count * (long) percent + 99) / 100);
        return sorted[Math.max(0, rank - 1)] / 1e3;
    }

    /** The line that a process answers with: p50, p90, p99 in microseconds. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f %.3f %.3f", micros(50), micros(90), micros(99));
    }
}
