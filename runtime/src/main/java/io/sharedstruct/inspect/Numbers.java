package io.sharedstruct.inspect;

import io.sharedstruct.Endian;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Integers of 1 to 8 bytes in any byte order. */
final class Numbers {

    private Numbers() {}

    static boolean isBig(Endian order) {
        return order == Endian.BIG || (order == Endian.NATIVE && ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN);
    }

    /** The integer without a sign; all bits of one of 8 bytes. */
    static long unsigned(ByteBuffer bytes, int at, int length, Endian order) {
        boolean big = isBig(order);
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = (value << Byte.SIZE) | (bytes.get(big ? at + i : at + length - 1 - i) & 0xff);
        }
        return value;
    }

    /** The same bits as an integer in two's complement. */
    static long signed(long bits, int width) {
        int rest = Long.SIZE - width;
        return (bits << rest) >> rest;
    }

    /** The lowest bytes of an integer. */
    static byte[] bytes(long value, int length, Endian order) {
        boolean big = isBig(order);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[big ? length - 1 - i : i] = (byte) (value >> (i * Byte.SIZE));
        }
        return bytes;
    }

    static char[] chars(byte[] bytes, int from, int length, boolean big) {
        char[] chars = new char[length / Character.BYTES];
        ByteBuffer.wrap(bytes, from, length)
                .order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer()
                .get(chars);
        return chars;
    }

    static int point(byte[] bytes, int from, boolean big) {
        return (int) unsigned(ByteBuffer.wrap(bytes), from, Integer.BYTES, big ? Endian.BIG : Endian.LITTLE);
    }

    /** The integer without a sign as it is shown: a {@link Long}, unless it needs 64 bits. */
    static Object shown(long bits, int width) {
        return width < Long.SIZE ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
    }
}
