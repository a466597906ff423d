package io.sharedstruct.inspect;

import io.sharedstruct.inspect.FieldType.BitsType;
import io.sharedstruct.inspect.FieldType.BoolType;
import io.sharedstruct.inspect.FieldType.BytesType;
import io.sharedstruct.inspect.FieldType.CharType;
import io.sharedstruct.inspect.FieldType.EnumType;
import io.sharedstruct.inspect.FieldType.FloatType;
import io.sharedstruct.inspect.FieldType.IntegerType;
import io.sharedstruct.inspect.FieldType.TextType;
import io.sharedstruct.inspect.FieldType.WordType;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;

/** Bytes to values and back. */
public final class FieldValues {

    private FieldValues() {}

    /**
     * The value of one element. No bytes make it throw: what is no text is shown by replacement characters, and what is no constant of
     * an enum has none.
     *
     * @param place what it is: its type and its element's length are used
     * @param bytes the bytes; neither its position nor its byte order matter
     * @param at the index of the first byte of the element in them
     * @return a {@link Boolean}, a {@link Long}, a {@link java.math.BigInteger} for an unsigned integer of 64 bits, a {@link Float}, a
     *     {@link Double}, a {@link Character}, an {@link EnumValue}, a {@link String}, a {@link WordValue}, a {@link ConvertedValue}, or, of
     *     a struct, of a type that isn't known and of a converter that stores bytes, a {@code byte[]}
     * @throws IndexOutOfBoundsException if the element doesn't lie in the bytes
     */
    public static Object decode(FieldPlace place, ByteBuffer bytes, int at) {
        FieldType type = place.type();
        long length = place.elementLength();
        Objects.checkFromIndexSize((long) at, length, (long) bytes.limit());
        if (type instanceof TextType text) {
            return Texts.decode(text, copy(bytes, at, (int) length));
        }
        if (type instanceof WordType word) {
            return new WordValue(word.kind(), Words.state(word.kind(), bytes, at));
        }
        if (type instanceof BytesType stored) {
            byte[] copy = copy(bytes, at, (int) length);
            return Converters.decode(stored.converter(), copy);
        }
        return decodeNumber(type, bytes, at, (int) length);
    }

    private static Object decodeNumber(FieldType type, ByteBuffer bytes, int at, int length) {
        if (type instanceof IntegerType integer) {
            long bits = Numbers.unsigned(bytes, at, length, integer.order());
            Object value = integer.signed()
                    ? (Object) Numbers.signed(bits, length * Byte.SIZE)
                    : Numbers.shown(bits, length * Byte.SIZE);
            return convert(value, integer.converter());
        }
        if (type instanceof BoolType bool) {
            return Numbers.unsigned(bytes, at, length, bool.order()) != 0;
        }
        if (type instanceof FloatType number) {
            long bits = Numbers.unsigned(bytes, at, length, number.order());
            return length == Float.BYTES ? (Object) Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
        }
        if (type instanceof CharType unit) {
            return (char) Numbers.unsigned(bytes, at, length, unit.order());
        }
        if (type instanceof EnumType enumeration) {
            long bits = Numbers.unsigned(bytes, at, length, enumeration.order());
            long code = enumeration.signed() ? Numbers.signed(bits, length * Byte.SIZE) : bits;
            return new EnumValue(
                    code, Optional.ofNullable(enumeration.constants().get(code)));
        }
        if (type instanceof BitsType field) {
            return bits(field, Numbers.unsigned(bytes, at, length, field.order()));
        }
        return copy(bytes, at, length);
    }

    private static Object bits(BitsType type, long unit) {
        long bits = (unit >>> type.lsb()) & (-1L >>> (Long.SIZE - type.bits()));
        return switch (type.meaning()) {
            case BOOL -> bits != 0;
            case SIGNED -> Numbers.signed(bits, type.bits());
            case UNSIGNED -> Numbers.shown(bits, type.bits());
        };
    }

    private static Object convert(Object stored, Optional<String> converter) {
        return converter.isEmpty() ? stored : Converters.decode(converter.get(), stored);
    }

    private static byte[] copy(ByteBuffer bytes, int at, int length) {
        byte[] copy = new byte[length];
        bytes.get(at, copy);
        return copy;
    }

    /**
     * A value as a person reads it: texts in quotes, with escapes for what can't be seen, constants by name, bytes in hexadecimal.
     *
     * @param value what {@link #decode} has returned
     * @return the text, of one line and without control characters
     */
    public static String show(Object value) {
        return Shown.of(value);
    }

    /**
     * The bytes of a value as a person writes it: a number in decimal or, behind {@code 0x}, in hexadecimal; {@code true}, {@code false},
     * {@code 1} or {@code 0}; a single character, or {@code 0x} and its code unit; the name of a constant or its integer; a text as it is.
     * Where a converter of this library stores, also an {@link java.time.Instant}, a {@link java.time.Duration} or a
     * {@link java.util.UUID}, as its {@code parse} or {@code fromString} takes it.
     *
     * @param place what it is: its type and length are used, and its path in messages
     * @param value the value
     * @return as many bytes as the place has; of a bit field, the bytes of its unit with all other bits 0
     * @throws IllegalArgumentException if the type doesn't have this value, with the type and the range, or has no values
     */
    public static byte[] encode(FieldPlace place, String value) {
        return Encoder.encode(place, value);
    }
}
