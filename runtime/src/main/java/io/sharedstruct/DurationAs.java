package io.sharedstruct;

import java.time.Duration;

/**
 * Converters of a {@link Duration} to a {@code long}, for {@link Converted}. What is finer than the unit is lost, towards
 * negative durations.
 */
public final class DurationAs {

    private DurationAs() {}

    /** Seconds. */
    public static final class Seconds {

        private Seconds() {}

        /**
         * Duration in seconds.
         *
         * @param value the duration
         * @return the number of seconds, rounded down
         */
        public static long encode(Duration value) {
            return value.toSeconds();
        }

        /**
         * Duration from seconds.
         *
         * @param seconds the number of seconds
         * @return the duration
         */
        public static Duration decode(long seconds) {
            return Duration.ofSeconds(seconds);
        }
    }

    /** Milliseconds. */
    public static final class Millis {

        private Millis() {}

        /**
         * Duration in millis.
         *
         * @param value the duration
         * @return the number of millis, rounded down
         * @throws ArithmeticException if it doesn't fit into a {@code long}
         */
        public static long encode(Duration value) {
            return Units.count(value.toSeconds(), value.toNanosPart(), 1_000);
        }

        /**
         * Duration from millis.
         *
         * @param millis the number of millis
         * @return the duration
         */
        public static Duration decode(long millis) {
            return Duration.ofMillis(millis);
        }
    }

    /** Microseconds. */
    public static final class Micros {

        private Micros() {}

        /**
         * Duration in micros.
         *
         * @param value the duration
         * @return the number of micros, rounded down
         * @throws ArithmeticException if it doesn't fit into a {@code long}
         */
        public static long encode(Duration value) {
            return Units.count(value.toSeconds(), value.toNanosPart(), 1_000_000);
        }

        /**
         * Duration from micros.
         *
         * @param micros the number of micros
         * @return the duration
         */
        public static Duration decode(long micros) {
            return Duration.ofSeconds(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
        }
    }

    /** Nanoseconds, up to 292 years. */
    public static final class Nanos {

        private Nanos() {}

        /**
         * Duration in nanos.
         *
         * @param value the duration
         * @return the number of nanos, rounded down
         * @throws ArithmeticException if it doesn't fit into a {@code long}
         */
        public static long encode(Duration value) {
            return Units.count(value.toSeconds(), value.toNanosPart(), 1_000_000_000);
        }

        /**
         * Duration from nanos.
         *
         * @param nanos the number of nanos
         * @return the duration
         */
        public static Duration decode(long nanos) {
            return Duration.ofNanos(nanos);
        }
    }
}
