package io.sharedstruct.processor.testing.random;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of values that a random struct has, in Java and in C.
 *
 * @param annotation what stands before the type in Java
 * @param java the type in Java
 * @param c the type in C
 * @param size the size in bytes, that of the unit if it is a bit field
 * @param alignment what C aligns it to
 * @param suffix what stands behind the name of a member in C
 * @param values random values, as Java has them
 * @param text the text that it is, if it is one
 */
public record RandomScalar(
        String annotation,
        String java,
        String c,
        int size,
        int alignment,
        String suffix,
        Function<Random, Object> values,
        @Nullable RandomText text) {

    private static final RandomScalar[] ALL = {
        number("", "boolean", "uint8_t", 1, Random::nextBoolean),
        number("", "byte", "int8_t", 1, random -> (byte) random.nextInt()),
        number("", "char", "uint16_t", 2, random -> (char) random.nextInt()),
        number("", "short", "int16_t", 2, random -> (short) random.nextInt()),
        number("", "int", "int32_t", 4, Random::nextInt),
        number("", "long", "int64_t", 8, Random::nextLong),
        number("", "float", "float", 4, random -> (random.nextInt(1 << 20) - (1 << 19)) / 16f),
        number("", "double", "double", 8, random -> random.nextInt() / 1024.0),
        number("@Unsigned(8) ", "short", "uint8_t", 1, random -> (short) random.nextInt(1 << 8)),
        number("@Unsigned(8) ", "int", "uint8_t", 1, random -> random.nextInt(1 << 8)),
        number("@Unsigned(8) ", "long", "uint8_t", 1, random -> (long) random.nextInt(1 << 8)),
        number("@Unsigned(16) ", "int", "uint16_t", 2, random -> random.nextInt(1 << 16)),
        number("@Unsigned(16) ", "long", "uint16_t", 2, random -> (long) random.nextInt(1 << 16)),
        number("@Unsigned(32) ", "long", "uint32_t", 4, random -> random.nextInt() & 0xffff_ffffL),
        number("@Unsigned(64) ", "long", "uint64_t", 8, Random::nextLong),
        number("@Width(2) ", "boolean", "uint16_t", 2, Random::nextBoolean),
        number("@Width(4) ", "boolean", "uint32_t", 4, Random::nextBoolean),
        number("@Width(8) ", "boolean", "uint64_t", 8, Random::nextBoolean),
        ordinals("uint8_t", 1),
        ordinals("uint16_t", 2),
        ordinals("int32_t", 4),
        codes("int8_t", 1),
        codes("int16_t", 2),
        codes("int32_t", 4),
        number(
                "@Converted(InstantAs.Millis.class) ",
                "java.time.Instant",
                "int64_t",
                8,
                random -> Instant.ofEpochMilli(random.nextInt() * 1000L)),
    };

    private static RandomScalar number(
            String annotation, String java, String c, int size, Function<Random, Object> values) {
        return new RandomScalar(annotation, java, c, size, size, "", values, null);
    }

    private static RandomScalar ordinals(String c, int size) {
        return constants("java.util.concurrent.TimeUnit", c, size, TimeUnit.values());
    }

    private static RandomScalar codes(String c, int size) {
        return constants("RandomCode", c, size, RandomCode.values());
    }

    private static RandomScalar constants(String java, String c, int size, Object[] constants) {
        return number("@Width(" + size + ") ", java, c, size, random -> constants[random.nextInt(constants.length)]);
    }

    public static RandomScalar any(Random random) {
        return ALL[random.nextInt(ALL.length)];
    }

    /** Some bits of a unit. */
    public static RandomScalar bits(int unit, RandomBits place, boolean offset, Random random) {
        int width = place.width();
        boolean signed = random.nextBoolean();
        boolean flag = width == 1 && !signed && random.nextBoolean();
        String java = flag ? "boolean" : width < 16 && random.nextBoolean() ? "short" : width < 32 ? "int" : "long";
        String annotation = "@BitField(unit = " + unit * 8 + ", width = " + width + (signed ? ", signed = true" : "")
                + (offset ? ", position = " + place.position() : "") + ") ";
        return new RandomScalar(
                annotation,
                java,
                (signed ? "int" : "uint") + unit * 8 + "_t",
                unit,
                unit,
                " : " + width,
                numbers -> {
                    long bits = numbers.nextLong() << (64 - width);
                    long value = signed ? bits >> (64 - width) : bits >>> (64 - width);
                    return flag
                            ? (Object) (value != 0)
                            : java.equals("short")
                                    ? (Object) (short) value
                                    : java.equals("int") ? (Object) (int) value : (Object) value;
                },
                null);
    }

    public boolean isText() {
        return text != null;
    }

    public boolean isBits() {
        return suffix.startsWith(" :");
    }

    /** Whether it has a byte order. */
    public boolean isOrdered() {
        return size > 1 && !isText() && !isBits();
    }

    /** A value as an expression in C. */
    public String literal(Object value) {
        if (value instanceof Float || value instanceof Double) {
            return "(" + c + ") " + Double.toHexString(((Number) value).doubleValue());
        }
        return "(" + c + ") UINT64_C(0x" + Long.toHexString(number(value)) + ")";
    }

    /** The bits of a value that isn't a text or of floating point, as a signed integer. */
    public static long number(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        } else if (value instanceof Character unit) {
            return unit;
        } else if (value instanceof RandomCode constant) {
            return constant.code();
        } else if (value instanceof TimeUnit constant) {
            return List.of(TimeUnit.values()).indexOf(constant);
        } else if (value instanceof Instant time) {
            return time.toEpochMilli();
        }
        return ((Number) value).longValue();
    }
}
