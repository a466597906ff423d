package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.PrimitiveType;

/**
 * The expressions that a bit field is read and written by, by way of its unit as {@code u64}.
 *
 * @param bitField the bit field
 * @param type the type of its values
 */
record RustBits(BitFieldType bitField, String type) {

    static RustBits of(BitFieldType bits, RustTypes types) {
        return new RustBits(
                bits, bits.type() == PrimitiveType.BOOLEAN ? "bool" : (bits.signed() ? "i" : "u") + width(bits));
    }

    /** The bits of the smallest integer that has the value. */
    private static int width(BitFieldType bits) {
        int width = Byte.SIZE;
        while (width < bits.width()) {
            width *= 2;
        }
        return width;
    }

    private boolean isBoolean() {
        return type.equals("bool");
    }

    private String order(String function, String bits) {
        Endian order = bitField.storage().order();
        return order == Endian.NATIVE
                ? bits
                : "u" + bitField.bits() + "::" + function + (order == Endian.BIG ? "_be" : "_le") + "(" + bits + ")";
    }

    /** The unit. */
    String read(String place) {
        String unit = order("from", "self.place.get" + bitField.bits() + "(" + place + ")");
        return bitField.bits() == Long.SIZE ? unit : "u64::from(" + unit + ")";
    }

    /** The value in {@code unit}. */
    String value() {
        String place = "unit, " + bitField.position() + ", " + bitField.width();
        if (isBoolean()) {
            return "bits(" + place + ") != 0";
        }
        String wide = (bitField.signed() ? "signed_bits(" : "bits(") + place + ")";
        return type.endsWith("64") ? wide : wide + " as " + type;
    }

    /** The bits of {@code value}. */
    String bits() {
        if (isBoolean()) {
            return "u64::from(value)";
        }
        String sign = bitField.signed() ? "i" : "u";
        String wide = type.endsWith("64") ? "value" : sign + "64::from(value)";
        return (bitField.signed() ? "fitting_signed(" : "fitting_unsigned(") + wide + ", " + bitField.width() + ")";
    }

    /** Writes {@code unit}. */
    String write(String place) {
        String unit = bitField.bits() == Long.SIZE ? "unit" : "unit as u" + bitField.bits();
        return "self.place.set" + bitField.bits() + "(" + place + ", " + order("to", unit) + ")";
    }

    /** What is said of values that have more bits. */
    String refusal() {
        return isBoolean() || bitField.width() == width(bitField)
                ? ""
                : " Panics if the value doesn't fit " + bitField.width() + (bitField.width() == 1 ? " bit." : " bits.");
    }
}
