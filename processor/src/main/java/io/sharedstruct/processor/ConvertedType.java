package io.sharedstruct.processor;

import io.sharedstruct.Endian;
import org.jspecify.annotations.Nullable;

/**
 * A type that is stored as another one.
 *
 * @param stored the other one: a primitive type, or an array of bytes
 * @param value the type in Java
 * @param converter the class that converts the two
 */
record ConvertedType(FieldType stored, RawConverter.ClassPath value, RawConverter.ClassPath converter)
        implements FieldType {

    @Override
    public String javaType() {
        return value.names().get(value.names().size() - 1);
    }

    @Override
    public String token() {
        return stored.token() + "/" + converter.nestedName();
    }

    @Override
    public long size() {
        return stored.size();
    }

    @Override
    public long alignment() {
        return stored.alignment();
    }

    @Override
    public Endian order() {
        return stored.order();
    }

    @Override
    public @Nullable FieldType in(Endian order) {
        FieldType ordered = stored.in(order);
        return ordered == null ? null : new ConvertedType(ordered, value, converter);
    }
}
