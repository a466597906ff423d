package io.sharedstruct.runtime;

import io.sharedstruct.runtime.memory.Memory;
import io.sharedstruct.runtime.memory.WholeCopy;
import java.lang.ref.Reference;
import java.nio.ByteOrder;

/**
 * The way to the bytes of a region: a superclass of every generated class, which inherits an accessor for every kind of access
 * from its subclasses. They are protected, so users can't reach them.
 *
 * <p>Offsets are bytes from the start of the struct. They are not checked, unless assertions are enabled: the processor
 * has proven constant offsets to lie inside the struct, and generated code checks indices. Values are in the byte order
 * of the machine. Sizes are 64-bit.
 *
 * <p>Any method throws {@link IllegalStateException} after the region was closed, and those that write throw
 * {@link UnsupportedOperationException} on a region that was opened read-only. An access that races with {@code close}
 * reaches the shared bytes, private bytes that nobody else sees, or one of these exceptions. A loop of plain accesses
 * without any synchronisation may, like a loop over a plain field, never learn that another thread has closed the region.
 *
 * <p>The bytes are reached by their address, which this object has in itself: nothing lies between. An access keeps this object
 * reachable, so the mapping can't be given back meanwhile.
 */
// Without try and finally: an access that throws has not reached the mapping, and shorter methods are inlined earlier.
@SuppressWarnings("ReachabilityFenceUsage")
public abstract class RegionAccess extends StructBytes {

    private final long size;

    /** The address to read from, 0 when closed. */
    private long readable;

    /** The address to write to, 0 when closed or read-only. */
    private long writable;

    RegionAccess(long address, long size, boolean readOnly) {
        this.size = size;
        readable = address;
        writable = readOnly ? 0 : address;
    }

    @Override
    final long base() {
        return 0;
    }

    /** Lets every access that starts from now on fail. */
    final void revoke() {
        readable = 0;
        writable = 0;
    }

    /** Whether the region is closed. */
    final boolean isRevoked() {
        return readable == 0;
    }

    /** How many bytes can be reached, those of the struct at least; of a closed region as well. */
    final long mappedLength() {
        return size;
    }

    /**
     * The name of a property with the way to it from the outermost struct, {@code levels[3].state}; the name alone if that isn't
     * known.
     *
     * @param property the name
     * @param offset the offset of the value in the region in bytes
     */
    final String pathInRegion(String property, long offset) {
        return layout().path(property, origin() + offset);
    }

    /** What the region says of its struct. */
    abstract RegionLayout layout();

    /** The offset of the first of these bytes in that struct. */
    abstract long origin();

    /** What a reader throws when the region is closed. */
    abstract RuntimeException notReadable();

    /** What a writer throws when the region is closed or read-only. */
    abstract RuntimeException notWritable();

    /** The address of bytes to read at once. The caller keeps this object reachable until it has done so. */
    final long toRead(long offset, long length) {
        long address = readable;
        if (address == 0) {
            throw notReadable();
        }
        assert inside(offset, length);
        return address + offset;
    }

    /** The address of bytes to write at once. The caller keeps this object reachable until it has done so. */
    final long toWrite(long offset, long length) {
        long address = writable;
        if (address == 0) {
            throw notWritable();
        }
        assert inside(offset, length);
        return address + offset;
    }

    private boolean inside(long offset, long length) {
        if (offset < 0 || length < 0 || offset > size - length) {
            throw new AssertionError("offset=" + offset + " length=" + length + " size=" + size);
        }
        return true;
    }

    /**
     * Reads bytes into an array. Each is read once.
     *
     * @param offset the offset in bytes
     * @param into the array
     * @param from the first index in the array
     * @param length how many bytes
     */
    protected final void getBytes(long offset, byte[] into, int from, int length) {
        long address = toRead(offset, length);
        Memory.getBytes(address, into, from, length);
        Reference.reachabilityFence(this);
    }

    /**
     * Writes bytes from an array.
     *
     * @param offset the offset in bytes
     * @param source the array
     * @param from the first index in the array
     * @param length how many bytes
     */
    protected final void setBytes(long offset, byte[] source, int from, int length) {
        long address = toWrite(offset, length);
        Memory.setBytes(address, source, from, length);
        Reference.reachabilityFence(this);
    }

    /** Copies bytes from a region, or from another place in this one; the two places may overlap. */
    final void copy(RegionAccess source, long from, long to, long length) {
        long read = source.toRead(from, length);
        long write = toWrite(to, length);
        WholeCopy.copy(read, write, length);
        Reference.reachabilityFence(source);
        Reference.reachabilityFence(this);
    }

    /**
     * Reads the elements of a primitive array at once.
     *
     * @param offset the offset of the first element in bytes
     * @param order the byte order of the elements
     * @param into the array, of any primitive type but boolean and byte
     * @param length its length
     * @param elementSize the size of an element in bytes
     */
    final void getArray(long offset, ByteOrder order, Object into, int length, int elementSize) {
        long address = toRead(offset, (long) length * elementSize);
        Memory.getArray(address, into, length, order != ByteOrder.nativeOrder());
        Reference.reachabilityFence(this);
    }

    /**
     * Writes the elements of a primitive array at once.
     *
     * @param offset the offset of the first element in bytes
     * @param order the byte order of the elements
     * @param from the array, of any primitive type but boolean and byte
     * @param length its length
     * @param elementSize the size of an element in bytes
     */
    final void setArray(long offset, ByteOrder order, Object from, int length, int elementSize) {
        long address = toWrite(offset, (long) length * elementSize);
        Memory.setArray(address, from, length, order != ByteOrder.nativeOrder());
        Reference.reachabilityFence(this);
    }

    /** Refuses, before anything is written, what {@link #toWrite} refuses. */
    final void requireWritable(long offset, long length) {
        toWrite(offset, length);
        Reference.reachabilityFence(this);
    }
}
