package io.sharedstruct.processor;

import io.sharedstruct.Endian;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An array of one or two dimensions, row by row, as C lays it out.
 *
 * @param element the type of the elements
 * @param lengths the lengths of the dimensions, the outermost first; of at most {@link StructLayout#LARGEST} bytes together
 */
record ArrayType(FieldType element, List<Long> lengths) implements FieldType {

    /** The most bytes that are copied to the heap at once: no Java array or buffer has more. */
    static final long MOST_BYTES_AT_ONCE = Integer.MAX_VALUE;

    /** The number of elements. */
    long count() {
        return lengths.stream().reduce(1L, Math::multiplyExact);
    }

    /** Whether an {@code int} can't count the elements, so that indices are {@code long}. */
    boolean needsLongIndices() {
        return count() > Integer.MAX_VALUE;
    }

    /** Whether it is too large for a copy on the heap, so that copies, texts and snapshots go without its elements. */
    boolean isHuge() {
        return size() > MOST_BYTES_AT_ONCE;
    }

    @Override
    public String javaType() {
        return element.javaType() + "[]";
    }

    @Override
    public String token() {
        return element.token()
                + lengths.stream().map(length -> "[" + length + "]").collect(Collectors.joining());
    }

    @Override
    public long size() {
        return element.size() * count();
    }

    @Override
    public long alignment() {
        return element.alignment();
    }

    @Override
    public boolean isExact() {
        return element.isExact();
    }

    @Override
    public Endian order() {
        return element.order();
    }

    @Override
    public @Nullable FieldType in(Endian order) {
        FieldType ordered = element.in(order);
        return ordered == null ? null : new ArrayType(ordered, lengths);
    }
}
