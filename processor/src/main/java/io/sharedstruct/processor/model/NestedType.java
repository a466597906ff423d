package io.sharedstruct.processor.model;

import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.List;

/**
 * A struct that lies inline in another one.
 *
 * @param struct the annotated interface
 * @param size the size in bytes, tail padding included
 * @param alignment the alignment in bytes
 * @param fields the fields
 * @param depth how many structs lie inside each other, with this one
 */
public record NestedType(StructType struct, long size, long alignment, List<FieldModel> fields, int depth)
        implements FieldType {

    public static NestedType of(StructModel model) {
        return of(model.type(), model.size(), model.alignment(), model.fields());
    }

    static NestedType of(StructType struct, long size, long alignment, List<FieldModel> fields) {
        return new NestedType(struct, size, alignment, fields, depth(fields) + 1);
    }

    /** How many structs lie inside each other in one of these fields. */
    static int depth(List<FieldModel> fields) {
        return fields.stream()
                .map(field -> field.type() instanceof ArrayType array ? array.element() : field.type())
                .mapToInt(type -> type instanceof NestedType nested ? nested.depth : 0)
                .max()
                .orElse(0);
    }

    /**
     * The alignment that it, or a struct inside it, asks for beyond what its fields need, 1 if none does. MSVC keeps to that
     * wherever the struct lies.
     */
    public long declaredAlignment() {
        long ofFields = 1;
        long declared = 1;
        for (FieldModel field : fields) {
            FieldType type = field.type() instanceof ArrayType array ? array.element() : field.type();
            ofFields = Math.max(ofFields, type.alignment());
            declared = type instanceof NestedType nested ? Math.max(declared, nested.declaredAlignment()) : declared;
        }
        return alignment > ofFields ? alignment : declared;
    }

    @Override
    public String javaType() {
        return struct.simpleName();
    }

    /** Its padding is not copied, so that may be a loss. */
    @Override
    public boolean isExact() {
        return FlatField.isGapless(fields, size)
                && fields.stream().allMatch(field -> field.type().isExact());
    }

    @Override
    public String token() {
        return "struct";
    }

    /** By name: the fields may have as many again inside them, and so on. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NestedType nested
                && struct.name().equals(nested.struct.name())
                && size == nested.size
                && (fields == nested.fields || fields.equals(nested.fields));
    }

    @Override
    public int hashCode() {
        return struct.name().hashCode();
    }
}
