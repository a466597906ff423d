package io.sharedstruct.processor.emit.python;

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
import io.sharedstruct.processor.model.type.TextCharset;
import io.sharedstruct.processor.model.type.UnsignedType;
import io.sharedstruct.processor.model.type.WideBooleanType;
import io.sharedstruct.processor.model.type.WordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What stands for a field of one type in Python. A new type is a row in {@link #RENDERINGS}.
 *
 * @param raw the type that ctypes has the bytes by
 * @param codec what makes values of these
 * @param reads the type of what is read, for tools that check types
 * @param takes the type of what may be assigned
 * @param dtype what numpy calls an array of it, empty if it is no number
 */
record PythonType(String raw, PythonCode codec, String reads, String takes, String dtype) {

    private static final Map<Class<? extends FieldType>, BiFunction<FieldType, PythonTypes, PythonType>> RENDERINGS =
            Map.ofEntries(
                    row(ArrayType.class, PythonType::array),
                    row(BitFieldType.class, (bits, types) -> unit(bits)),
                    row(ConvertedType.class, PythonType::converted),
                    row(EnumType.class, PythonType::enumeration),
                    row(FixedStringType.class, (text, types) -> text(text)),
                    row(NestedType.class, PythonType::struct),
                    row(OrderedType.class, (ordered, types) -> primitive(ordered.type(), ordered.order())),
                    row(PrimitiveType.class, (primitive, types) -> primitive(primitive, Endian.NATIVE)),
                    row(UnsignedType.class, (unsigned, types) -> integer(unsigned.storage(), false)),
                    row(WideBooleanType.class, (wide, types) -> wide(wide)),
                    row(WordType.class, (word, types) -> word(word)));

    private static <T extends FieldType>
            Map.Entry<Class<? extends FieldType>, BiFunction<FieldType, PythonTypes, PythonType>> row(
                    Class<T> type, BiFunction<T, PythonTypes, PythonType> rendering) {
        return Map.entry(type, (field, types) -> rendering.apply(type.cast(field), types));
    }

    static PythonType of(FieldType type, PythonTypes types) {
        BiFunction<FieldType, PythonTypes, PythonType> rendering = RENDERINGS.get(type.getClass());
        if (rendering == null) {
            throw new IllegalStateException("no Python for " + type.getClass());
        }
        return rendering.apply(type, types);
    }

    private static PythonType of(String raw, PythonCode codec, String type, String dtype) {
        return new PythonType(raw, codec, type, type, dtype);
    }

    private static String raw(String ctype, Endian order) {
        String name = "_ctypes." + ctype;
        return order == Endian.NATIVE ? name : (order == Endian.BIG ? "_be(" : "_le(") + name + ")";
    }

    /** An integer of as many bytes. */
    private static PythonType integer(FieldType storage, boolean signed) {
        long bits = storage.size() * Byte.SIZE;
        String bounds = signed ? "-(2**" + (bits - 1) + "), 2**" + (bits - 1) + " - 1" : "0, 2**" + bits + " - 1";
        return of(
                raw((signed ? "c_int" : "c_uint") + bits, storage.order()),
                PythonCode.call("_Number", List.of(bounds.split(", "))),
                "int",
                dtype(signed ? "i" : "u", storage.size(), storage.order()));
    }

    private static String dtype(String kind, long size, Endian order) {
        return (order == Endian.NATIVE ? "=" : order == Endian.BIG ? ">" : "<") + kind + size;
    }

    private static PythonType primitive(PrimitiveType type, Endian order) {
        FieldType ordered = order == Endian.NATIVE ? type : new OrderedType(type, order);
        return switch (type) {
            case BOOLEAN -> of(raw("c_uint8", order), PythonCode.call("_Boolean"), "bool", "");
            case BYTE, SHORT, INT, LONG -> integer(ordered, true);
            case CHAR -> of(raw("c_uint16", order), PythonCode.call("_Char"), "str", dtype("u", 2, order));
            case FLOAT -> floating(ordered, "c_float", "\"f\"", "\"I\"");
            case DOUBLE -> floating(ordered, "c_double", "\"d\"", "\"Q\"");
        };
    }

    /** In a declared order it is an integer, which is read and written as a whole; ctypes writes such a float byte by byte. */
    private static PythonType floating(FieldType type, String ctype, String form, String bits) {
        boolean isNative = type.order() == Endian.NATIVE;
        return new PythonType(
                isNative ? raw(ctype, type.order()) : raw("c_uint" + type.size() * Byte.SIZE, type.order()),
                PythonCode.call("_Float", isNative ? List.of(form) : List.of(form, bits)),
                "float",
                "float",
                dtype("f", type.size(), type.order()));
    }

    private static PythonType wide(WideBooleanType wide) {
        return of(integer(wide.storage(), false).raw, PythonCode.call("_Boolean"), "bool", "");
    }

    private static PythonType enumeration(EnumType type, PythonTypes types) {
        PythonTypes.Enumeration enumeration = types.enumeration(type);
        List<String> arguments = new ArrayList<>(List.of(enumeration.name()));
        String fallback = type.fallback();
        if (fallback != null) {
            arguments.add(enumeration.constant(fallback));
        }
        // Unsigned as in the header: what no constant stands for reads alike.
        boolean signed = type.isSigned() || type.size() >= Integer.BYTES;
        return new PythonType(
                integer(type.storage(), signed).raw,
                PythonCode.call("_Constant", arguments),
                fallback != null ? enumeration.name() : "_t.Union[" + enumeration.name() + ", int]",
                "_t.Union[" + enumeration.name() + ", int]",
                "");
    }

    private static PythonType converted(ConvertedType type, PythonTypes types) {
        if (type.storage() instanceof ArrayType bytes) {
            String raw = "_ctypes.c_uint8 * " + bytes.size();
            PythonCode codec = PythonCode.call("_Bytes", List.of(String.valueOf(bytes.size())));
            return new PythonType(raw, codec, "bytes", "_Bytes", "");
        }
        return of(type.storage(), types);
    }

    private static PythonType struct(NestedType nested, PythonTypes types) {
        String name = types.name(nested.struct());
        List<String> arguments = nested.hasWords() ? List.of(name, "True") : List.of(name);
        return of(name, PythonCode.call("_Inner", arguments), name, "");
    }

    private static PythonType array(ArrayType array, PythonTypes types) {
        PythonType type = of(array.element(), types);
        for (int i = array.lengths().size() - 1; i >= 0; i--) {
            String length = String.valueOf(array.lengths().get(i));
            type = new PythonType(
                    (type.raw.contains(" * ") ? "(" + type.raw + ")" : type.raw) + " * " + length,
                    PythonCode.call("_Row", type.codec, PythonCode.of(length)),
                    "_Array[" + type.reads + ", " + type.takes + "]",
                    "_t.Iterable[" + type.takes + "]",
                    type.dtype);
        }
        return type;
    }

    private static PythonType text(FixedStringType text) {
        String charset = text.charset() == TextCharset.US_ASCII
                ? "ascii"
                : text.charset().canonicalName().toLowerCase(Locale.ROOT).replaceFirst("(16|32)(?=.e)", "$1-");
        List<String> arguments = new ArrayList<>(List.of(String.valueOf(text.size()), "\"" + charset + "\""));
        int unit = text.charset().unit();
        if (unit > 1) {
            arguments.add("unit=" + unit);
        }
        if (text.form() == TextForm.TERMINATED) {
            arguments.add("nul=" + unit);
        }
        if (text.form().prefixSize() > 0) {
            arguments.add("prefix=" + text.form().prefixSize());
        }
        if (text.prefixOrder() != Endian.NATIVE) {
            arguments.add("order=\"" + (text.prefixOrder() == Endian.BIG ? "big" : "little") + "\"");
        }
        if (text.overflow() == Overflow.TRUNCATE) {
            arguments.add("truncate=True");
        }
        return of("_ctypes.c_uint8 * " + text.size(), PythonCode.call("_Text", arguments), "str", "");
    }

    /** The unit that bits lie in. */
    private static PythonType unit(BitFieldType bits) {
        String kind = bits.type() == PrimitiveType.BOOLEAN ? "boolean" : bits.signed() ? "signed" : "unsigned";
        String type = bits.type() == PrimitiveType.BOOLEAN ? "bool" : "int";
        PythonCode codec = PythonCode.call(
                "_Bits", List.of(String.valueOf(bits.position()), String.valueOf(bits.width()), "\"" + kind + "\""));
        return of(integer(bits.storage(), false).raw, codec, type, "");
    }

    private static PythonType word(WordType word) {
        String view = switch (word) {
            case LOCK, READ_WRITE_LOCK -> "_Lock";
            case SEQUENCE -> "_Sequence";
        };
        String raw = "_ctypes.c_uint32 * " + word.size() / Integer.BYTES;
        return new PythonType(raw, PythonCode.call("_Words", List.of(view)), view, "_t.NoReturn", "");
    }
}
