package io.sharedstruct.processor.emit.cpp;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.constant.Overflow;
import io.sharedstruct.processor.constant.TextForm;
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
 * How a field, or an element of an array, looks in C++.
 *
 * @param kind what accessors it has
 * @param value what a getter returns; of a struct or of bytes, the type that the accessors are of
 * @param parameter what a setter takes
 * @param functions what reads and writes: the arguments of a template, or a class with the functions
 * @param stored the number that it is stored as, if C++ sees it as that one where it lies; empty otherwise
 */
record CppType(Kind kind, String value, String parameter, String functions, String stored) {

    enum Kind {
        /** A value that is stored as a number. */
        NUMBER,
        /** Some bits of a number, or a text: a class has the functions. */
        BITS,
        TEXT,
        /** Several bytes, which are seen where they lie. */
        BYTES,
        STRUCT,
        /** A lock or a sequence, which is no value. */
        WORD
    }

    private static final CppType NO_VALUE = new CppType(Kind.WORD, "", "", "", "");

    /** By the type, and by what the enum class of an enum is called. */
    private static final Map<Class<? extends FieldType>, BiFunction<FieldType, String, CppType>> RENDERINGS =
            Map.ofEntries(
                    row(ConvertedType.class, (type, name) -> converted(type)),
                    row(BitFieldType.class, (type, name) -> bits(type)),
                    row(EnumType.class, CppType::enumeration),
                    row(FixedStringType.class, (type, name) -> text(type)),
                    row(NestedType.class, (type, name) -> struct(type)),
                    row(OrderedType.class, (type, name) -> number(type, primitive(type.type()))),
                    row(PrimitiveType.class, (type, name) -> number(type, primitive(type))),
                    row(UnsignedType.class, (type, name) -> number(type, "std::uint" + bits(type.storage()) + "_t")),
                    row(WideBooleanType.class, (type, name) -> number(type.storage(), "bool")),
                    row(WordType.class, (type, name) -> NO_VALUE));

    private static <T extends FieldType>
            Map.Entry<Class<? extends FieldType>, BiFunction<FieldType, String, CppType>> row(
                    Class<T> type, BiFunction<T, String, CppType> rendering) {
        return Map.entry(type, (field, name) -> rendering.apply(type.cast(field), name));
    }

    /** The type of a field that is no array. */
    static CppType of(FieldType type, String enumeration) {
        BiFunction<FieldType, String, CppType> rendering = RENDERINGS.get(type.getClass());
        if (rendering == null) {
            throw new IllegalStateException("no C++ for " + type.getClass());
        }
        return rendering.apply(type, enumeration);
    }

    /** A value that is stored as a number of as many bytes, which is another type where the value is a flag or a code unit. */
    private static CppType number(FieldType type, String value) {
        String stored = switch (value) {
            case "bool" -> unsigned(type);
            case "char16_t" -> "std::uint16_t";
            default -> value;
        };
        return number(type, value, stored);
    }

    private static CppType number(FieldType type, String value, String stored) {
        boolean seen = type.order() == Endian.NATIVE && !value.equals("bool");
        String functions = "<" + value + ", " + stored + ", " + order(type.order()) + ">";
        return new CppType(Kind.NUMBER, value, value, functions, seen ? stored : "");
    }

    /** The underlying type is that of the member in C. Nothing in C++ may see that as an enum where it lies. */
    private static CppType enumeration(EnumType type, String name) {
        CppType number = number(type.storage(), name, underlying(type));
        return new CppType(number.kind, number.value, number.parameter, number.functions, "");
    }

    /** The integer that an enum is stored as. */
    static String underlying(EnumType type) {
        boolean unsigned = !type.isSigned() && type.size() < Integer.BYTES;
        return unsigned ? unsigned(type) : "std::int" + bits(type) + "_t";
    }

    private static CppType converted(ConvertedType type) {
        return type.storage() instanceof ArrayType array
                ? new CppType(Kind.BYTES, "std::int8_t", "", String.valueOf(array.count()), "")
                : of(type.storage(), "");
    }

    private static CppType struct(NestedType nested) {
        return new CppType(Kind.STRUCT, "BasicFields<" + CppNames.struct(nested.struct()) + ", Byte>", "", "", "");
    }

    private static CppType bits(BitFieldType type) {
        String value = type.type() == PrimitiveType.BOOLEAN
                ? "bool"
                : (type.signed() ? "std::int" : "std::uint") + type.bits() + "_t";
        String functions = "detail::BitField<" + value + ", " + unsigned(type) + ", " + order(type.order()) + ", "
                + type.position() + ", " + type.width() + ">";
        return new CppType(Kind.BITS, value, value, functions, "");
    }

    private static CppType text(FixedStringType text) {
        String unit = switch (text.charset().unit()) {
            case 1 -> "char";
            case 2 -> "char16_t";
            default -> "char32_t";
        };
        String encoding = switch (text.charset()) {
            case UTF_8 -> "utf8";
            case US_ASCII, ISO_8859_1 -> "single_bytes";
            case UTF_16LE, UTF_16BE -> "utf16";
            case UTF_32LE, UTF_32BE -> "utf32";
        };
        String order = switch (text.charset()) {
            case UTF_16LE, UTF_32LE -> "detail::Little";
            case UTF_16BE, UTF_32BE -> "detail::Big";
            default -> "detail::Native";
        };
        String functions = "detail::Text<" + unit + ", detail::Encoding::" + encoding + ", " + order + ", "
                + text.size() + ", " + text.form().prefixSize() + ", " + order(text.prefixOrder()) + ", "
                + (text.form() == TextForm.TERMINATED) + ", " + (text.overflow() == Overflow.TRUNCATE) + ">";
        String value = switch (unit) {
            case "char" -> "std::string_view";
            case "char16_t" -> "std::u16string";
            default -> "std::u32string";
        };
        String parameter = value.endsWith("_view") ? value : value + "_view";
        return new CppType(Kind.TEXT, value, parameter, functions, "");
    }

    private static String order(Endian order) {
        return switch (order) {
            case NATIVE -> "detail::Native";
            case LITTLE -> "detail::Little";
            case BIG -> "detail::Big";
        };
    }

    private static long bits(FieldType type) {
        return type.size() * Byte.SIZE;
    }

    private static String unsigned(FieldType type) {
        return "std::uint" + bits(type) + "_t";
    }

    private static String primitive(PrimitiveType type) {
        return switch (type) {
            case BOOLEAN -> "bool";
            case BYTE -> "std::int8_t";
            case CHAR -> "char16_t";
            case SHORT -> "std::int16_t";
            case INT -> "std::int32_t";
            case LONG -> "std::int64_t";
            case FLOAT -> "float";
            case DOUBLE -> "double";
        };
    }
}
