package io.sharedstruct.runtime;

import io.sharedstruct.runtime.memory.Buffers;
import io.sharedstruct.runtime.memory.Memory;
import io.sharedstruct.runtime.memory.WholeCopy;
import java.lang.ref.Reference;

/**
 * Bytes of a struct that nobody else sees, outside the heap, where the accessors of regions reach them. The garbage collector
 * gives them back.
 */
@SuppressWarnings("ReachabilityFenceUsage") // A copy that throws has not reached the bytes.
final class PrivateBytes extends PlainAccess {

    @SuppressWarnings({"UnusedVariable", "FieldCanBeLocal"}) // The bytes are there as long as it can be reached.
    private final Object memory;

    private final RegionLayout layout;
    private final long origin;

    private final boolean holder;

    private PrivateBytes(Object memory, long size, boolean readOnly, RegionLayout layout, long origin, boolean holder) {
        super(Memory.addressOf(memory), size, readOnly);
        this.memory = memory;
        this.layout = layout;
        this.origin = origin;
        this.holder = holder;
    }

    private static PrivateBytes of(StructBytes original, Object memory, long size, boolean readOnly) {
        PlainAccess region = original.region();
        return new PrivateBytes(memory, size, readOnly, region.layout(), region.origin() + original.base(), false);
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
        return of(original, Memory.allocate(checkedSize(size)), size, readOnly);
    }

    /** Bytes that are somebody else's afterwards: until they are revoked. What is in them is arbitrary, and accessors only read it. */
    static PrivateBytes over(StructBytes original, Buffers.Buffer buffer) {
        return of(original, buffer.memory(), buffer.size(), true);
    }

    /** As many zeroes as a struct has bytes, into which snapshots are copied. Accessors only read them. */
    static PrivateBytes holder(RegionLayout layout) {
        long size = checkedSize(layout.size());
        return new PrivateBytes(Memory.allocate(size), size, true, layout, 0, true);
    }

    static long checkedSize(long size) {
        if (size > Integer.MAX_VALUE) {
            throw Refusal.tooLarge(size);
        }
        return size;
    }

    /** Whether snapshots may be copied into them. */
    boolean isHolder() {
        return holder;
    }

    /** Takes over some bytes of the struct that these are for. */
    void take(StructBytes source, long offset, long length) {
        PlainAccess region = source.region();
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
    PlainAccess region() {
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
        return new IllegalStateException("this view was for a read that has ended");
    }

    @Override
    RuntimeException notWritable() {
        return new UnsupportedOperationException("a snapshot is immutable");
    }
}
