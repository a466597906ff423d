package io.sharedstruct.runtime.text;

import java.nio.ByteOrder;
import java.nio.charset.Charset;

/**
 * How a charset puts text into bytes. Nothing allocates but what takes or returns a string, and nothing reaches bytes that it
 * wasn't given, whatever another process writes meanwhile. Immutable.
 */
public abstract class TextCodec {

    /**
     * A builder is made longer by so many characters at a time, which are then set: appending them one by one takes several times
     * as long.
     */
    static final int CHUNK = 256;

    /** What stands for what is malformed. */
    static final char REPLACEMENT = '\uFFFD';

    private final Charset charset;
    private final int unit;

    TextCodec(Charset charset, int unit) {
        this.charset = charset;
        this.unit = unit;
    }

    public static TextCodec of(Charset charset) {
        return switch (charset.name()) {
            case "UTF-8" -> new Utf8Codec();
            case "US-ASCII" -> new SingleByteCodec(charset, 0x7f);
            case "ISO-8859-1" -> new SingleByteCodec(charset, 0xff);
            case "UTF-16LE" -> new Utf16Codec(charset, ByteOrder.LITTLE_ENDIAN);
            case "UTF-16BE" -> new Utf16Codec(charset, ByteOrder.BIG_ENDIAN);
            case "UTF-32LE" -> new Utf32Codec(charset, ByteOrder.LITTLE_ENDIAN);
            case "UTF-32BE" -> new Utf32Codec(charset, ByteOrder.BIG_ENDIAN);
            default -> throw new IllegalArgumentException("no texts in " + charset.name());
        };
    }

    public final Charset charset() {
        return charset;
    }

    /** The bytes of a code unit, and so of a NUL. */
    public final int unit() {
        return unit;
    }

    /** How many bytes come before the first NUL, the limit if there is none. */
    public abstract int length(long at, int limit);

    /** Reads some bytes as text, up to the first NUL if that ends it. */
    public abstract String read(long at, int limit, boolean nulEnds);

    /** Appends some bytes as text, up to the first NUL if that ends it. */
    public abstract void append(long at, int limit, boolean nulEnds, StringBuilder into);

    /** The bytes that a text takes; if it has a character that can't be written, the complement of the index of that. */
    public abstract long measure(CharSequence text, boolean nulEnds);

    /**
     * Writes the code points of a text that has been measured, as many as fit.
     *
     * @return how many bytes were written
     */
    public abstract int write(CharSequence text, long at, int limit);

    /**
     * Writes a text in one go.
     *
     * @return how many bytes were written; -1, with nothing written, if the text is too long or has to be measured first
     */
    public abstract int writeAtOnce(String text, long at, int limit);

    /** The largest number of bytes up to a limit that doesn't split a code point of an encoded text that is longer. */
    public abstract int cut(byte[] bytes, int from, int limit);

    /** How many bytes of an encoded text come before the first NUL, all if there is none. */
    public final int length(byte[] bytes, int from, int length) {
        if (unit == 1) {
            return Zeroes.indexOfZero(bytes, from, length);
        }
        for (int i = 0; i < length; i += unit) {
            if (isZero(bytes, from + i)) {
                return i;
            }
        }
        return length;
    }

    private boolean isZero(byte[] bytes, int at) {
        for (int i = 0; i < unit; i++) {
            if (bytes[at + i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character at an index is the first of a surrogate pair. */
    static boolean isPair(CharSequence text, int index, int length) {
        return index + 1 < length && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }

    /** The code points of a text; if it has an unpaired surrogate, or a NUL that would end it, the complement of the index of that. */
    static long countPoints(CharSequence text, boolean nulEnds) {
        long points = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0 && nulEnds) {
                return ~(long) i;
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i, length)) {
                    return ~(long) i;
                }
                i++;
            }
            points++;
        }
        return points;
    }

    static void appendCodePoint(int point, StringBuilder into) {
        if (Character.isBmpCodePoint(point)) {
            into.append((char) point);
        } else {
            // StringBuilder's own method makes a String of it.
            into.append(Character.highSurrogate(point)).append(Character.lowSurrogate(point));
        }
    }
}
