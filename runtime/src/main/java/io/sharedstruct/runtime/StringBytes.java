package io.sharedstruct.runtime;

import java.nio.ByteOrder;
import java.nio.charset.Charset;

/** Copies whole strings in charsets of one byte per code unit, where the JDK is faster than any loop. */
final class StringBytes {

    /** What the JDK puts in the place of what a charset can't express. */
    private static final byte SUBSTITUTE = '?';

    /** Up to so many ASCII characters are written as two longs, before an array for them is even made. */
    private static final int SHORT = 2 * Long.BYTES;

    private static final boolean BIG_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN;

    private StringBytes() {}

    static String read(RegionAccess region, long at, int length, boolean nulEnds, Charset charset) {
        byte[] bytes = new byte[length];
        region.getBytes(at, bytes, 0, length);
        // Another process may have shortened the text since its end was found: what counts is what was copied.
        int end = nulEnds ? Zeroes.indexOfZero(bytes, 0, length) : length;
        return new String(bytes, 0, end, charset);
    }

    /** The contract is that of {@link TextCodec#writeAtOnce}. */
    static int write(String text, RegionAccess region, long at, int limit, Charset charset) {
        if (text.length() <= SHORT && limit >= SHORT && writeShort(text, region, at)) {
            return text.length();
        }
        byte[] bytes = text.getBytes(charset);
        if (bytes.length > limit || Zeroes.hasZeroOr(SUBSTITUTE, bytes)) {
            return -1;
        }
        region.setBytes(at, bytes, 0, bytes.length);
        return bytes.length;
    }

    /** Writes 16 bytes, zeroes behind the text, unless something in it is not ASCII or U+0000. */
    private static boolean writeShort(String text, RegionAccess region, long at) {
        long first = 0;
        long second = 0;
        for (int i = 0; i < text.length(); i++) {
            int unit = text.charAt(i);
            if (unit == 0 || unit > 0x7F) {
                return false;
            }
            if (i < Long.BYTES) {
                first |= (long) unit << (i * Byte.SIZE);
            } else {
                second |= (long) unit << (i * Byte.SIZE); // The distance of a shift is taken modulo 64.
            }
        }
        region.setLong(at, BIG_ENDIAN ? Long.reverseBytes(first) : first);
        region.setLong(at + Long.BYTES, BIG_ENDIAN ? Long.reverseBytes(second) : second);
        return true;
    }
}
