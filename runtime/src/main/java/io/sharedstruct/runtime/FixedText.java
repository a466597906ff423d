package io.sharedstruct.runtime;

import io.sharedstruct.Overflow;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Objects;

/**
 * The codec of one text field: a fixed number of bytes, NUL-terminated and NUL-padded when written, NUL-terminated or full
 * when read. Immutable, for any number of threads. The contract is that of {@link io.sharedstruct.FixedString}.
 */
public final class FixedText {

    private final String property;
    private final long offset;
    private final int size;
    private final Charset charset;
    private final Overflow overflow;

    private FixedText(String property, long offset, int size, Charset charset, Overflow overflow) {
        this.property = property;
        this.offset = offset;
        this.size = size;
        this.charset = charset;
        this.overflow = overflow;
    }

    /**
     * The codec of a field.
     *
     * @param property the name of the property, for messages
     * @param offset the offset of the field in bytes
     * @param size the size of the field in bytes, 1 or more
     * @param charset a charset of one byte per code unit that encodes NUL, and only NUL, as a zero byte
     * @param overflow the treatment of a text that is too long
     * @return the codec
     */
    public static FixedText of(String property, long offset, int size, Charset charset, Overflow overflow) {
        return new FixedText(property, offset, size, charset, overflow);
    }

    /**
     * Reads the text. Each byte of the field is read once.
     *
     * @param region the region
     * @return the text up to the first NUL, or all of the field; malformed bytes are U+FFFD
     */
    public String get(RegionAccess region) {
        byte[] bytes = new byte[size];
        region.getBytes(offset, bytes, 0, size);
        int length = 0;
        while (length < size && bytes[length] != 0) {
            length++;
        }
        return new String(bytes, 0, length, charset);
    }

    /**
     * Writes the text, a NUL, and NULs up to the end of the field.
     *
     * @param region the region
     * @param text the text
     * @throws IllegalArgumentException if it doesn't fit, has a character that the charset can't express, or U+0000;
     *     nothing is written then
     */
    public void set(RegionAccess region, String text) {
        region.setBytes(offset, encode(text), 0, size);
    }

    private byte[] encode(String text) {
        int nul = Objects.requireNonNull(text, property).indexOf('\0');
        if (nul >= 0) {
            throw new IllegalArgumentException(
                    property + ": the text has U+0000 at index " + nul + ", which would end it there");
        }
        byte[] bytes = new byte[size];
        CharBuffer source = CharBuffer.wrap(text);
        CharsetEncoder encoder = charset.newEncoder();
        CoderResult result = encoder.encode(source, ByteBuffer.wrap(bytes, 0, size - 1), true);
        if (result.isOverflow()) {
            if (overflow == Overflow.ERROR) {
                throw tooLong(text);
            }
            // What was cut off must be expressible all the same, as it is when it fits.
            requireEncodable(encoder, source, text);
        } else if (result.isError()) {
            throw unmappable(text, source.position());
        }
        return bytes;
    }

    private void requireEncodable(CharsetEncoder encoder, CharBuffer rest, String text) {
        ByteBuffer scratch = ByteBuffer.allocate(64);
        while (rest.hasRemaining()) {
            CoderResult result = encoder.encode(rest, scratch.clear(), true);
            if (result.isError()) {
                throw unmappable(text, rest.position());
            }
        }
    }

    private IllegalArgumentException tooLong(String text) {
        return new IllegalArgumentException(property + ": the text needs " + (text.getBytes(charset).length + 1)
                + " bytes with its NUL, the field has " + size);
    }

    private IllegalArgumentException unmappable(String text, int index) {
        return new IllegalArgumentException(String.format(
                "%s: %s can't express U+%04X at index %d", property, charset.name(), text.codePointAt(index), index));
    }
}
