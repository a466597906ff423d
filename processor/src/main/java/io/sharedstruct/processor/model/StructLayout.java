package io.sharedstruct.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where fields lie. All numbers are bytes, none above {@link #LARGEST}.
 *
 * @param offsets the offsets of the fields, in their order
 * @param size the size of the struct, as C's {@code sizeof}
 * @param alignment the alignment of the struct
 */
public record StructLayout(List<Long> offsets, long size, long alignment) {

    /** The largest size of a struct: a multiple of every alignment that a type has. */
    public static final long LARGEST = Long.MAX_VALUE - 7;

    /** Bytes from {@code offset} to {@code end}, exclusive. */
    public record Extent(long offset, long size) {
        public long end() {
            return offset + size;
        }

        /** From the first byte of the two to the last. */
        public Extent hull(Extent other) {
            long start = Math.min(offset, other.offset);
            return new Extent(start, Math.max(end(), other.end()) - start);
        }

        public boolean overlaps(Extent other) {
            return offset < other.end() && other.offset < end();
        }
    }

    /**
     * The layout that a C compiler chooses: each field, or union where its first member is, at the next multiple of its
     * alignment.
     *
     * @param shapes the fields
     * @param least the least alignment of the struct
     * @throws ArithmeticException if there is no such number of bytes
     */
    public static StructLayout inOrder(List<FieldShape> shapes, long least) {
        List<Long> offsets = new ArrayList<>();
        Map<String, Long> unions = new HashMap<>();
        long end = 0;
        for (FieldShape shape : shapes) {
            Long started = unions.get(shape.union());
            if (started != null) {
                offsets.add(started);
                continue;
            }
            FieldShape whole = shape.union().isEmpty() ? shape : FieldShape.whole(shape.union(), shapes);
            long offset = align(end, whole.alignment());
            offsets.add(offset);
            end = Math.addExact(offset, whole.reserved());
            if (!shape.union().isEmpty()) {
                unions.put(shape.union(), offset);
            }
        }
        return of(offsets, end, shapes, least);
    }

    /**
     * The layout of fields that lie at the given offsets.
     *
     * @param offsets the offsets
     * @param shapes the fields
     * @param least the least alignment of the struct
     * @throws ArithmeticException if there is no such number of bytes
     */
    public static StructLayout at(List<Long> offsets, List<FieldShape> shapes, long least) {
        long end = 0;
        for (int i = 0; i < shapes.size(); i++) {
            end = Math.max(end, Math.addExact(offsets.get(i), shapes.get(i).reserved()));
        }
        return of(offsets, end, shapes, least);
    }

    private static StructLayout of(List<Long> offsets, long end, List<FieldShape> shapes, long least) {
        long alignment = Math.max(
                least, shapes.stream().mapToLong(FieldShape::alignment).max().orElse(1));
        return new StructLayout(List.copyOf(offsets), align(end, alignment), alignment);
    }

    /** The least multiple of the alignment that isn't less than the offset. */
    public static long align(long offset, long alignment) {
        long beyond = offset % alignment;
        return beyond == 0 ? offset : Math.addExact(offset, alignment - beyond);
    }

    /** The first offset from {@code wanted.offset()} on where that many bytes lie free of all others. */
    public static long nextFree(Extent wanted, long alignment, List<Extent> others) {
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
