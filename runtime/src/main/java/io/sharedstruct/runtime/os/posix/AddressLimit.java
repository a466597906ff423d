package io.sharedstruct.runtime.os.posix;

import io.sharedstruct.runtime.os.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many bytes of addresses may wait for the garbage collector: a part of what the process may have at all (ulimit -v, and
 * ulimit -d, of which private pages take), since the JVM needs addresses, too. Linux says it in /proc/self/limits; where there is
 * no such file, there is no limit.
 */
final class AddressLimit {

    static final long CLOSED_BYTES = closedBytes();

    private static final int PART = 8;

    private AddressLimit() {}

    private static long closedBytes() {
        try {
            return of(Files.readString(Path.of("/proc/self/limits")));
        } catch (IOException | RuntimeException e) {
            return Usage.DEFAULT_LIMIT;
        }
    }

    /** What the lines of that file come to. */
    static long of(String limits) {
        long least = Usage.DEFAULT_LIMIT;
        Matcher lines =
                Pattern.compile("(?m)^Max (?:address space|data size) +(\\d+) ").matcher(limits);
        while (lines.find()) {
            least = Math.min(least, Long.parseUnsignedLong(lines.group(1)) / PART);
        }
        return least;
    }
}
