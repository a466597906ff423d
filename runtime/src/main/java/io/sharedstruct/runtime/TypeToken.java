package io.sharedstruct.runtime;

import java.nio.ByteOrder;
import java.util.regex.Pattern;

/**
 * The type of a field in a layout descriptor. The name of the type comes first, behind it what else there is to say:
 * {@code /le} or {@code /be} for a byte order that is declared rather than the machine's, then the lengths of an array.
 */
final class TypeToken {

    private static final Pattern NATIVE =
            Pattern.compile(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "/le(?![^\\[{])" : "/be(?![^\\[{])");

    private TypeToken() {}

    /** Whether two programs that declare a field so mean the same bytes, or are told when they don't. */
    static boolean areCompatible(String here, String there) {
        return withoutNativeOrder(here).equals(withoutNativeOrder(there));
    }

    /** A byte order that is declared and happens to be the machine's is no difference. */
    private static String withoutNativeOrder(String token) {
        return NATIVE.matcher(token).replaceFirst("");
    }
}
