package io.sharedstruct.tools.output;

import java.time.Duration;

/** Numbers as people read them, in few characters. */
public final class Human {

    private static final String UNITS = "KMGTPE";

    private Human() {}

    /** A number of bytes: exact below 10,000, otherwise in units of 1024. */
    public static String bytes(long bytes) {
        if (bytes < 10_000) {
            return Long.toString(bytes);
        }
        long tenths = bytes;
        int unit = -1;
        long divisor = 1;
        while (tenths >= 1024 && unit < UNITS.length() - 1) {
            tenths /= 1024;
            divisor *= 1024;
            unit++;
        }
        long whole = bytes / divisor;
        long tenth = (bytes % divisor) / Math.max(1, divisor / 10);
        return whole + "." + Math.min(9, tenth) + UNITS.charAt(unit);
    }

    /** How long something took or has been there, in its largest unit; a question mark for what lies in the future. */
    public static String age(Duration age) {
        if (age.isNegative() && age.compareTo(Duration.ofSeconds(-5)) < 0) {
            return "?";
        }
        long seconds = Math.max(0, age.toSeconds());
        if (seconds < 60) {
            return seconds + "s";
        }
        if (seconds < 3600) {
            return seconds / 60 + "m";
        }
        if (seconds < 24 * 3600) {
            return seconds / 3600 + "h";
        }
        return seconds / (24 * 3600) + "d";
    }

    /** A fingerprint, as all that show one do. */
    public static String fingerprint(long fingerprint) {
        String digits = Long.toHexString(fingerprint);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
