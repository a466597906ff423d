package io.sharedstruct.runtime.open;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A struct as a descriptor has it: its fields, and what their types refer to. Each definition is there once, however many fields refer to
 * it, so two are the same only if they are one object; what all of them stand for together may be much more than the text.
 */
public final class StructText {

    private final int number;
    private final List<Field> fields;
    private final int depth;

    /**
     * A struct.
     *
     * @param number which definition it is, counted from 1; 0 for what is none
     * @param depth how many structs lie inside each other, with itself
     */
    StructText(int number, List<Field> fields, int depth) {
        this.number = number;
        this.fields = List.copyOf(fields);
        this.depth = depth;
    }

    /**
     * A field as its line says it.
     *
     * @param line the number of the line, counted from 1
     * @param offset its offset in bytes in the struct
     * @param type its type
     * @param length how many bytes it has, with all elements of an array
     * @param name its name
     */
    public record Field(int line, long offset, Type type, long length, String name) {

        /** How many bytes an element has, or the field if it is no array. */
        long elementLength() {
            return length / type.count();
        }
    }

    /**
     * The type of a field.
     *
     * @param text all of it, with the constants of an enum and the lengths of an array, and without what it refers to
     * @param name what stands before the constants and the lengths: {@code int32/be}, {@code enum8}, {@code struct}
     * @param constants the constants of an enum, one object for each enum; null for all else
     * @param struct the struct, if it is one or an array of them
     * @param dimensions the lengths of an array, the outermost first; none for what is no array
     */
    public record Type(
            String text,
            String name,
            @Nullable String constants,
            @Nullable StructText struct,
            List<Long> dimensions) {

        boolean isArray() {
            return !dimensions.isEmpty();
        }

        /** How many elements there are; 1 for what is no array. */
        long count() {
            return dimensions.stream().reduce(1L, (some, more) -> some * more);
        }
    }

    /** The definition of that number, counted from 1, in the order of the descriptor; 0 for what is none. */
    public int number() {
        return number;
    }

    /** The fields in the order of the descriptor. */
    public List<Field> fields() {
        return fields;
    }

    /** How many structs lie inside each other, with this one: more than of any struct inside it. */
    public int depth() {
        return depth;
    }

    /**
     * Reads a descriptor of any origin.
     *
     * @return the struct itself
     * @throws IllegalArgumentException if it is none, or stands for more than one may; the message says in which line and why
     */
    public static StructText parse(String descriptor) {
        return DescriptorParser.structure(descriptor);
    }
}
