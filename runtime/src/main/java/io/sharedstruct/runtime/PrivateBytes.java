package io.sharedstruct.runtime;

import io.sharedstruct.runtime.memory.Memory;
import io.sharedstruct.runtime.memory.WholeCopy;
import java.lang.ref.Reference;

/**
 * Bytes of a struct that nobody else sees, outside the heap, where the accessors of regions reach them. The garbage collector
 * gives them back.
 */
@SuppressWarnings("ReachabilityFenceUsage") // A copy that throws has not reached the bytes.
final class PrivateBytes extends OrderedAccess {

    @SuppressWarnings({"UnusedVariable", "FieldCanBeLocal"}) // The bytes are there as long as it can be reached.
    private final Object memory;

    private final RegionLayout layout;
    private final long origin;

    private PrivateBytes(StructBytes original, Object memory, long size, boolean readOnly) {
        super(Memory.addressOf(memory), size, readOnly);
        this.memory = memory;
        layout = original.region().layout();
        origin = original.region().origin() + original.base();
    }

    /**
     * As many zeroes as a struct has bytes.
     *
     * @param original the struct that they are for
     * @param size its size in bytes
     * @param readOnly whether accessors only read them
     * @throws UnsupportedOperationException if it is too large
     */
    static PrivateBytes of(StructBytes original, long size, boolean readOnly) {
        if (size > Integer.MAX_VALUE) {
            throw Refusal.tooLarge(size);
        }
        return new PrivateBytes(original, Memory.allocate(size), size, readOnly);
    }

    /** Takes over some bytes of the struct that these are for. */
    void take(StructBytes source, long offset, long length) {
        OrderedAccess region = source.region();
        long from = region.toRead(source.base() + offset, length);
        WholeCopy.copy(from, toRead(offset, length), length);
        Reference.reachabilityFence(region);
        Reference.reachabilityFence(this);
    }

    boolean hasSameBytes(PrivateBytes other) {
        long size = mappedLength();
        long words = size & -Long.BYTES;
        boolean same = size == other.mappedLength();
        for (long i = 0; same && i < words; i += Long.BYTES) {
            same = getLong(i) == other.getLong(i);
        }
        for (long i = words; same && i < size; i++) {
            same = getByte(i) == other.getByte(i);
        }
        return same;
    }

    int hashOfBytes() {
        long size = mappedLength();
        long words = size & -Long.BYTES;
        int hash = 1;
        for (long i = 0; i < words; i += Long.BYTES) {
            hash = 31 * hash + Long.hashCode(getLong(i));
        }
        for (long i = words; i < size; i++) {
            hash = 31 * hash + getByte(i);
        }
        return hash;
    }

    @Override
    OrderedAccess region() {
        return this;
    }

    @Override
    long reach() {
        return mappedLength();
    }

    @Override
    RegionLayout layout() {
        return layout;
    }

    @Override
    long origin() {
        return origin;
    }

    @Override
    RuntimeException notReadable() {
        throw new AssertionError("private bytes are never closed");
    }

    @Override
    RuntimeException notWritable() {
        return new UnsupportedOperationException("a snapshot is immutable");
    }
}
