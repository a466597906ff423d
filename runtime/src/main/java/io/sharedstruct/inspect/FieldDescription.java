package io.sharedstruct.inspect;

import java.util.List;

/**
 * A field of a struct.
 *
 * @param name its name; it may hold any characters if another program wrote the descriptor
 * @param offset its offset in bytes, in the struct that has it
 * @param length how many bytes it has, with all elements of an array
 * @param type its type, or that of the elements of an array
 * @param dimensions the lengths of an array, the outermost first; none for what is no array
 */
public record FieldDescription(String name, long offset, long length, FieldType type, List<Long> dimensions) {

    /**
     * Copies the dimensions.
     *
     * @param name its name; it may hold any characters if another program wrote the descriptor
     * @param offset its offset in bytes, in the struct that has it
     * @param length how many bytes it has, with all elements of an array
     * @param type its type, or that of the elements of an array
     * @param dimensions the lengths of an array, the outermost first; none for what is no array
     */
    public FieldDescription {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * How many bytes an element has.
     *
     * @return the length of an element in bytes, or of the field if it is no array
     */
    public long elementLength() {
        return length / elementCount();
    }

    /**
     * How many elements there are.
     *
     * @return the number of elements, 1 if the field is no array
     */
    public long elementCount() {
        return dimensions.stream().reduce(1L, Math::multiplyExact);
    }
}
