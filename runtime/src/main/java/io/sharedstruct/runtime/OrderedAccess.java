package io.sharedstruct.runtime;

import io.sharedstruct.runtime.memory.Memory;
import java.lang.ref.Reference;

/**
 * Reads and writes that have at least the memory ordering of the method of {@link java.lang.invoke.VarHandle} whose name they bear,
 * between processes as between threads. Their fields must be aligned.
 */
// Without try and finally: an access that throws has not reached the mapping, and shorter methods are inlined earlier.
@SuppressWarnings("ReachabilityFenceUsage")
public abstract class OrderedAccess extends PlainAccess {

    OrderedAccess(long address, long size, boolean readOnly) {
        super(address, size, readOnly);
    }

    private long toReadAligned(long offset, int size) {
        long address = toRead(offset, size);
        assert aligned(address, size);
        return address;
    }

    private long toWriteAligned(long offset, int size) {
        long address = toWrite(offset, size);
        assert aligned(address, size);
        return address;
    }

    private static boolean aligned(long address, int size) {
        if ((address & (size - 1)) != 0) {
            throw new AssertionError("address=" + Long.toHexString(address) + " size=" + size);
        }
        return true;
    }

    /**
     * Reads 4 bytes, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @return the value
     */
    protected final int getIntVolatile(long offset) {
        long address = toReadAligned(offset, Integer.BYTES);
        int value = Memory.getIntVolatile(address);
        Reference.reachabilityFence(this);
        return value;
    }

    /**
     * Reads 4 bytes, so that nothing after it happens before it.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @return the value
     */
    protected final int getIntAcquire(long offset) {
        long address = toReadAligned(offset, Integer.BYTES);
        int value = Memory.getIntAcquire(address);
        Reference.reachabilityFence(this);
        return value;
    }

    /**
     * Writes 4 bytes, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @param value the value
     */
    protected final void setIntVolatile(long offset, int value) {
        long address = toWriteAligned(offset, Integer.BYTES);
        Memory.setIntVolatile(address, value);
        Reference.reachabilityFence(this);
    }

    /**
     * Writes 4 bytes, so that nothing before it happens after it.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @param value the value
     */
    protected final void setIntRelease(long offset, int value) {
        long address = toWriteAligned(offset, Integer.BYTES);
        Memory.setIntRelease(address, value);
        Reference.reachabilityFence(this);
    }

    /**
     * Writes 4 bytes if they have an expected value, as one step, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @param expected the expected value
     * @param value the new value
     * @return whether the value was the expected one
     */
    protected final boolean compareAndSetInt(long offset, int expected, int value) {
        long address = toWriteAligned(offset, Integer.BYTES);
        boolean done = Memory.compareAndSetInt(address, expected, value);
        Reference.reachabilityFence(this);
        return done;
    }

    /**
     * Adds to 4 bytes as one step, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @param delta what to add
     * @return the value before
     */
    protected final int getAndAddInt(long offset, int delta) {
        long address = toWriteAligned(offset, Integer.BYTES);
        int before = Memory.getAndAddInt(address, delta);
        Reference.reachabilityFence(this);
        return before;
    }

    /**
     * Reads 8 bytes, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @return the value
     */
    protected final long getLongVolatile(long offset) {
        long address = toReadAligned(offset, Long.BYTES);
        long value = Memory.getLongVolatile(address);
        Reference.reachabilityFence(this);
        return value;
    }

    /**
     * Reads 8 bytes, so that nothing after it happens before it.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @return the value
     */
    protected final long getLongAcquire(long offset) {
        long address = toReadAligned(offset, Long.BYTES);
        long value = Memory.getLongAcquire(address);
        Reference.reachabilityFence(this);
        return value;
    }

    /**
     * Writes 8 bytes, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @param value the value
     */
    protected final void setLongVolatile(long offset, long value) {
        long address = toWriteAligned(offset, Long.BYTES);
        Memory.setLongVolatile(address, value);
        Reference.reachabilityFence(this);
    }

    /**
     * Writes 8 bytes, so that nothing before it happens after it.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @param value the value
     */
    protected final void setLongRelease(long offset, long value) {
        long address = toWriteAligned(offset, Long.BYTES);
        Memory.setLongRelease(address, value);
        Reference.reachabilityFence(this);
    }

    /**
     * Writes 8 bytes if they have an expected value, as one step, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @param expected the expected value
     * @param value the new value
     * @return whether the value was the expected one
     */
    protected final boolean compareAndSetLong(long offset, long expected, long value) {
        long address = toWriteAligned(offset, Long.BYTES);
        boolean done = Memory.compareAndSetLong(address, expected, value);
        Reference.reachabilityFence(this);
        return done;
    }

    /**
     * Adds to 8 bytes as one step, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @param delta what to add
     * @return the value before
     */
    protected final long getAndAddLong(long offset, long delta) {
        long address = toWriteAligned(offset, Long.BYTES);
        long before = Memory.getAndAddLong(address, delta);
        Reference.reachabilityFence(this);
        return before;
    }
}
