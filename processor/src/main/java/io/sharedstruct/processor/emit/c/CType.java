package io.sharedstruct.processor.emit.c;

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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a member of one type is declared in C: {@code char text[16]}. A new type is a row in {@link #RENDERINGS}.
 *
 * @param name what stands before the name of the member
 * @param suffix what stands behind it
 * @param note what a reader must know, empty if there is nothing
 */
record CType(String name, String suffix, String note) {

    private static final Map<Class<? extends FieldType>, Function<FieldType, CType>> RENDERINGS = Map.ofEntries(
            row(ArrayType.class, CType::array),
            row(ConvertedType.class, CType::converted),
            row(BitFieldType.class, CType::bits),
            row(EnumType.class, CType::enumeration),
            row(FixedStringType.class, CType::text),
            row(NestedType.class, CType::struct),
            row(OrderedType.class, CType::ordered),
            row(PrimitiveType.class, CType::primitive),
            row(UnsignedType.class, CType::unsigned),
            row(WideBooleanType.class, wide -> of(wide.storage())),
            row(WordType.class, CWordTypes::of));

    CType(String name, String suffix) {
        this(name, suffix, "");
    }

    private static <T extends FieldType> Map.Entry<Class<? extends FieldType>, Function<FieldType, CType>> row(
            Class<T> type, Function<T, CType> rendering) {
        return Map.entry(type, field -> rendering.apply(type.cast(field)));
    }

    static CType of(FieldType type) {
        Function<FieldType, CType> rendering = RENDERINGS.get(type.getClass());
        if (rendering == null) {
            throw new IllegalStateException("no C for " + type.getClass());
        }
        return rendering.apply(type);
    }

    /** The declaration of a member, with the note behind it, and the name of the property if C doesn't have its letters. */
    String declaration(String member, String property) {
        String spelt = CComment.ascii(property);
        List<String> notes = Stream.of(note, spelt.equals(property) ? "" : spelt)
                .filter(text -> !text.isEmpty())
                .toList();
        return name + " " + member + suffix + ";" + (notes.isEmpty() ? "" : " /* " + String.join(", ", notes) + " */");
    }

    private static CType array(ArrayType array) {
        CType element = of(array.element());
        String lengths =
                array.lengths().stream().map(length -> "[" + length + "]").collect(Collectors.joining());
        return new CType(element.name(), lengths + element.suffix(), element.note());
    }

    /** C99 has no char16_t, and wchar_t has another width on every other system: wide texts are integers. */
    private static CType text(FixedStringType text) {
        int unit = text.charset().unit();
        int prefix = text.form().prefixSize();
        String type =
                unit == 1 ? "char" : "/* " + text.charset().canonicalName() + " */ uint" + Byte.SIZE * unit + "_t";
        String units = "[" + (text.size() - prefix) / unit + "]";
        if (prefix == 0) {
            return new CType(type, units);
        }
        String order = text.prefixOrder() == Endian.NATIVE
                ? ""
                : text.prefixOrder() == Endian.BIG ? ", big-endian" : ", little-endian";
        String struct = "struct {\n        uint" + Byte.SIZE * prefix + "_t length; /* in bytes" + order
                + " */\n        " + type + " text" + units + ";\n    }";
        return new CType(struct, "");
    }

    private static CType converted(ConvertedType type) {
        CType stored = of(type.storage());
        String note = (stored.note().isEmpty() ? "" : stored.note() + ", ")
                + CComment.ascii(type.converter().nestedName());
        return new CType(stored.name(), stored.suffix(), note);
    }

    private static CType struct(NestedType nested) {
        return new CType(CNames.type(nested.struct()), "");
    }

    /** A number whose bytes are exchanged may be a trap as a float, so it is declared as its bits. */
    private static CType ordered(OrderedType ordered) {
        String order = ordered.order() == Endian.BIG ? "big-endian" : "little-endian";
        String floating = floating(ordered);
        return floating.isEmpty()
                ? new CType(primitive(ordered.type()).name(), "", order)
                : new CType("uint" + ordered.size() * 8 + "_t", "", order + " " + floating);
    }

    /** The type of the value if it is not an integer but declared as one; empty otherwise. */
    static String floating(FieldType type) {
        if (type instanceof ConvertedType converted) {
            return floating(converted.storage());
        }
        boolean floats = type instanceof OrderedType ordered
                && (ordered.type() == PrimitiveType.FLOAT || ordered.type() == PrimitiveType.DOUBLE);
        return floats ? type.javaType() : "";
    }

    private static CType bits(BitFieldType type) {
        CType signed = of(type.storage());
        return new CType((type.signed() ? "" : "u") + signed.name(), " : " + type.width());
    }

    /** An integer of the declared width; the constants have names of their own. */
    private static CType enumeration(EnumType type) {
        CType signed = of(type.storage());
        boolean unsigned = !type.isSigned() && type.size() < Integer.BYTES;
        String note = (signed.note().isEmpty() ? "" : signed.note() + ", ") + CComment.ascii(type.qualifiedName());
        return new CType((unsigned ? "u" : "") + signed.name(), signed.suffix(), note);
    }

    private static CType unsigned(UnsignedType type) {
        CType signed = of(type.storage());
        return new CType("u" + signed.name(), signed.suffix(), signed.note());
    }

    private static CType primitive(PrimitiveType type) {
        String name = switch (type) {
            case BOOLEAN -> "uint8_t";
            case BYTE -> "int8_t";
            case CHAR -> "uint16_t";
            case SHORT -> "int16_t";
            case INT -> "int32_t";
            case LONG -> "int64_t";
            case FLOAT -> "float";
            case DOUBLE -> "double";
        };
        return new CType(name, "");
    }
}
