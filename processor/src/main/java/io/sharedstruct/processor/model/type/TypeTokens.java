package io.sharedstruct.processor.model.type;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.constant.Overflow;
import io.sharedstruct.processor.constant.TextForm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Types from their tokens in a descriptor, but those of arrays, enums and structs. What a token doesn't say matters to code that
 * has been generated only, not to a layout.
 */
public final class TypeTokens {

    private static final Pattern BITS = Pattern.compile("(bool|int|uint)(\\d+):(\\d+)@(\\d+)(/[bl]e)?");
    private static final Pattern NUMBER = Pattern.compile("(bool|int|uint|char|float)(\\d+)(/[bl]e)?");
    private static final Pattern CONVERTED = Pattern.compile("([a-z]+\\d+(?:/[bl]e)?)(?:\\[(\\d+)])?/([^/]+)");

    private TypeTokens() {}

    /**
     * The type of a token.
     *
     * @param size the bytes of a value
     * @throws IllegalArgumentException if there is none
     */
    public static FieldType parse(String token, long size) {
        WordType word = WordType.ofToken(token);
        if (word != null) {
            return word;
        }
        if (token.startsWith("string/")) {
            return text(token.split("/", -1), size);
        }
        Matcher bits = BITS.matcher(token);
        if (bits.matches()) {
            return bits(bits);
        }
        Matcher number = NUMBER.matcher(token);
        if (number.matches()) {
            return number(number.group(1), Integer.parseInt(number.group(2)), number.group(3));
        }
        Matcher converted = CONVERTED.matcher(token);
        if (!converted.matches()) {
            throw new IllegalArgumentException(token);
        }
        String length = converted.group(2);
        FieldType storage = length == null
                ? parse(converted.group(1), size)
                : new ArrayType(PrimitiveType.BYTE, List.of(Long.valueOf(length)));
        return new ConvertedType(storage, new JavaClass("", "Object"), new JavaClass("", converted.group(3)));
    }

    /** The signed integer of that many bytes. */
    public static FieldType integer(int bytes) {
        return PrimitiveType.integer(bytes);
    }

    private static Endian order(@Nullable String suffix) {
        return suffix == null ? Endian.NATIVE : suffix.equals("/be") ? Endian.BIG : Endian.LITTLE;
    }

    private static FieldType ordered(FieldType type, @Nullable String suffix) {
        return suffix == null ? type : Objects.requireNonNull(type.in(order(suffix)), suffix);
    }

    private static FieldType number(String kind, int bits, @Nullable String suffix) {
        if (kind.equals("float")) {
            return ordered(bits == Float.SIZE ? PrimitiveType.FLOAT : PrimitiveType.DOUBLE, suffix);
        }
        if (kind.equals("char")) {
            return ordered(PrimitiveType.CHAR, suffix);
        }
        PrimitiveType integer = PrimitiveType.integer(bits / Byte.SIZE);
        FieldType storage = ordered(integer, suffix);
        return switch (kind) {
            case "bool" -> bits == Byte.SIZE ? PrimitiveType.BOOLEAN : new WideBooleanType(storage);
            case "uint" -> new UnsignedType(storage, integer);
            default -> storage;
        };
    }

    private static FieldType bits(Matcher bits) {
        PrimitiveType integer = PrimitiveType.integer(Integer.parseInt(bits.group(2)) / Byte.SIZE);
        String kind = bits.group(1);
        return new BitFieldType(
                ordered(integer, bits.group(5)),
                Integer.parseInt(bits.group(4)),
                Integer.parseInt(bits.group(3)),
                kind.equals("int"),
                kind.equals("bool") ? PrimitiveType.BOOLEAN : integer,
                "");
    }

    /** The charset, then what says where the text ends, then the byte order of a length. */
    private static FieldType text(String[] words, long size) {
        boolean hasOrder = words[words.length - 1].equals("le") || words[words.length - 1].equals("be");
        Endian order = order(hasOrder ? "/" + words[words.length - 1] : null);
        String form = words.length > (hasOrder ? 3 : 2) ? words[2] : "terminated";
        return new FixedStringType(
                size,
                Objects.requireNonNull(TextCharset.of(words[1]), words[1]),
                Arrays.stream(TextForm.values())
                        .filter(known -> known.name()
                                .toLowerCase(Locale.ROOT)
                                .replace("_", "")
                                .equals(form))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(form)),
                order,
                Overflow.ERROR);
    }
}
