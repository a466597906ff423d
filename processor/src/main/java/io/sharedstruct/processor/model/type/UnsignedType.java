package io.sharedstruct.processor.model.type;

/**
 * An unsigned integer.
 *
 * @param storage the signed integer of the same bits
 * @param type the type in Java
 */
public record UnsignedType(FieldType storage, PrimitiveType type) implements StoredType {

    int bits() {
        return (int) storage.size() * Byte.SIZE;
    }

    /** Whether it has every bit of the type in Java. */
    public boolean isFull() {
        return storage.size() == type.size();
    }

    /** The greatest value, unless it is full. */
    public long most() {
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
    public boolean isExact() {
        return true;
    }

    @Override
    public FieldType storedAs(FieldType other) {
        return new UnsignedType(other, type);
    }
}
