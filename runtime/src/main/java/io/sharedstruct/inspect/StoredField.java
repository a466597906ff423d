package io.sharedstruct.inspect;

import io.sharedstruct.inspect.FieldType.BitsType;
import io.sharedstruct.inspect.FieldType.TextType;
import io.sharedstruct.runtime.memory.Memory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A field in the memory of a region, written as the accessors of generated classes write it. */
final class StoredField {

    private final long address;
    private final FieldPlace place;
    private final int length;

    /**
     * A field.
     *
     * @param start the address of the region
     */
    StoredField(long start, FieldPlace place) {
        address = start + place.offset();
        this.place = place;
        length = Math.toIntExact(place.length());
    }

    /** How much of a region has to be mapped: bits are exchanged with the word around them. */
    static long mappedEnd(long end) {
        return (end + Long.BYTES - 1) & -Long.BYTES;
    }

    /** Writes the bytes of a value, and returns the one that was there. */
    Object set(byte[] bytes) {
        if (place.type() instanceof BitsType bits) {
            return setBits(bits, bytes);
        }
        byte[] old = new byte[length];
        boolean whole = length <= Long.BYTES && Integer.bitCount(length) == 1 && address % length == 0;
        if (whole && !(place.type() instanceof TextType)) {
            old = exchange(bytes);
        } else {
            Memory.getBytes(address, old, 0, length);
            int prefix = place.type() instanceof TextType text ? text.form().prefixSize() : 0;
            Memory.setBytes(address + prefix, bytes, prefix, length - prefix);
            Memory.setBytes(address, bytes, 0, prefix);
        }
        return decode(old);
    }

    private Object decode(byte[] bytes) {
        return FieldValues.decode(place, ByteBuffer.wrap(bytes), 0);
    }

    /** Writes 1, 2, 4 or 8 bytes in one step. */
    private byte[] exchange(byte[] bytes) {
        ByteBuffer value = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        ByteBuffer old = ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
        switch (length) {
            case Byte.BYTES -> {
                old.put(0, Memory.getByteVolatile(address));
                Memory.setByteVolatile(address, value.get(0));
            }
            case Short.BYTES -> {
                old.putShort(0, Memory.getShortVolatile(address));
                Memory.setShortVolatile(address, value.getShort(0));
            }
            case Integer.BYTES -> old.putInt(0, Memory.getAndSetInt(address, value.getInt(0)));
            default -> old.putLong(0, Memory.getAndSetLong(address, value.getLong(0)));
        }
        return old.array();
    }

    /** Exchanges the word around the unit until nobody else has written there meanwhile. */
    private Object setBits(BitsType bits, byte[] value) {
        long mask = (-1L >>> (Long.SIZE - bits.bits())) << bits.lsb();
        byte[] changed = Numbers.bytes(mask, length, bits.order());
        int inInt = (int) (address & (Integer.BYTES - 1));
        int inLong = (int) (address & (Long.BYTES - 1));
        if (inInt + length <= Integer.BYTES) {
            return decode(setInInt(address - inInt, inInt, changed, value));
        }
        if (inLong + length <= Long.BYTES) {
            return decode(setInLong(address - inLong, inLong, changed, value));
        }
        byte[] unit = new byte[length];
        Memory.getBytes(address, unit, 0, length);
        byte[] old = unit.clone();
        merge(unit, 0, changed, value);
        Memory.setBytes(address, unit, 0, length);
        return decode(old);
    }

    private byte[] setInInt(long word, int at, byte[] changed, byte[] value) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.nativeOrder());
        while (true) {
            int found = Memory.getIntVolatile(word);
            byte[] old = unit(bytes.putInt(0, found).array(), at);
            merge(bytes.array(), at, changed, value);
            if (Memory.compareAndSetInt(word, found, bytes.getInt(0))) {
                return old;
            }
        }
    }

    private byte[] setInLong(long word, int at, byte[] changed, byte[] value) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        while (true) {
            long found = Memory.getLongVolatile(word);
            byte[] old = unit(bytes.putLong(0, found).array(), at);
            merge(bytes.array(), at, changed, value);
            if (Memory.compareAndSetLong(word, found, bytes.getLong(0))) {
                return old;
            }
        }
    }

    private byte[] unit(byte[] word, int at) {
        byte[] unit = new byte[length];
        System.arraycopy(word, at, unit, 0, length);
        return unit;
    }

    private static void merge(byte[] into, int at, byte[] changed, byte[] value) {
        for (int i = 0; i < changed.length; i++) {
            into[at + i] = (byte) ((into[at + i] & ~changed[i]) | (value[i] & changed[i]));
        }
    }
}
