package io.sharedstruct.runtime.open;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
