package io.sharedstruct.runtime;

import io.sharedstruct.Overflow;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.Objects;

/**
 * The codec of texts: a fixed number of bytes, NUL-terminated and NUL-padded when written, NUL-terminated or full
 * when read. Immutable, for any number of threads. The contract is that of {@link io.sharedstruct.FixedString}.
 */
public final class FixedText {

    private static final byte REPLACEMENT = '?';
    private static final int SCRATCH = 64;

    /** Copied behind a text: one copy costs less than a loop of stores. */
    private static final byte[] ZEROES = new byte[1024];

    private final String property;
    private final int size;
    private final Charset charset;
    private final Overflow overflow;

    private FixedText(String property, int size, Charset charset, Overflow overflow) {
        this.property = property;
        this.size = size;
        this.charset = charset;
        this.overflow = overflow;
    }

    /**
     * The codec of the texts of a property.
     *
     * @param property the name of the property, for messages
     * @param size the size of a text in bytes, 1 or more
     * @param charset a charset of one byte per code unit that encodes NUL, and only NUL, as a zero byte
     * @param overflow the treatment of a text that is too long
     * @return the codec
     */
    public static FixedText of(String property, int size, Charset charset, Overflow overflow) {
        return new FixedText(property, size, charset, overflow);
    }

    /**
     * Reads the text.
     *
     * @param struct the struct
     * @param offset the offset of the text in the struct, in bytes
     * @return the text up to the first NUL, or all of the field; malformed bytes are U+FFFD
     */
    public String get(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long at = struct.base() + offset;
        byte[] bytes = new byte[lengthIn(region, at)];
        region.getBytes(at, bytes, 0, bytes.length);
        // Another process may have shortened the text since its end was found: what counts is what was copied.
        int length = Zeroes.indexOfZero(bytes);
        return new String(bytes, 0, length, charset);
    }

    /**
     * Reads texts that lie one behind the other.
     *
     * @param struct the struct
     * @param offset the offset of the first text in the struct, in bytes
     * @param into the array to fill
     * @return the array
     */
    public String[] get(StructBytes struct, long offset, String[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = get(struct, offset + (long) i * size);
        }
        return into;
    }

    /** How many bytes come before the first NUL. */
    private int lengthIn(RegionAccess region, long at) {
        int i = 0;
        for (; i <= size - Long.BYTES; i += Long.BYTES) {
            long word = region.getLong(at + i);
            if (Zeroes.hasZero(word)) {
                return i + Zeroes.indexOfZero(word);
            }
        }
        while (i < size && region.getByte(at + i) != 0) {
            i++;
        }
        return i;
    }

    /**
     * Writes the text, a NUL, and NULs up to the end of the field.
     *
     * @param struct the struct
     * @param offset the offset of the text in the struct, in bytes
     * @param text the text
     * @throws IllegalArgumentException if it doesn't fit, has a character that the charset can't express, or U+0000;
     *     nothing is written then
     */
    public void set(StructBytes struct, long offset, String text) {
        byte[] bytes = encode(Objects.requireNonNull(text, property));
        RegionAccess region = struct.region();
        long at = struct.base() + offset;
        region.setBytes(at, bytes, 0, bytes.length);
        for (int i = bytes.length; i < size; i += ZEROES.length) {
            region.setBytes(at + i, ZEROES, 0, Math.min(size - i, ZEROES.length));
        }
    }

    /** The bytes to write before the NULs, at most size - 1. */
    private byte[] encode(String text) {
        // The JDK encodes a whole String much faster than a CharsetEncoder does, but replaces what it can't express by
        // a
        // question mark. So a byte of that value is a reason to look closely, as a zero byte is.
        byte[] bytes = text.getBytes(charset);
        if (bytes.length < size && !Zeroes.hasZeroOr(REPLACEMENT, bytes)) {
            return bytes;
        }
        return encodeWithCare(text, bytes.length);
    }

    private byte[] encodeWithCare(String text, int length) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new IllegalArgumentException(
                    property + ": the text has U+0000 at index " + nul + ", which would end it there");
        }
        if (length >= size && overflow == Overflow.ERROR) {
            throw new IllegalArgumentException(
                    property + ": the text needs " + (length + 1) + " bytes with its NUL, the field has " + size);
        }
        ByteBuffer bytes = ByteBuffer.allocate(size - 1);
        CharBuffer source = CharBuffer.wrap(text);
        CharsetEncoder encoder = charset.newEncoder();
        CoderResult result = encoder.encode(source, bytes, true);
        if (result.isOverflow()) {
            // What is cut off must be expressible all the same, as it is when it fits.
            ByteBuffer scratch = ByteBuffer.allocate(SCRATCH);
            while (result.isOverflow()) {
                result = encoder.encode(source, scratch.clear(), true);
            }
        }
        if (result.isError()) {
            int index = source.position();
            throw new IllegalArgumentException(String.format(
                    "%s: %s can't express U+%04X at index %d",
                    property, charset.name(), text.codePointAt(index), index));
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
