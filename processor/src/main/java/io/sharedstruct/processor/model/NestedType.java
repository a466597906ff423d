package io.sharedstruct.processor.model;

import io.sharedstruct.processor.model.type.FieldType;
import java.util.List;

/**
 * A struct that lies inline in another one.
 *
 * @param struct the annotated interface
 * @param size the size in bytes, tail padding included
 * @param alignment the alignment in bytes
 * @param fields the fields
 */
public record NestedType(StructType struct, long size, long alignment, List<FieldModel> fields) implements FieldType {

    public static NestedType of(StructModel model) {
        return new NestedType(model.type(), model.size(), model.alignment(), model.fields());
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
}
