package io.sharedstruct.processor;

import java.util.Random;
import java.util.function.Function;

/**
 * A type of values that a random struct has, in Java and in C.
 *
 * @param annotation what stands before the type in Java
 * @param java the type in Java
 * @param c the type in C
 * @param size the size in bytes
 * @param values random values, as Java has them
 */
record RandomScalar(String annotation, String java, String c, int size, Function<Random, Object> values) {

    private static final RandomScalar[] ALL = {
        new RandomScalar("", "boolean", "uint8_t", 1, Random::nextBoolean),
        new RandomScalar("", "byte", "int8_t", 1, random -> (byte) random.nextInt()),
        new RandomScalar("", "char", "uint16_t", 2, random -> (char) random.nextInt()),
        new RandomScalar("", "short", "int16_t", 2, random -> (short) random.nextInt()),
        new RandomScalar("", "int", "int32_t", 4, Random::nextInt),
        new RandomScalar("", "long", "int64_t", 8, Random::nextLong),
        new RandomScalar("", "float", "float", 4, random -> (random.nextInt(1 << 20) - (1 << 19)) / 16f),
        new RandomScalar("", "double", "double", 8, random -> random.nextInt() / 1024.0),
        new RandomScalar("@Unsigned(8) ", "int", "uint8_t", 1, random -> random.nextInt(1 << 8)),
        new RandomScalar("@Unsigned(16) ", "int", "uint16_t", 2, random -> random.nextInt(1 << 16)),
        new RandomScalar("@Unsigned(32) ", "long", "uint32_t", 4, random -> random.nextInt() & 0xffff_ffffL),
        new RandomScalar("@Unsigned(64) ", "long", "uint64_t", 8, Random::nextLong),
        new RandomScalar("@Width(2) ", "boolean", "uint16_t", 2, Random::nextBoolean),
        new RandomScalar("@Width(4) ", "boolean", "uint32_t", 4, Random::nextBoolean),
        new RandomScalar("@Width(8) ", "boolean", "uint64_t", 8, Random::nextBoolean),
    };

    static RandomScalar any(Random random) {
        return ALL[random.nextInt(ALL.length)];
    }

    static RandomScalar text(int size) {
        return new RandomScalar(
                "@FixedString(" + size + ") ",
                "String",
                "char",
                size,
                random -> random.ints(random.nextInt(size), 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    boolean isText() {
        return java.equals("String");
    }

    int alignment() {
        return isText() ? 1 : size;
    }

    /** Whether it has a byte order. */
    boolean isOrdered() {
        return size > 1 && !isText();
    }

    /** The lengths that stand behind the name of a member in C. */
    String suffix() {
        return isText() ? "[" + size + "]" : "";
    }

    /** A value as an expression in C. */
    String literal(Object value) {
        if (value instanceof String text) {
            return "\"" + text + "\"";
        }
        if (value instanceof Float || value instanceof Double) {
            return "(" + c + ") " + Double.toHexString(((Number) value).doubleValue());
        }
        long bits = value instanceof Boolean flag
                ? (flag ? 1 : 0)
                : value instanceof Character unit ? unit : ((Number) value).longValue();
        return "(" + c + ") UINT64_C(0x" + Long.toHexString(bits) + ")";
    }
}
