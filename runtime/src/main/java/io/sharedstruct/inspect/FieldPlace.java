package io.sharedstruct.inspect;

import java.util.List;

/**
 * Where a field lies, or an element of an array, counted from the start of the struct that {@link StructDescription#at} was called of:
 * for that of a region, from the start of the region.
 *
 * @param path the way to it, {@code corners[3].x}
 * @param offset its offset in bytes
 * @param length how many bytes it has, with all elements of an array
 * @param type its type, or that of the elements of an array
 * @param dimensions the lengths of what is left of an array after the indices of the path, the outermost first; none for a single value
 */
public record FieldPlace(String path, long offset, long length, FieldType type, List<Long> dimensions) {

    /**
     * Copies the dimensions.
     *
     * @param path the way to it, {@code corners[3].x}
     * @param offset its offset in bytes
     * @param length how many bytes it has, with all elements of an array
     * @param type its type, or that of the elements of an array
     * @param dimensions the lengths of what is left of an array after the indices of the path, the outermost first; none for a single value
     */
    public FieldPlace {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * How many bytes an element has.
     *
     * @return the length of an element in bytes, or of the value if it is no array
     */
    public long elementLength() {
        return length / elementCount();
    }

    /**
     * How many elements there are.
     *
     * @return the number of elements, 1 if it is no array
     */
    public long elementCount() {
        return dimensions.stream().reduce(1L, Math::multiplyExact);
    }
}
