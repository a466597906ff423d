package io.sharedstruct.runtime.text;

import io.sharedstruct.runtime.memory.Memory;
import java.nio.ByteOrder;

/**
 * The length that stands before a text, an unsigned number of bytes.
 *
 * @param size the bytes of the number itself, 0 if there is none
 * @param swapped whether its bytes lie in the other order than that of the machine
 */
public record TextPrefix(int size, boolean swapped) {

    public static TextPrefix of(int size, ByteOrder order) {
        return new TextPrefix(size, order != ByteOrder.nativeOrder());
    }

    public long get(long at) {
        return switch (size) {
            case Byte.BYTES -> Memory.getByte(at) & 0xff;
            case Short.BYTES -> swap(Memory.getShort(at)) & 0xffff;
            default -> Integer.toUnsignedLong(swap(Memory.getInt(at)));
        };
    }

    public void set(long at, int length) {
        switch (size) {
            case Byte.BYTES -> Memory.setByte(at, (byte) length);
            case Short.BYTES -> Memory.setShort(at, swap((short) length));
            case Integer.BYTES -> Memory.setInt(at, swap(length));
            default -> {
                // The text ends by a NUL, or with the field.
            }
        }
    }

    private short swap(short value) {
        return swapped ? Short.reverseBytes(value) : value;
    }

    private int swap(int value) {
        return swapped ? Integer.reverseBytes(value) : value;
    }
}
