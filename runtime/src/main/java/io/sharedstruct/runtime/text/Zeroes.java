package io.sharedstruct.runtime.text;

import io.sharedstruct.runtime.memory.Memory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds zero bytes eight at a time, and in longer ranges four times eight. */
final class Zeroes {

    private static final int BLOCK = 4 * Long.BYTES;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder())
            .withInvokeExactBehavior();
    private static final boolean LITTLE_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Zeroes() {}

    /** Whether one of the eight bytes is zero: the borrow of the subtraction sets the high bit of a zero byte. */
    static boolean hasZero(long word) {
        return (borrows(word) & HIGH_BITS) != 0;
    }

    /** Whether each of the eight bytes is below 0x80. */
    static boolean isAscii(long word) {
        return (word & HIGH_BITS) == 0;
    }

    /** A word in the machine's byte order in little-endian order, or the other way round. */
    static long littleEndian(long word) {
        return LITTLE_ENDIAN ? word : Long.reverseBytes(word);
    }

    /** How many bytes of a word in little-endian order come before the first one that is zero or above 0x7F. */
    static int asciiBytes(long word) {
        return Long.numberOfTrailingZeros(((word - ONES) | word) & HIGH_BITS) >>> 3;
    }

    private static boolean hasZero(long first, long second, long third, long fourth) {
        return ((borrows(first) | borrows(second) | borrows(third) | borrows(fourth)) & HIGH_BITS) != 0;
    }

    private static long borrows(long word) {
        return (word - ONES) & ~word;
    }

    /** The index in memory of the first zero byte of a word that has one. */
    static int indexOfZero(long word) {
        if (LITTLE_ENDIAN) {
            // A borrow may mark bytes above the lowest zero byte falsely, never below it.
            return Long.numberOfTrailingZeros(borrows(word) & HIGH_BITS) >>> 3;
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
        while (i <= length - BLOCK
                && !hasZero(
                        word(bytes, from + i),
                        word(bytes, from + i + 8),
                        word(bytes, from + i + 16),
                        word(bytes, from + i + 24))) {
            i += BLOCK;
        }
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            long word = word(bytes, from + i);
            if (hasZero(word)) {
                return i + indexOfZero(word);
            }
        }
        while (i < length && bytes[from + i] != 0) {
            i++;
        }
        return i;
    }

    /** The index of the first zero byte in a range of a counted from its start; the length if there is none. */
    static int indexOfZero(long at, int length) {
        int i = 0;
        while (i <= length - BLOCK
                && !hasZero(
                        Memory.getLong(at + i),
                        Memory.getLong(at + i + 8),
                        Memory.getLong(at + i + 16),
                        Memory.getLong(at + i + 24))) {
            i += BLOCK;
        }
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            long word = Memory.getLong(at + i);
            if (hasZero(word)) {
                return i + indexOfZero(word);
            }
        }
        while (i < length && Memory.getByte(at + i) != 0) {
            i++;
        }
        return i;
    }

    /** Whether a byte is zero or has another value. Nothing ends the loop early, so that the compiler can make vectors of it. */
    static boolean hasZeroOr(byte value, byte[] bytes) {
        long pattern = ONES * (value & 0xff);
        long found = 0;
        int i = 0;
        for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
            long word = word(bytes, i);
            found |= borrows(word) | borrows(word ^ pattern);
        }
        for (; i < bytes.length; i++) {
            if (bytes[i] == 0 || bytes[i] == value) {
                return true;
            }
        }
        return (found & HIGH_BITS) != 0;
    }

    private static long word(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }
}
