package io.sharedstruct.runtime.open;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field in a layout descriptor. The name of the type comes first, behind it what else there is to say:
 * {@code /le} or {@code /be} for a byte order that is declared rather than the machine's, then the constants of an enum,
 * <code>{NEW=0,OPEN=1}</code>, or the name of a converter, {@code /InstantAs.Millis}, then the lengths of an array.
 */
public final class TypeToken {

    private static final Pattern NATIVE =
            Pattern.compile(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "/le(?![^\\[{/])" : "/be(?![^\\[{/])");

    private static final Pattern ENUM = Pattern.compile("([^{}]*)\\{([^{}]*)}([^{}]*)");

    private static final Set<String> WORDS = Set.of("lock", "rwlock", "sequence");

    /** More than any language has a use for; who asks for the number of elements multiplies all of them. */
    private static final int MOST_DIMENSIONS = 8;

    private TypeToken() {}

    /** Whether it is a lock or a sequence, which has no value. */
    static boolean isWord(String token) {
        return WORDS.contains(token);
    }

    /** Whether two programs that declare a field so mean the same bytes, or are told when they don't. */
    public static boolean areCompatible(String here, String there) {
        String own = withoutNativeOrder(here);
        String other = withoutNativeOrder(there);
        return own.equals(other) || areEnumsOfTwoVersions(own, other);
    }

    /** The parts of a type that refers to no definition. */
    static StructText.Type split(String text) {
        int lengths = text.length();
        while (lengths > 0 && text.charAt(lengths - 1) == ']') {
            int open = text.lastIndexOf('[', lengths - 1);
            if (open < 0 || !isNumber(text, open + 1, lengths - 1)) {
                break;
            }
            lengths = open;
        }
        List<Long> dimensions = dimensions(text.substring(lengths));
        if (dimensions == null) {
            return new StructText.Type(text, text, null, null, List.of());
        }
        int constants = text.indexOf('{');
        if (constants >= 0 && constants < lengths && text.charAt(lengths - 1) == '}') {
            String all = text.substring(constants + 1, lengths - 1);
            return new StructText.Type(text, text.substring(0, constants), all, null, dimensions);
        }
        return new StructText.Type(text, text.substring(0, lengths), null, null, dimensions);
    }

    private static boolean isNumber(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < end;
    }

    /**
     * The lengths of an array, {@code [2][3]}.
     *
     * @return null if they are none, or stand for more than the largest number
     */
    static @Nullable List<Long> dimensions(String text) {
        List<Long> dimensions = new ArrayList<>();
        long count = 1;
        int next = 0;
        try {
            while (next < text.length()) {
                int close = text.indexOf(']', next);
                if (text.charAt(next) != '['
                        || !isNumber(text, next + 1, close)
                        || dimensions.size() == MOST_DIMENSIONS) {
                    return null;
                }
                long length = Long.parseLong(text, next + 1, close, 10);
                count = Math.multiplyExact(count, length);
                dimensions.add(length);
                next = close + 1;
            }
        } catch (NumberFormatException | ArithmeticException tooMuch) {
            return null;
        }
        return count < 1 ? null : List.copyOf(dimensions);
    }

    /** A byte order that is declared and happens to be the machine's is no difference. */
    private static String withoutNativeOrder(String token) {
        return NATIVE.matcher(token).replaceFirst("");
    }

    /**
     * Whether one has all constants of the other, by name and integer. The other one reads those that it lacks as it reads any
     * integer that stands for nothing: with an exception, or as the constant that is declared for that.
     */
    private static boolean areEnumsOfTwoVersions(String here, String there) {
        Matcher own = ENUM.matcher(here);
        Matcher other = ENUM.matcher(there);
        if (!own.matches()
                || !other.matches()
                || !own.group(1).equals(other.group(1))
                || !own.group(3).equals(other.group(3))) {
            return false;
        }
        Set<String> constants = constants(own);
        Set<String> others = constants(other);
        return constants.containsAll(others) || others.containsAll(constants);
    }

    private static Set<String> constants(Matcher token) {
        return new HashSet<>(Arrays.asList(token.group(2).split(",", -1)));
    }
}
