package io.sharedstruct.runtime;

import io.sharedstruct.runtime.memory.Memory;
import java.lang.ref.Reference;

/**
 * Reads and writes of a struct for generated code that have at least the memory ordering of the method of {@link
 * java.lang.invoke.VarHandle} whose name they bear, between processes as between threads. Their fields must be aligned.
 *
 * <p>Any method throws {@link IllegalStateException} when the region is closed, and those that write throw {@link
 * UnsupportedOperationException} when it is read-only.
 */
// Without try and finally: an access that throws has not reached the mapping, and shorter methods are inlined earlier.
@SuppressWarnings("ReachabilityFenceUsage")
public final class Ordered {

    private Ordered() {}

    /**
     * {@return 1 byte, with the ordering of a volatile field}
     *
     * @param struct the struct
     * @param offset the offset in bytes
     */
    public static byte getByteVolatile(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Byte.BYTES);
        byte value = Memory.getByteVolatile(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 1 byte, with the ordering of a volatile field.
     *
     * @param struct the struct
     * @param offset the offset in bytes
     * @param value the value
     */
    public static void setByteVolatile(StructBytes struct, long offset, byte value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Byte.BYTES);
        Memory.setByteVolatile(address, value);
        Reference.reachabilityFence(region);
    }

    /**
     * {@return 1 byte, read so that nothing after it happens before it}
     *
     * @param struct the struct
     * @param offset the offset in bytes
     */
    public static byte getByteAcquire(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Byte.BYTES);
        byte value = Memory.getByteAcquire(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 1 byte, so that nothing before it happens after it.
     *
     * @param struct the struct
     * @param offset the offset in bytes
     * @param value the value
     */
    public static void setByteRelease(StructBytes struct, long offset, byte value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Byte.BYTES);
        Memory.setByteRelease(address, value);
        Reference.reachabilityFence(region);
    }

    /**
     * {@return 1 byte, read each time and whole, but in no order with others}
     *
     * @param struct the struct
     * @param offset the offset in bytes
     */
    public static byte getByteOpaque(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Byte.BYTES);
        byte value = Memory.getByteOpaque(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 1 byte, each time and whole, but in no order with others.
     *
     * @param struct the struct
     * @param offset the offset in bytes
     * @param value the value
     */
    public static void setByteOpaque(StructBytes struct, long offset, byte value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Byte.BYTES);
        Memory.setByteOpaque(address, value);
        Reference.reachabilityFence(region);
    }

    /**
     * {@return 2 bytes, with the ordering of a volatile field}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 2
     */
    public static short getShortVolatile(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Short.BYTES);
        short value = Memory.getShortVolatile(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 2 bytes, with the ordering of a volatile field.
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 2
     * @param value the value
     */
    public static void setShortVolatile(StructBytes struct, long offset, short value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Short.BYTES);
        Memory.setShortVolatile(address, value);
        Reference.reachabilityFence(region);
    }

    /**
     * {@return 2 bytes, read so that nothing after it happens before it}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 2
     */
    public static short getShortAcquire(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Short.BYTES);
        short value = Memory.getShortAcquire(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 2 bytes, so that nothing before it happens after it.
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 2
     * @param value the value
     */
    public static void setShortRelease(StructBytes struct, long offset, short value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Short.BYTES);
        Memory.setShortRelease(address, value);
        Reference.reachabilityFence(region);
    }

    /**
     * {@return 2 bytes, read each time and whole, but in no order with others}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 2
     */
    public static short getShortOpaque(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Short.BYTES);
        short value = Memory.getShortOpaque(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 2 bytes, each time and whole, but in no order with others.
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 2
     * @param value the value
     */
    public static void setShortOpaque(StructBytes struct, long offset, short value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Short.BYTES);
        Memory.setShortOpaque(address, value);
        Reference.reachabilityFence(region);
    }

    /**
     * {@return 4 bytes, with the ordering of a volatile field}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     */
    public static int getIntVolatile(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Integer.BYTES);
        int value = Memory.getIntVolatile(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 4 bytes, with the ordering of a volatile field.
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     * @param value the value
     */
    public static void setIntVolatile(StructBytes struct, long offset, int value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Integer.BYTES);
        Memory.setIntVolatile(address, value);
        Reference.reachabilityFence(region);
    }

    /**
     * {@return 4 bytes, read so that nothing after it happens before it}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     */
    public static int getIntAcquire(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Integer.BYTES);
        int value = Memory.getIntAcquire(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 4 bytes, so that nothing before it happens after it.
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     * @param value the value
     */
    public static void setIntRelease(StructBytes struct, long offset, int value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Integer.BYTES);
        Memory.setIntRelease(address, value);
        Reference.reachabilityFence(region);
    }

    /**
     * {@return 4 bytes, read each time and whole, but in no order with others}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     */
    public static int getIntOpaque(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Integer.BYTES);
        int value = Memory.getIntOpaque(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 4 bytes, each time and whole, but in no order with others.
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     * @param value the value
     */
    public static void setIntOpaque(StructBytes struct, long offset, int value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Integer.BYTES);
        Memory.setIntOpaque(address, value);
        Reference.reachabilityFence(region);
    }

    /**
     * {@return 8 bytes, with the ordering of a volatile field}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     */
    public static long getLongVolatile(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Long.BYTES);
        long value = Memory.getLongVolatile(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 8 bytes, with the ordering of a volatile field.
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     * @param value the value
     */
    public static void setLongVolatile(StructBytes struct, long offset, long value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Long.BYTES);
        Memory.setLongVolatile(address, value);
        Reference.reachabilityFence(region);
    }

    /**
     * {@return 8 bytes, read so that nothing after it happens before it}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     */
    public static long getLongAcquire(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Long.BYTES);
        long value = Memory.getLongAcquire(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 8 bytes, so that nothing before it happens after it.
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     * @param value the value
     */
    public static void setLongRelease(StructBytes struct, long offset, long value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Long.BYTES);
        Memory.setLongRelease(address, value);
        Reference.reachabilityFence(region);
    }

    /**
     * {@return 8 bytes, read each time and whole, but in no order with others}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     */
    public static long getLongOpaque(StructBytes struct, long offset) {
        RegionAccess region = struct.region();
        long address = toRead(region, struct.base() + offset, Long.BYTES);
        long value = Memory.getLongOpaque(address);
        Reference.reachabilityFence(region);
        return value;
    }

    /**
     * Writes 8 bytes, each time and whole, but in no order with others.
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     * @param value the value
     */
    public static void setLongOpaque(StructBytes struct, long offset, long value) {
        RegionAccess region = struct.region();
        long address = toWrite(region, struct.base() + offset, Long.BYTES);
        Memory.setLongOpaque(address, value);
        Reference.reachabilityFence(region);
    }

    private static long toRead(RegionAccess region, long offset, int size) {
        long address = region.toRead(offset, size);
        assert (address & (size - 1)) == 0 : "address=" + Long.toHexString(address) + " size=" + size;
        return address;
    }

    /** The address of a value to write, which must be aligned. The caller keeps the region reachable until it has done so. */
    static long toWrite(RegionAccess region, long offset, int size) {
        long address = region.toWrite(offset, size);
        assert (address & (size - 1)) == 0 : "address=" + Long.toHexString(address) + " size=" + size;
        return address;
    }
}
