package io.sharedstruct.processor;

import io.sharedstruct.Endian;
import org.jspecify.annotations.Nullable;

/**
 * An unsigned integer.
 *
 * @param storage the signed integer of the same bits
 * @param type the type in Java
 */
record UnsignedType(FieldType storage, PrimitiveType type) implements FieldType {

    int bits() {
        return (int) storage.size() * Byte.SIZE;
    }

    /** Whether it has every bit of the type in Java. */
    boolean isFull() {
        return storage.size() == type.size();
    }

    /** The greatest value, unless it is full. */
    long most() {
        return (1L << bits()) - 1;
    }

    @Override
    public String javaType() {
        return type.javaType();
    }

    @Override
    public String token() {
        return "u" + storage.token();
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
    public boolean isExact() {
        return true;
    }

    @Override
    public Endian order() {
        return storage.order();
    }

    @Override
    public @Nullable FieldType in(Endian order) {
        FieldType ordered = storage.in(order);
        return ordered == null ? null : new UnsignedType(ordered, type);
    }
}
