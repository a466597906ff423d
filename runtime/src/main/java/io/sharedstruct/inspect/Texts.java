package io.sharedstruct.inspect;

import io.sharedstruct.TextForm;
import io.sharedstruct.inspect.FieldType.TextType;
import io.sharedstruct.runtime.text.TextCodec;
import io.sharedstruct.runtime.text.TextRefusal;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Texts in a fixed number of bytes, as {@link io.sharedstruct.FixedString} says. */
final class Texts {

    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** The bytes of a code unit, and so of a NUL. */
    static int unit(TextType type) {
        return TextCodec.of(type.charset()).unit();
    }

    /** The text in bytes that are those of the field. */
    static String decode(TextType type, byte[] bytes) {
        TextCodec codec = TextCodec.of(type.charset());
        int from = type.form().prefixSize();
        int length = from == 0 ? codec.length(bytes, 0, bytes.length) : counted(type, bytes, codec.unit());
        return switch (codec.unit()) {
            case 2 -> utf16(Numbers.chars(bytes, from, length, isBig(type)));
            case 4 -> utf32(bytes, from, length, isBig(type));
            default -> new String(bytes, from, length, type.charset());
        };
    }

    /** How many bytes the prefix says; all there are if it says more. */
    private static int counted(TextType type, byte[] bytes, int unit) {
        int prefix = type.form().prefixSize();
        long said = Numbers.unsigned(ByteBuffer.wrap(bytes), 0, prefix, type.order());
        long counted = Math.min(said, bytes.length - prefix);
        return (int) (counted - counted % unit);
    }

    private static boolean isBig(TextType type) {
        return type.charset().name().endsWith("BE");
    }

    /** Not by the JDK, which makes one character of an unpaired surrogate and the one behind it. */
    private static String utf16(char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            if (Character.isSurrogate(chars[i])) {
                if (i + 1 < chars.length && Character.isSurrogatePair(chars[i], chars[i + 1])) {
                    i++;
                } else {
                    chars[i] = REPLACEMENT;
                }
            }
        }
        return new String(chars);
    }

    private static String utf32(byte[] bytes, int from, int length, boolean big) {
        int[] points = new int[length / Integer.BYTES];
        for (int i = 0; i < points.length; i++) {
            int point = Numbers.point(bytes, from + i * Integer.BYTES, big);
            boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            points[i] = Character.isValidCodePoint(point) && !surrogate ? point : REPLACEMENT;
        }
        return new String(points, 0, points.length);
    }

    /** The bytes of a field with that text. */
    static byte[] encode(TextType type, long length, String text, String path) {
        TextCodec codec = TextCodec.of(type.charset());
        int prefix = type.form().prefixSize();
        int nul = type.form() == TextForm.TERMINATED ? codec.unit() : 0;
        long needed = codec.measure(text, prefix == 0);
        if (needed < 0) {
            throw TextRefusal.character(path, text, (int) ~needed, type.charset());
        }
        if (needed > length - prefix - nul) {
            throw TextRefusal.length(path, needed, prefix, nul, length);
        }
        byte[] encoded = text.getBytes(type.charset());
        byte[] bytes = Arrays.copyOf(Numbers.bytes(encoded.length, prefix, type.order()), (int) length);
        System.arraycopy(encoded, 0, bytes, prefix, encoded.length);
        return bytes;
    }
}
