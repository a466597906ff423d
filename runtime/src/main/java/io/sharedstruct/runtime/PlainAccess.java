package io.sharedstruct.runtime;

import io.sharedstruct.runtime.memory.Memory;
import java.lang.ref.Reference;

/**
 * Reads and writes of primitive values as plain as those of a Java field: they order nothing, and only those of aligned values are
 * atomic.
 */
// Without try and finally: an access that throws has not reached the mapping, and shorter methods are inlined earlier.
@SuppressWarnings("ReachabilityFenceUsage")
public abstract class PlainAccess extends RegionAccess {

    PlainAccess(long address, long size, boolean readOnly) {
        super(address, size, readOnly);
    }

    /**
     * Reads a byte as a boolean.
     *
     * @param offset the offset in bytes
     * @return whether the byte is anything but 0
     */
    protected final boolean getBoolean(long offset) {
        return getByte(offset) != 0;
    }

    /**
     * Writes a boolean as a byte, 1 or 0.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setBoolean(long offset, boolean value) {
        setByte(offset, (byte) (value ? 1 : 0));
    }

    /**
     * Reads 1 byte.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final byte getByte(long offset) {
        long address = toRead(offset, Byte.BYTES);
        byte value = Memory.getByte(address);
        Reference.reachabilityFence(this);
        return value;
    }

    /**
     * Writes 1 byte.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setByte(long offset, byte value) {
        long address = toWrite(offset, Byte.BYTES);
        Memory.setByte(address, value);
        Reference.reachabilityFence(this);
    }

    /**
     * Reads 2 bytes as a UTF-16 code unit.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final char getChar(long offset) {
        long address = toRead(offset, Character.BYTES);
        char value = Memory.getChar(address);
        Reference.reachabilityFence(this);
        return value;
    }

    /**
     * Writes a UTF-16 code unit as 2 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setChar(long offset, char value) {
        long address = toWrite(offset, Character.BYTES);
        Memory.setChar(address, value);
        Reference.reachabilityFence(this);
    }

    /**
     * Reads 2 bytes.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final short getShort(long offset) {
        long address = toRead(offset, Short.BYTES);
        short value = Memory.getShort(address);
        Reference.reachabilityFence(this);
        return value;
    }

    /**
     * Writes 2 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setShort(long offset, short value) {
        long address = toWrite(offset, Short.BYTES);
        Memory.setShort(address, value);
        Reference.reachabilityFence(this);
    }

    /**
     * Reads 4 bytes.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final int getInt(long offset) {
        long address = toRead(offset, Integer.BYTES);
        int value = Memory.getInt(address);
        Reference.reachabilityFence(this);
        return value;
    }

    /**
     * Writes 4 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setInt(long offset, int value) {
        long address = toWrite(offset, Integer.BYTES);
        Memory.setInt(address, value);
        Reference.reachabilityFence(this);
    }

    /**
     * Reads 8 bytes.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final long getLong(long offset) {
        long address = toRead(offset, Long.BYTES);
        long value = Memory.getLong(address);
        Reference.reachabilityFence(this);
        return value;
    }

    /**
     * Writes 8 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setLong(long offset, long value) {
        long address = toWrite(offset, Long.BYTES);
        Memory.setLong(address, value);
        Reference.reachabilityFence(this);
    }

    /**
     * Reads 4 bytes as an IEEE 754 number.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final float getFloat(long offset) {
        long address = toRead(offset, Float.BYTES);
        float value = Memory.getFloat(address);
        Reference.reachabilityFence(this);
        return value;
    }

    /**
     * Writes an IEEE 754 number as 4 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setFloat(long offset, float value) {
        long address = toWrite(offset, Float.BYTES);
        Memory.setFloat(address, value);
        Reference.reachabilityFence(this);
    }

    /**
     * Reads 8 bytes as an IEEE 754 number.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final double getDouble(long offset) {
        long address = toRead(offset, Double.BYTES);
        double value = Memory.getDouble(address);
        Reference.reachabilityFence(this);
        return value;
    }

    /**
     * Writes an IEEE 754 number as 8 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setDouble(long offset, double value) {
        long address = toWrite(offset, Double.BYTES);
        Memory.setDouble(address, value);
        Reference.reachabilityFence(this);
    }
}
