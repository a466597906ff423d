package io.sharedstruct.tools.value;

import io.sharedstruct.inspect.FieldPlace;
import io.sharedstruct.inspect.FieldType;
import io.sharedstruct.inspect.FieldType.EnumType;
import io.sharedstruct.inspect.FieldType.StructType;
import io.sharedstruct.inspect.FieldType.TextType;

/**
 * A field, or an element of an array of structs, as a line.
 *
 * @param place where it lies
 * @param inUnion whether other fields of its struct have bytes of it
 * @param hidden how many structs of an array are left out; the place is the rest of the array then, and 0 for everything else
 */
public record FieldLine(FieldPlace place, boolean inUnion, long hidden) {

    /** The type as a reader needs it: the constants of an enum are shown by its value. */
    public String type() {
        String name = typeName(place.type());
        StringBuilder type = new StringBuilder(inUnion ? "union " : "").append(name);
        place.dimensions().forEach(length -> type.append('[').append(length).append(']'));
        return type.toString();
    }

    private String typeName(FieldType type) {
        String name = type.describe();
        if (type instanceof EnumType) {
            return name.substring(0, name.indexOf('{')) + name.substring(name.lastIndexOf('}') + 1);
        }
        if (type instanceof TextType) {
            return name + "(" + place.elementLength() + ")";
        }
        return type instanceof StructType ? "struct" : name;
    }
}
