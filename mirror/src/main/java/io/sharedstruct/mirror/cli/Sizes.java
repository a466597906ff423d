package io.sharedstruct.mirror.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as they are written on a command line: 65536, 64k, 16m, 1g. */
final class Sizes {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,10})([kmg]?)");

    private Sizes() {}

    static int parse(String option, String text) {
        Matcher size = SIZE.matcher(text);
        if (size.matches()) {
            int shift = size.group(2).isEmpty() ? 0 : 10 * (1 + "kmg".indexOf(size.group(2)));
            long bytes = Long.parseLong(size.group(1)) << shift;
            if (bytes >= 1 && bytes <= Integer.MAX_VALUE - 8) {
                return (int) bytes;
            }
        }
        throw new IllegalArgumentException(option + "=" + text + ": a number of bytes up to 2g, like 64m");
    }
}
