package io.sharedstruct.processor;

import io.sharedstruct.Endian;
import org.jspecify.annotations.Nullable;

/**
 * A boolean of more than one byte.
 *
 * @param storage the integer of the same bytes
 */
record WideBooleanType(FieldType storage) implements FieldType {

    @Override
    public String javaType() {
        return "boolean";
    }

    @Override
    public String token() {
        return storage.token().replace("int", "bool");
    }

    @Override
    public long size() {
        return storage.size();
    }

    @Override
    public long alignment() {
        return storage.alignment();
    }

    @Override
    public Endian order() {
        return storage.order();
    }

    @Override
    public @Nullable FieldType in(Endian order) {
        FieldType ordered = storage.in(order);
        return ordered == null ? null : new WideBooleanType(ordered);
    }
}
