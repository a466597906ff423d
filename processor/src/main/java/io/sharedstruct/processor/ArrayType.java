package io.sharedstruct.processor;

import io.sharedstruct.Endian;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An array of one or two dimensions, row by row, as C lays it out.
 *
 * @param element the type of the elements
 * @param lengths the lengths of the dimensions, the outermost first; their product is an {@code int}
 */
record ArrayType(FieldType element, List<Integer> lengths) implements FieldType {

    /** The number of elements. */
    int count() {
        return lengths.stream().reduce(1, Math::multiplyExact);
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
