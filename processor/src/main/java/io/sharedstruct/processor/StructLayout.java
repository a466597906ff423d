package io.sharedstruct.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * Where fields lie. All numbers are bytes; none exceeds {@link #LARGEST}, so nothing overflows.
 *
 * @param offsets the offsets of the fields, in their order
 * @param size the size of the struct, as C's {@code sizeof}
 * @param alignment the alignment of the struct
 */
record StructLayout(List<Long> offsets, long size, long alignment) {

    /** The largest size of a struct: a multiple of every alignment. */
    static final long LARGEST = Long.MAX_VALUE - 7;

    /** Bytes from {@code offset} to {@code end}, exclusive. */
    record Extent(long offset, long size) {
        long end() {
            return offset + size;
        }

        boolean overlaps(Extent other) {
            return offset < other.end() && other.offset < end();
        }
    }

    /** The layout that a C compiler chooses: each field at the next multiple of its alignment; packed: without gaps. */
    static StructLayout inOrder(List<FieldType> types, boolean packed) {
        List<Long> offsets = new ArrayList<>();
        long end = 0;
        for (FieldType type : types) {
            long offset = align(end, packed ? 1 : type.alignment());
            offsets.add(offset);
            end = Math.addExact(offset, type.size());
        }
        return of(offsets, end, types, packed);
    }

    /** The layout of fields that lie at the given offsets. */
    static StructLayout at(List<Long> offsets, List<FieldType> types, boolean packed) {
        long end = 0;
        for (int i = 0; i < types.size(); i++) {
            end = Math.max(end, Math.addExact(offsets.get(i), types.get(i).size()));
        }
        return of(offsets, end, types, packed);
    }

    private static StructLayout of(List<Long> offsets, long end, List<FieldType> types, boolean packed) {
        long alignment = packed
                ? 1
                : types.stream().mapToLong(FieldType::alignment).max().orElse(1);
        return new StructLayout(List.copyOf(offsets), align(end, alignment), alignment);
    }

    /** The least multiple of the alignment that isn't less than the offset. */
    static long align(long offset, long alignment) {
        long beyond = offset % alignment;
        return beyond == 0 ? offset : Math.addExact(offset, alignment - beyond);
    }

    /** The first offset from {@code wanted.offset()} on where that many bytes lie free of all others. */
    static long nextFree(Extent wanted, long alignment, List<Extent> others) {
        Extent candidate = new Extent(align(wanted.offset(), alignment), wanted.size());
        for (int i = 0; i < others.size(); i++) {
            if (candidate.overlaps(others.get(i))) {
                candidate = new Extent(align(others.get(i).end(), alignment), wanted.size());
                i = -1;
            }
        }
        return candidate.offset();
    }
}
