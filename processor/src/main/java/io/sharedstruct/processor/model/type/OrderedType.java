package io.sharedstruct.processor.model.type;

import io.sharedstruct.processor.constant.Endian;
import org.jspecify.annotations.Nullable;

/**
 * A primitive type in a byte order that is declared.
 *
 * @param type the type
 * @param order little or big
 */
public record OrderedType(PrimitiveType type, Endian order) implements FieldType {

    @Override
    public String javaType() {
        return type.javaType();
    }

    @Override
    public String token() {
        return type.token() + (order == Endian.BIG ? "/be" : "/le");
    }

    @Override
    public long size() {
        return type.size();
    }

    @Override
    public long alignment() {
        return type.alignment();
    }

    @Override
    public boolean isExact() {
        return type.isExact();
    }

    @Override
    public @Nullable FieldType in(Endian other) {
        return type.in(other);
    }
}
