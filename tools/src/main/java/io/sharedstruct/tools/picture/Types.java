package io.sharedstruct.tools.picture;

import io.sharedstruct.inspect.FieldDescription;
import io.sharedstruct.inspect.FieldType;
import java.util.List;
import java.util.stream.Collectors;

/** Types in few words. */
public final class Types {

    private Types() {}

    /** The type of a field, without the constants of an enum: {@code enum8[4]}. */
    public static String of(FieldDescription field) {
        return of(field.type(), field.dimensions());
    }

    /** A type, or an array of it. */
    public static String of(FieldType type, List<Long> dimensions) {
        return of(type) + dimensions(dimensions);
    }

    /** A type, or that of an element. */
    static String of(FieldType type) {
        String words = type.describe();
        if (type instanceof FieldType.EnumType) {
            int constants = words.indexOf('{');
            words = constants < 0 ? words : words.substring(0, constants);
        }
        return Labels.printable(words);
    }

    private static String dimensions(List<Long> dimensions) {
        return dimensions.stream().map(length -> "[" + length + "]").collect(Collectors.joining());
    }

    /** The indices of all elements but the first: {@code [1..9]}, {@code [0][1]..[2][3]}. */
    static String rest(List<Long> dimensions) {
        if (dimensions.size() == 1) {
            long last = dimensions.get(0) - 1;
            return last == 1 ? "[1]" : "[1.." + last + "]";
        }
        String second = "[0]".repeat(dimensions.size() - 1) + "[1]";
        return second + ".."
                + dimensions.stream().map(length -> "[" + (length - 1) + "]").collect(Collectors.joining());
    }

    /** That many structs. */
    public static String structs(long count, long length) {
        return count == 1 ? "struct of " + length + " bytes" : count + " structs of " + length + " bytes";
    }
}
