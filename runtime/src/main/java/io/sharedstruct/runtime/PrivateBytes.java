package io.sharedstruct.runtime;

import io.sharedstruct.runtime.memory.Memory;
import io.sharedstruct.runtime.memory.WholeCopy;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;

/**
 * Bytes of a struct that nobody else sees, outside the heap, where the accessors of regions reach them. The garbage collector
 * gives them back.
 */
@SuppressWarnings("ReachabilityFenceUsage") // A copy that throws has not reached the bytes.
final class PrivateBytes extends OrderedAccess {

    private final ByteBuffer bytes;
    private final RegionLayout layout;
    private final long origin;

    private PrivateBytes(StructBytes original, ByteBuffer bytes, boolean readOnly) {
        super(Memory.addressOf(bytes), bytes.capacity(), readOnly);
        this.bytes = bytes;
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
        return new PrivateBytes(original, ByteBuffer.allocateDirect((int) size), readOnly);
    }

    /** Takes over some bytes of the struct that these are for. */
    void take(StructBytes source, long offset, long length) {
        OrderedAccess region = source.region();
        long from = region.toRead(source.base() + offset, length);
        WholeCopy.copy(from, toRead(offset, length), length);
        Reference.reachabilityFence(region);
        Reference.reachabilityFence(this);
    }

    /** The same bytes as an object that can be compared. */
    ByteBuffer bytes() {
        return bytes;
    }

    @Override
    OrderedAccess region() {
        return this;
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
