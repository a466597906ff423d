package io.sharedstruct.processor.model.type;

import io.sharedstruct.processor.constant.Endian;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An array of one or two dimensions, row by row, as C lays it out.
 *
 * @param element the type of the elements
 * @param lengths the lengths of the dimensions, the outermost first; of at most the bytes of the largest struct together
 */
public record ArrayType(FieldType element, List<Long> lengths) implements FieldType {

    /** The most bytes that a snapshot or a text copies of an array unasked. */
    private static final long MOST_BYTES_IN_A_SNAPSHOT = Integer.MAX_VALUE;

    /** The number of elements. */
    public long count() {
        return lengths.stream().reduce(1L, Math::multiplyExact);
    }

    /** Whether an {@code int} can't count the elements, so that indices are {@code long}. */
    public boolean needsLongIndices() {
        return count() > Integer.MAX_VALUE;
    }

    /** Whether it is so large that texts and snapshots go without its elements. */
    public boolean isHuge() {
        return size() > MOST_BYTES_IN_A_SNAPSHOT;
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
