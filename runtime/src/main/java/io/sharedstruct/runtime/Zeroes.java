package io.sharedstruct.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds zero bytes eight at a time. */
final class Zeroes {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder())
            .withInvokeExactBehavior();
    private static final boolean LITTLE_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Zeroes() {}

    /** Whether one of the eight bytes is zero: the borrow of the subtraction sets the high bit of a zero byte. */
    static boolean hasZero(long word) {
        return ((word - ONES) & ~word & HIGH_BITS) != 0;
    }

    /** The index in memory of the first zero byte of a word that has one. */
    static int indexOfZero(long word) {
        if (LITTLE_ENDIAN) {
            // A borrow may mark bytes above the lowest zero byte falsely, never below it.
            return Long.numberOfTrailingZeros((word - ONES) & ~word & HIGH_BITS) >>> 3;
        }
        int index = 0;
        while ((word >>> (56 - 8 * index) & 0xff) != 0) {
            index++;
        }
        return index;
    }

    /** The index of the first zero byte in a range, counted from its start; the length if there is none. */
    static int indexOfZero(byte[] bytes, int from, int length) {
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, from + i);
            if (hasZero(word)) {
                return i + indexOfZero(word);
            }
        }
        while (i < length && bytes[from + i] != 0) {
            i++;
        }
        return i;
    }

    /** The index of the first zero byte in a range of a region, counted from its start; the length if there is none. */
    static int indexOfZero(RegionAccess region, long at, int length) {
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            long word = region.getLong(at + i);
            if (hasZero(word)) {
                return i + indexOfZero(word);
            }
        }
        while (i < length && region.getByte(at + i) != 0) {
            i++;
        }
        return i;
    }

    /** Whether a byte is zero or has another value. */
    static boolean hasZeroOr(byte value, byte[] bytes) {
        long pattern = ONES * (value & 0xff);
        int i = 0;
        for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            if (hasZero(word) || hasZero(word ^ pattern)) {
                return true;
            }
        }
        for (; i < bytes.length; i++) {
            if (bytes[i] == 0 || bytes[i] == value) {
                return true;
            }
        }
        return false;
    }
}
