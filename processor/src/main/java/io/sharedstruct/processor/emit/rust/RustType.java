package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.ConvertedType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.FixedStringType;
import io.sharedstruct.processor.model.type.OrderedType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.model.type.UnsignedType;
import io.sharedstruct.processor.model.type.WideBooleanType;
import io.sharedstruct.processor.model.type.WordType;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * How the bytes of one type are declared in Rust, read and written. A new type is a row in {@link #RENDERINGS}.
 *
 * @param member the type of the member of the value
 * @param zero what it is if its bytes are zero
 * @param alignment what the compiler aligns it to
 * @param value the type of what is read, empty if that is no number, or is one that needs a conversion
 * @param read an expression that reads it, with an {@code @} for its place
 * @param write an expression that writes {@code value}
 */
record RustType(String member, String zero, long alignment, String value, String read, String write) {

    private static final Map<Class<? extends FieldType>, BiFunction<FieldType, RustTypes, RustType>> RENDERINGS =
            Map.ofEntries(
                    row(ArrayType.class, RustType::array),
                    row(ConvertedType.class, (type, types) -> of(type.storage(), types)),
                    row(BitFieldType.class, (type, types) -> bytes(type.storage(), types)),
                    row(EnumType.class, RustType::enumeration),
                    row(FixedStringType.class, (type, types) -> bytes(type.size())),
                    row(NestedType.class, RustType::struct),
                    row(OrderedType.class, (type, types) -> ordered(type)),
                    row(PrimitiveType.class, (type, types) -> primitive(type, Endian.NATIVE, false)),
                    row(UnsignedType.class, (type, types) -> integer(type.storage(), true)),
                    row(WideBooleanType.class, (type, types) -> wide(type)),
                    row(WordType.class, (type, types) -> word(type)));

    private static <T extends FieldType>
            Map.Entry<Class<? extends FieldType>, BiFunction<FieldType, RustTypes, RustType>> row(
                    Class<T> type, BiFunction<T, RustTypes, RustType> rendering) {
        return Map.entry(type, (field, types) -> rendering.apply(type.cast(field), types));
    }

    static RustType of(FieldType type, RustTypes types) {
        BiFunction<FieldType, RustTypes, RustType> rendering = RENDERINGS.get(type.getClass());
        if (rendering == null) {
            throw new IllegalStateException("no Rust for " + type.getClass());
        }
        return rendering.apply(type, types);
    }

    /** So many bytes, of no type. */
    static RustType bytes(long size) {
        return new RustType("[u8; " + size + "]", "[0; " + size + "]", 1, "", "", "");
    }

    /** Whether it is a number or a boolean. */
    boolean isValue() {
        return !value.isEmpty();
    }

    String readAt(String place) {
        return read.replace("@", place);
    }

    String writeAt(String place) {
        return write.replace("@", place);
    }

    private static RustType array(ArrayType array, RustTypes types) {
        RustType element = of(array.element(), types);
        String member = element.member;
        String zero = element.zero;
        for (int i = array.lengths().size() - 1; i >= 0; i--) {
            member = "[" + member + "; " + array.lengths().get(i) + "]";
            zero = "[" + zero + "; " + array.lengths().get(i) + "]";
        }
        return new RustType(member, zero, element.alignment, "", "", "");
    }

    /** The unit of bit fields: an integer, or bytes in an order. */
    private static RustType bytes(FieldType unit, RustTypes types) {
        return unit.order() == Endian.NATIVE ? integer(unit, true) : of(unit, types);
    }

    /** The integer; a constant that it may be is another matter. */
    private static RustType enumeration(EnumType type, RustTypes types) {
        RustType stored = integer(type.storage(), !type.isSigned() && type.size() < Integer.BYTES);
        String write = type.size() < Integer.BYTES
                ? stored.write.replace("value", "(value as " + stored.value + ")")
                : stored.write;
        String code = type.size() < Integer.BYTES ? "i32::from(" + stored.read + ")" : stored.read;
        return new RustType(stored.member, stored.zero, stored.alignment, "i32", code, unparenthesised(write, stored));
    }

    /** {@code (value as u8)} alone needs no parentheses. */
    private static String unparenthesised(String write, RustType stored) {
        String cast = "(value as " + stored.value + ")";
        return write.replace(", " + cast + ")", ", value as " + stored.value + ")")
                .replace("to_be(" + cast + ")", "to_be(value as " + stored.value + ")")
                .replace("to_le(" + cast + ")", "to_le(value as " + stored.value + ")");
    }

    private static RustType struct(NestedType nested, RustTypes types) {
        String name = types.value(nested);
        return new RustType(name, name + "::zeroed()", types.alignment(nested), "", "", "");
    }

    private static RustType ordered(OrderedType type) {
        return primitive(type.type(), type.order(), false);
    }

    private static RustType integer(FieldType storage, boolean unsigned) {
        return storage instanceof OrderedType ordered
                ? primitive(ordered.type(), ordered.order(), unsigned)
                : primitive((PrimitiveType) storage, Endian.NATIVE, unsigned);
    }

    private static RustType primitive(PrimitiveType type, Endian order, boolean unsigned) {
        String bits = "u" + type.size() * Byte.SIZE;
        return switch (type) {
            case BOOLEAN -> number(type, order, bits, "bool", "# != 0", bits + "::from(value)");
            case FLOAT, DOUBLE -> {
                String name = "f" + type.size() * Byte.SIZE;
                yield number(type, order, name, name, name + "::from_bits(#)", "value.to_bits()");
            }
            case CHAR -> number(type, order, bits, bits, "#", "value");
            default -> {
                String signed = "i" + type.size() * Byte.SIZE;
                yield unsigned
                        ? number(type, order, bits, bits, "#", "value")
                        : number(type, order, signed, signed, "# as " + signed, "value as " + bits);
            }
        };
    }

    private static RustType wide(WideBooleanType type) {
        PrimitiveType storage = PrimitiveType.integer((int) type.size());
        String bits = "u" + type.size() * Byte.SIZE;
        return number(storage, type.order(), bits, "bool", "# != 0", bits + "::from(value)");
    }

    /** A number, by expressions between it and its bits. */
    private static RustType number(
            PrimitiveType type, Endian order, String member, String value, String fromBits, String toBits) {
        long width = type.size() * Byte.SIZE;
        String suffix = order == Endian.BIG ? "be" : "le";
        boolean isNative = order == Endian.NATIVE;
        String get = "self.place.get" + width + "(@)";
        String read = isNative ? get : "u" + width + "::from_" + suffix + "(" + get + ")";
        String bits = isNative ? toBits : "u" + width + "::to_" + suffix + "(" + toBits + ")";
        String zero = member.startsWith("f") ? "0.0" : "0";
        return new RustType(
                isNative ? member : "[u8; " + type.size() + "]",
                isNative ? zero : "[0; " + type.size() + "]",
                isNative ? type.size() : 1,
                value,
                fromBits.replace("#", read),
                "self.place.set" + width + "(@, " + bits + ")");
    }

    private static RustType word(WordType type) {
        return switch (type) {
            case LOCK -> new RustType("u32", "0", Integer.BYTES, "", "", "");
            case READ_WRITE_LOCK -> new RustType("[u32; 16]", "[0; 16]", Integer.BYTES, "", "", "");
            case SEQUENCE -> new RustType("[u32; 2]", "[0; 2]", Integer.BYTES, "", "", "");
        };
    }
}
