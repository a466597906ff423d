package io.sharedstruct.runtime.text;

import io.sharedstruct.runtime.memory.Memory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Copies whole strings in charsets of one byte per code unit, where the JDK is faster than any loop. */
final class StringBytes {

    /** What the JDK puts in the place of what a charset can't express. */
    private static final byte SUBSTITUTE = '?';

    /** Up to so many bytes are read and written as two longs. */
    private static final int SHORT = 2 * Long.BYTES;

    private static final int COPIED_WHOLE = 256;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder())
            .withInvokeExactBehavior();

    private StringBytes() {}

    /** The contract is that of {@link TextCodec#read}. */
    static String read(long at, int limit, boolean nulEnds, Charset charset) {
        if (nulEnds && limit >= SHORT) {
            long first = Memory.getLong(at);
            long second = Memory.getLong(at + Long.BYTES);
            if (Zeroes.hasZero(first)) {
                return readShort(first, second, Zeroes.indexOfZero(first), charset);
            } else if (Zeroes.hasZero(second)) {
                return readShort(first, second, Long.BYTES + Zeroes.indexOfZero(second), charset);
            }
        } else if (!nulEnds && limit >= Long.BYTES && limit <= SHORT) {
            // The words overlap.
            long last = Memory.getLong(at + limit - Long.BYTES);
            return readShort(Memory.getLong(at), last, limit - Long.BYTES, limit, charset);
        }
        // A search in the region takes longer than a copy of what it could save.
        int length = nulEnds && limit > COPIED_WHOLE ? Zeroes.indexOfZero(at, limit) : limit;
        byte[] bytes = new byte[length];
        Memory.getBytes(at, bytes, 0, length);
        // Another process may have shortened the text since its end was found: what counts is what was copied.
        int end = nulEnds ? Zeroes.indexOfZero(bytes, 0, length) : length;
        return new String(bytes, 0, end, charset);
    }

    private static String readShort(long first, long second, int length, Charset charset) {
        return readShort(first, second, Long.BYTES, length, charset);
    }

    private static String readShort(long first, long second, int secondAt, int length, Charset charset) {
        byte[] bytes = new byte[SHORT];
        LONG.set(bytes, 0, first);
        LONG.set(bytes, secondAt, second);
        // The JDK has nothing to look for in ISO-8859-1.
        return new String(bytes, 0, length, Zeroes.isAscii(first | second) ? StandardCharsets.ISO_8859_1 : charset);
    }

    /**
     * The contract is that of {@link TextCodec#writeAtOnce}.
     *
     * @param direct the largest character that is one byte
     */
    static int write(String text, long at, int limit, Charset charset, int direct) {
        if (text.length() <= SHORT && limit >= SHORT) {
            int length = writeShort(text, at, direct, charset.equals(StandardCharsets.UTF_8));
            if (length >= 0) {
                return length;
            }
        }
        byte[] bytes = text.getBytes(charset);
        if (bytes.length > limit || Zeroes.hasZeroOr(SUBSTITUTE, bytes)) {
            return -1;
        }
        Memory.setBytes(at, bytes, 0, bytes.length);
        return bytes.length;
    }

    /**
     * Writes 16 bytes, zeroes behind the text, before an array for them would even be made.
     *
     * @param utf8 whether other characters are sequences of UTF-8
     * @return how many bytes the text has; -1, with nothing written, if it has more, U+0000, a surrogate or what the charset can't
     *     express
     */
    private static int writeShort(String text, long at, int direct, boolean utf8) {
        long first = 0;
        long second = 0;
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            long bits;
            int size;
            if (c <= direct) {
                if (c == 0) {
                    return -1;
                }
                bits = c;
                size = 1;
            } else if (!utf8 || Character.isSurrogate(c)) {
                return -1;
            } else if (c < 0x800) {
                bits = 0x80c0 | c >> 6 | (c & 0x3f) << 8;
                size = 2;
            } else {
                bits = 0x8080e0 | c >> 12 | (c >> 6 & 0x3f) << 8 | (c & 0x3f) << 16;
                size = 3;
            }
            int shift = bytes * Byte.SIZE;
            if (bytes < Long.BYTES) {
                first |= bits << shift;
                // What doesn't fit into the first word; nothing, when shift is 0.
                second |= bits >>> 1 >>> (Long.SIZE - 1 - shift);
            } else {
                second |= bits << shift; // The distance of a shift is taken modulo 64.
            }
            bytes += size;
            if (bytes > SHORT) {
                return -1;
            }
        }
        Memory.setLong(at, Zeroes.littleEndian(first));
        Memory.setLong(at + Long.BYTES, Zeroes.littleEndian(second));
        return bytes;
    }
}
