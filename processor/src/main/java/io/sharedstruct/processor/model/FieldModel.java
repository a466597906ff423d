package io.sharedstruct.processor.model;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.List;

/**
 * A field of the struct.
 *
 * @param name the name of the property
 * @param constant the prefix of its constants, {@code FOO_BAR}
 * @param component the name of its component in the snapshot
 * @param parameter the name of the setter's parameter
 * @param helper the prefix of what the generated class holds for the field and nobody else sees
 * @param type the type
 * @param offset the offset in bytes
 * @param union the name of the union that it is a member of, empty if there is none
 * @param since the version of the struct that has introduced it
 * @param codes the name of its component if the snapshot has the integers of an enum
 */
public record FieldModel(
        String name,
        String constant,
        String component,
        String parameter,
        String helper,
        FieldType type,
        long offset,
        String union,
        int since,
        String codes) {

    /** A field of the first version that shares its bytes with no other. */
    public FieldModel(String name, String constant, String component, String parameter, FieldType type, long offset) {
        this(name, constant, component, parameter, constant, type, offset, "", 1, component + "Code");
    }

    /** Whether it is an enum, or an array of them. */
    public boolean isEnum() {
        return (type instanceof ArrayType array ? array.element() : type) instanceof EnumType;
    }

    /** The name of what the snapshot has of it: the integers of an enum, the value of others. */
    public String stored() {
        return isEnum() ? codes : component;
    }

    /** Whether any of the fields, or of those of structs inside them, is in a byte order that is declared to be that one. */
    public static boolean anyIn(Endian order, List<FieldModel> fields) {
        return fields.stream()
                .map(field -> field.type() instanceof ArrayType array ? array.element() : field.type())
                .anyMatch(type ->
                        type instanceof NestedType nested ? anyIn(order, nested.fields()) : type.order() == order);
    }

    /** The name of a constant that the generated class holds for the field and nobody else sees. */
    public String helper(String suffix) {
        return helper + "_" + suffix;
    }

    /** The offset of the first byte behind the field. */
    public long end() {
        return offset + type.size();
    }
}
