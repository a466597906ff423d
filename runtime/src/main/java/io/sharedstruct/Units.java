package io.sharedstruct;

/** Seconds and nanoseconds as a number of smaller units. */
final class Units {

    private static final int NANOS_PER_SECOND = 1_000_000_000;

    private Units() {}

    /** The number of units, rounded down; an {@link ArithmeticException} only if that doesn't fit. */
    static long count(long seconds, int nanos, int perSecond) {
        int fraction = nanos / (NANOS_PER_SECOND / perSecond);
        // The product of a negative number of seconds may not fit where the sum does.
        boolean up = seconds < 0 && fraction > 0;
        return Math.addExact(
                Math.multiplyExact(up ? seconds + 1 : seconds, (long) perSecond), up ? fraction - perSecond : fraction);
    }
}
