package io.sharedstruct.processor.model.type;

/**
 * Some bits of a unit.
 *
 * @param storage the unit as a signed integer
 * @param position the number of the least significant bit
 * @param width the number of bits
 * @param signed whether they are a signed integer
 * @param type the type in Java
 * @param unit a name that only the bit fields of the same unit have, empty as long as it isn't known
 */
public record BitFieldType(FieldType storage, int position, int width, boolean signed, PrimitiveType type, String unit)
        implements StoredType {

    /** The same bits at a place in a unit. */
    public BitFieldType at(int bit, String name) {
        return new BitFieldType(storage, bit, width, signed, type, name);
    }

    public int bits() {
        return (int) storage.size() * Byte.SIZE;
    }

    /** The number of the first bit behind it. */
    public int end() {
        return position + width;
    }

    @Override
    public String javaType() {
        return type.javaType();
    }

    @Override
    public String token() {
        String name = type == PrimitiveType.BOOLEAN ? "bool" : signed ? "int" : "uint";
        String order = switch (order()) {
            case BIG -> "/be";
            case LITTLE -> "/le";
            case NATIVE -> "";
        };
        return name + bits() + ":" + width + "@" + position + order;
    }

    @Override
    public FieldType storedAs(FieldType other) {
        return new BitFieldType(other, position, width, signed, type, unit);
    }
}
