package io.sharedstruct.inspect;

import io.sharedstruct.Endian;
import io.sharedstruct.inspect.FieldType.BitsType;
import io.sharedstruct.inspect.FieldType.BoolType;
import io.sharedstruct.inspect.FieldType.BytesType;
import io.sharedstruct.inspect.FieldType.CharType;
import io.sharedstruct.inspect.FieldType.EnumType;
import io.sharedstruct.inspect.FieldType.FloatType;
import io.sharedstruct.inspect.FieldType.IntegerType;
import io.sharedstruct.inspect.FieldType.TextType;
import io.sharedstruct.runtime.open.Printable;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Bytes of values as a person writes them. */
final class Encoder {

    private static final int NAMED = 20;

    private final String path;
    private final FieldType type;
    private final String value;

    private Encoder(FieldPlace place, String value) {
        path = Printable.of(place.path());
        type = place.type();
        this.value = value;
    }

    static byte[] encode(FieldPlace place, String value) {
        Encoder encoder = new Encoder(place, value);
        if (!place.dimensions().isEmpty()) {
            throw new IllegalArgumentException(encoder.path + ": an array of "
                    + place.dimensions().get(0) + "; say which element, " + encoder.path + "[0] for example");
        }
        return encoder.encode(place.length());
    }

    private byte[] encode(long length) {
        if (type instanceof TextType text) {
            return Texts.encode(text, length, value, path);
        }
        if (type instanceof IntegerType integer) {
            int bits = integer.bytes() * Byte.SIZE;
            Long converted = integer.converter()
                    .map(name -> Converters.encode(name, value))
                    .orElse(null);
            BigInteger number = converted == null ? integer(bits, integer.signed()) : BigInteger.valueOf(converted);
            return bytes(checked(number, bits, integer.signed()), integer.bytes(), integer.order());
        }
        if (type instanceof BoolType bool) {
            return bytes(bool() ? 1 : 0, bool.bytes(), bool.order());
        }
        if (type instanceof FloatType number) {
            long bits = number.bytes() == Float.BYTES
                    ? Float.floatToRawIntBits((float) real(Float.MAX_VALUE))
                    : Double.doubleToRawLongBits(real(Double.MAX_VALUE));
            return bytes(bits, number.bytes(), number.order());
        }
        if (type instanceof CharType unit) {
            return bytes(unit(), Character.BYTES, unit.order());
        }
        if (type instanceof EnumType enumeration) {
            return bytes(code(enumeration), enumeration.bytes(), enumeration.order());
        }
        if (type instanceof BitsType bits) {
            return bytes(bits(bits) << bits.lsb(), bits.unitBytes(), bits.order());
        }
        byte[] uuid = type instanceof BytesType stored ? Converters.encodeBytes(stored.converter(), value) : null;
        if (uuid != null && uuid.length == length) {
            return uuid;
        }
        throw type instanceof BytesType stored ? notStored(stored) : notWritten();
    }

    private IllegalArgumentException notStored(BytesType stored) {
        return Converters.isUuid(stored.converter(), stored.bytes())
                ? refused("it is a UUID")
                : problem("can't be written: only the converter " + Printable.of(stored.converter())
                        + " knows its values");
    }

    private IllegalArgumentException notWritten() {
        if (type instanceof FieldType.StructType) {
            return problem("can't be written: it is a struct; say which of its fields");
        }
        return type instanceof FieldType.WordType
                ? problem("can't be written: a " + type.describe() + " has no value, and threads rely on it")
                : problem(
                        "can't be written: its type " + StructDescription.shortened(type.describe()) + " isn't known");
    }

    private static byte[] bytes(long value, int length, Endian order) {
        return Numbers.bytes(value, length, order);
    }

    private IllegalArgumentException problem(String problem) {
        return new IllegalArgumentException(path + ": " + problem);
    }

    private IllegalArgumentException refused(String expected) {
        return problem("'" + StructDescription.shortened(value) + "' is no " + Printable.of(name()) + "; " + expected);
    }

    /** The type without the constants of an enum. */
    private String name() {
        String name = type.describe();
        int constants = name.indexOf('{');
        return constants < 0 ? name : name.substring(0, constants);
    }

    private static BigInteger least(int bits, boolean signed) {
        return signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
    }

    private static BigInteger most(int bits, boolean signed) {
        return BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
    }

    private static String range(int bits, boolean signed) {
        return "it has " + least(bits, signed) + " to " + most(bits, signed);
    }

    private BigInteger integer(int bits, boolean signed) {
        BigInteger number = number(value.trim());
        if (number == null) {
            throw refused(range(bits, signed));
        }
        return number;
    }

    private static @Nullable BigInteger number(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        boolean hexadecimal = digits.startsWith("0x") || digits.startsWith("0X");
        digits = hexadecimal ? digits.substring(2) : digits;
        // No integer of 64 bits has as many digits; a text without end would take long.
        if (digits.isEmpty() || digits.length() > 40 || digits.startsWith("-") || digits.startsWith("+")) {
            return null;
        }
        try {
            BigInteger number = new BigInteger(digits, hexadecimal ? 16 : 10);
            return negative ? number.negate() : number;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private long checked(BigInteger number, int bits, boolean signed) {
        if (number.compareTo(least(bits, signed)) < 0 || number.compareTo(most(bits, signed)) > 0) {
            throw refused(range(bits, signed));
        }
        return number.longValue();
    }

    private boolean bool() {
        return switch (value.trim().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw refused("it is true or false");
        };
    }

    /** Infinity is only what says so. */
    private double real(double most) {
        String text = value.trim();
        try {
            double number = most == Float.MAX_VALUE ? Float.parseFloat(text) : Double.parseDouble(text);
            char last = text.charAt(text.length() - 1);
            boolean suffixed = Character.isLetter(last) && !Double.isNaN(number) && !text.endsWith("y");
            if (!suffixed && (!Double.isInfinite(number) || text.endsWith("y"))) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw refused("it has " + shown(-most) + " to " + shown(most) + ", Infinity, -Infinity and NaN");
    }

    private static String shown(double most) {
        return Math.abs(most) == Float.MAX_VALUE ? Float.toString((float) most) : Double.toString(most);
    }

    private long unit() {
        if (value.length() == 1) {
            return value.charAt(0);
        }
        if (value.length() == 3 && value.startsWith("'") && value.endsWith("'")) {
            return value.charAt(1);
        }
        BigInteger number = value.startsWith("0x") ? number(value) : null;
        if (number == null) {
            throw refused("it is one character, or 0x0 to 0xffff");
        }
        return checked(number, Character.SIZE, false);
    }

    private long code(EnumType enumeration) {
        BigInteger number = number(value.trim());
        for (Map.Entry<Long, String> constant : enumeration.constants().entrySet()) {
            if (constant.getValue().equals(value)
                    || (number != null && number.equals(BigInteger.valueOf(constant.getKey())))) {
                return constant.getKey();
            }
        }
        String names = enumeration.constants().entrySet().stream()
                .limit(NAMED)
                .map(constant -> StructDescription.shortened(constant.getValue()) + "=" + constant.getKey())
                .collect(Collectors.joining(", "));
        int more = enumeration.constants().size() - NAMED;
        throw refused("it has " + names + (more > 0 ? " and " + more + " more" : ""));
    }

    private long bits(BitsType bits) {
        if (bits.meaning() == BitsType.Meaning.BOOL) {
            return bool() ? 1 : 0;
        }
        boolean signed = bits.meaning() == BitsType.Meaning.SIGNED;
        long number = checked(integer(bits.bits(), signed), bits.bits(), signed);
        return number & (-1L >>> (Long.SIZE - bits.bits()));
    }
}
