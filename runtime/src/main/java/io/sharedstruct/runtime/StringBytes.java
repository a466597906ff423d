package io.sharedstruct.runtime;

import java.nio.charset.Charset;

/** Copies whole strings in charsets of one byte per code unit, where the JDK is faster than any loop. */
final class StringBytes {

    /** What the JDK puts in the place of what a charset can't express. */
    private static final byte SUBSTITUTE = '?';

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
        byte[] bytes = text.getBytes(charset);
        if (bytes.length > limit || Zeroes.hasZeroOr(SUBSTITUTE, bytes)) {
            return -1;
        }
        region.setBytes(at, bytes, 0, bytes.length);
        return bytes.length;
    }
}
