package io.sharedstruct.runtime;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable copy of a struct as its bytes: the superclass of generated snapshots that can't be records. The bytes lie outside the
 * heap; the garbage collector gives them back. Any number of threads may use it.
 */
public abstract class StructSnapshot extends StructView {

    private final PrivateBytes copy;

    /**
     * Copies properties of a struct.
     *
     * @param struct the struct
     * @param size its size in bytes
     * @param ranges the offset in the struct and the length of each run of bytes to copy; the others are zero
     * @throws UnsupportedOperationException if the struct is larger than a snapshot can be, 2^31 - 1 bytes
     */
    @SuppressWarnings("this-escape") // To this package only, which overrides nothing.
    protected StructSnapshot(StructBytes struct, long size, long... ranges) {
        copy = PrivateBytes.of(struct, size, true);
        for (int i = 0; i < ranges.length; i += 2) {
            copy.take(struct, ranges[i], ranges[i + 1]);
        }
        point(copy, 0);
        VarHandle.storeStoreFence(); // A thread that gets this by a data race finds the bytes, as in a final field.
    }

    /**
     * Adds the ranges of structs in a row, of each the same.
     *
     * @param offset the offset of the first one in bytes
     * @param stride the size of each in bytes
     * @param count how many there are
     * @param element the ranges in each
     * @param ranges what they are added to
     * @return all ranges
     */
    protected static long[] with(long offset, long stride, long count, long[] element, long... ranges) {
        long[] all = Arrays.copyOf(ranges, Math.toIntExact(ranges.length + count * element.length));
        int next = ranges.length;
        for (long i = 0; i < count; i++) {
            for (int j = 0; j < element.length; j += 2) {
                all[next++] = offset + i * stride + element[j];
                all[next++] = element[j + 1];
            }
        }
        return all;
    }

    /** Whether the other one is a snapshot of the same struct, and all properties that can be read have the same bytes. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof StructSnapshot snapshot
                && snapshot.getClass() == getClass()
                && copy.hasSameBytes(snapshot.copy);
    }

    @Override
    public final int hashCode() {
        return copy.hashOfBytes();
    }
}
