package io.sharedstruct.runtime.os.posix;

import io.sharedstruct.runtime.os.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of this process is limited: how many bytes of addresses may wait for the garbage collector, a part of what the process may have
 * at all (ulimit -v, and ulimit -d, of which private pages take), since the JVM needs addresses, too. Linux says it in
 * /proc/self/limits; where there is no such file, there is no limit.
 */
final class AddressLimit {

    private static final int PART = 8;

    private static final Pattern ADDRESSES = limit("address space");
    private static final Pattern DATA = limit("data size");

    private static final String LIMITS = read();

    static final long CLOSED_BYTES = closedBytes(LIMITS);

    /**
     * Whether private pages are limited. A mapping in the place of another one of the same length is not refused at the limit, but
     * counts: what fails then is the next allocation of the JVM, which ends it.
     */
    static final boolean DATA_IS_LIMITED = isDataLimited(LIMITS);

    private AddressLimit() {}

    private static Pattern limit(String what) {
        return Pattern.compile("(?m)^Max " + what + " +(\\d+) ");
    }

    private static String read() {
        try {
            return Files.readString(Path.of("/proc/self/limits"));
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    /** What the lines of that file come to. */
    static long closedBytes(String limits) {
        long least = Usage.DEFAULT_LIMIT;
        for (Pattern pattern : List.of(ADDRESSES, DATA)) {
            Matcher line = pattern.matcher(limits);
            if (line.find()) {
                least = Math.min(least, number(line) / PART);
            }
        }
        return least;
    }

    static boolean isDataLimited(String limits) {
        return DATA.matcher(limits).find();
    }

    /** One beyond 2^63 is none. */
    private static long number(Matcher line) {
        long number = Long.parseUnsignedLong(line.group(1));
        return number < 0 ? Long.MAX_VALUE : number;
    }
}
