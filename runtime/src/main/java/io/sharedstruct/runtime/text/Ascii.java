package io.sharedstruct.runtime.text;

import io.sharedstruct.runtime.memory.Memory;

/** ASCII, the part of texts that needs no thought. */
final class Ascii {

    private Ascii() {}

    /**
     * Puts characters into a builder, eight at a time, until there is something else or U+0000.
     *
     * @param into the builder, which is long enough already
     * @param to the index in the builder
     * @return how many
     */
    static int copy(long at, int limit, StringBuilder into, int to) {
        int i = 0;
        for (; i <= limit - Long.BYTES; i += Long.BYTES) {
            long rest = Zeroes.littleEndian(Memory.getLong(at + i));
            int count = Zeroes.asciiBytes(rest);
            for (int j = 0; j < count; j++) {
                into.setCharAt(to + i + j, (char) (rest & 0x7f));
                rest >>>= Byte.SIZE;
            }
            if (count < Long.BYTES) {
                return i + count;
            }
        }
        return i;
    }

    /**
     * Writes characters until there is something else.
     *
     * @return how many
     */
    static int write(CharSequence text, long at, int length) {
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                break;
            }
            Memory.setByte(at + i++, (byte) c);
        }
        return i;
    }
}
