package io.sharedstruct;

import java.time.Instant;

/**
 * Converters of an {@link Instant} to a {@code long} that counts from 1970-01-01T00:00:00Z, for {@link Converted}. What is finer
 * than the unit is lost, towards the past.
 */
public final class InstantAs {

    private InstantAs() {}

    /** Seconds, as {@code time_t} of 64 bits. */
    public static final class Seconds {

        private Seconds() {}

        /**
         * Instant in seconds.
         *
         * @param value the instant
         * @return the number of seconds, rounded down
         */
        public static long encode(Instant value) {
            return value.getEpochSecond();
        }

        /**
         * Instant from seconds.
         *
         * @param seconds the number of seconds
         * @return the instant
         * @throws java.time.DateTimeException if it is beyond {@link Instant#MIN} or {@link Instant#MAX}
         */
        public static Instant decode(long seconds) {
            return Instant.ofEpochSecond(seconds);
        }
    }

    /** Milliseconds, as {@link System#currentTimeMillis}. */
    public static final class Millis {

        private Millis() {}

        /**
         * Instant in millis.
         *
         * @param value the instant
         * @return the number of millis, rounded down
         * @throws ArithmeticException if it doesn't fit into a {@code long}
         */
        public static long encode(Instant value) {
            return Units.count(value.getEpochSecond(), value.getNano(), 1_000);
        }

        /**
         * Instant from millis.
         *
         * @param millis the number of millis
         * @return the instant
         */
        public static Instant decode(long millis) {
            return Instant.ofEpochMilli(millis);
        }
    }

    /** Microseconds. */
    public static final class Micros {

        private Micros() {}

        /**
         * Instant in micros.
         *
         * @param value the instant
         * @return the number of micros, rounded down
         * @throws ArithmeticException if it doesn't fit into a {@code long}
         */
        public static long encode(Instant value) {
            return Units.count(value.getEpochSecond(), value.getNano(), 1_000_000);
        }

        /**
         * Instant from micros.
         *
         * @param micros the number of micros
         * @return the instant
         */
        public static Instant decode(long micros) {
            return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
        }
    }

    /** Nanoseconds, from the year 1677 to 2262. */
    public static final class Nanos {

        private Nanos() {}

        /**
         * Instant in nanos.
         *
         * @param value the instant
         * @return the number of nanos, rounded down
         * @throws ArithmeticException if it doesn't fit into a {@code long}
         */
        public static long encode(Instant value) {
            return Units.count(value.getEpochSecond(), value.getNano(), 1_000_000_000);
        }

        /**
         * Instant from nanos.
         *
         * @param nanos the number of nanos
         * @return the instant
         */
        public static Instant decode(long nanos) {
            return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
        }
    }
}
