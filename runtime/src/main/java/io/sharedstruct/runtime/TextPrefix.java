package io.sharedstruct.runtime;

import java.nio.ByteOrder;

/**
 * The length that stands before a text, an unsigned number of bytes.
 *
 * @param size the bytes of the number itself, 0 if there is none
 * @param swapped whether its bytes lie in the other order than that of the machine
 */
record TextPrefix(int size, boolean swapped) {

    static TextPrefix of(int size, ByteOrder order) {
        return new TextPrefix(size, order != ByteOrder.nativeOrder());
    }

    long get(SharedRegion region, long at) {
        return switch (size) {
            case Byte.BYTES -> region.getByte(at) & 0xff;
            case Short.BYTES -> swap(region.getShort(at)) & 0xffff;
            default -> Integer.toUnsignedLong(swap(region.getInt(at)));
        };
    }

    void set(SharedRegion region, long at, int length) {
        switch (size) {
            case Byte.BYTES -> region.setByte(at, (byte) length);
            case Short.BYTES -> region.setShort(at, swap((short) length));
            case Integer.BYTES -> region.setInt(at, swap(length));
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
