package io.sharedstruct.processor.emit.csharp;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.constant.Overflow;
import io.sharedstruct.processor.constant.TextForm;
import io.sharedstruct.processor.model.NestedType;
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
import java.util.Map;
import java.util.function.Function;

/** How values of each type of field are read and written in C#. A new type is a row in {@link #rows}; of an array it is that of its elements. */
final class CsharpTypes {

    private final CsharpScope scope;
    private final String memory;
    private final Map<Class<? extends FieldType>, Function<FieldType, CsharpType>> rows = Map.ofEntries(
            row(BitFieldType.class, this::bits),
            row(ConvertedType.class, this::converted),
            row(EnumType.class, this::enumeration),
            row(FixedStringType.class, this::text),
            row(NestedType.class, this::struct),
            row(OrderedType.class, this::ordered),
            row(PrimitiveType.class, type -> primitive(type, Endian.NATIVE)),
            row(UnsignedType.class, this::unsigned),
            row(WideBooleanType.class, this::wideBoolean),
            row(WordType.class, this::word));

    CsharpTypes(CsharpScope scope) {
        this.scope = scope;
        memory = scope.support("Memory");
    }

    private static <T extends FieldType> Map.Entry<Class<? extends FieldType>, Function<FieldType, CsharpType>> row(
            Class<T> type, Function<T, CsharpType> rendering) {
        return Map.entry(type, field -> rendering.apply(type.cast(field)));
    }

    /** The type of a property's values; {@code $property} stands for a literal of its name. */
    CsharpType of(FieldType type) {
        Function<FieldType, CsharpType> row = rows.get(type.getClass());
        if (row == null) {
            throw new IllegalStateException("no C# for " + type.getClass());
        }
        return row.apply(type);
    }

    /** The unsigned integer of the bytes of a type, in the order that they have. */
    private String raw(FieldType type) {
        return order(type, memory + ".Get" + type.size() + "($at)");
    }

    private String order(FieldType type, String bits) {
        return switch (type.order()) {
            case NATIVE -> bits;
            case LITTLE -> memory + ".Little(" + bits + ")";
            case BIG -> memory + ".Big(" + bits + ")";
        };
    }

    private String set(FieldType type, String bits) {
        return memory + ".Set($at, " + order(type, bits) + ")";
    }

    /** Without the check for overflow that a program may be compiled with. */
    private static String cast(String type, String value) {
        return "unchecked((" + type + ")" + value + ")";
    }

    private static String integer(long size, boolean signed) {
        return switch ((int) size) {
            case 1 -> signed ? "sbyte" : "byte";
            case 2 -> signed ? "short" : "ushort";
            case 4 -> signed ? "int" : "uint";
            default -> signed ? "long" : "ulong";
        };
    }

    private CsharpType integers(String name, FieldType storage) {
        String bits = integer(storage.size(), false);
        return new CsharpType(
                name, storage.order() == Endian.NATIVE, cast(name, raw(storage)), set(storage, cast(bits, "value")));
    }

    private CsharpType primitive(PrimitiveType type, Endian order) {
        FieldType storage = order == Endian.NATIVE ? type : new OrderedType(type, order);
        return switch (type) {
            case BOOLEAN -> truth(storage);
            case CHAR -> integers("char", storage);
            case FLOAT -> floating("float", "Float", storage);
            case DOUBLE -> floating("double", "Double", storage);
            default -> integers(integer(type.size(), true), storage);
        };
    }

    private CsharpType floating(String name, String helper, FieldType storage) {
        return new CsharpType(
                name,
                storage.order() == Endian.NATIVE,
                memory + "." + helper + "(" + raw(storage) + ")",
                set(storage, memory + ".Bits(value)"));
    }

    private CsharpType truth(FieldType storage) {
        String bits = integer(storage.size(), false);
        return new CsharpType("bool", false, raw(storage) + " != 0", set(storage, cast(bits, "(value ? 1 : 0)")));
    }

    private CsharpType ordered(OrderedType ordered) {
        return primitive(ordered.type(), ordered.order());
    }

    private CsharpType wideBoolean(WideBooleanType type) {
        return truth(type.storage());
    }

    private CsharpType unsigned(UnsignedType type) {
        return integers(integer(type.size(), false), type.storage());
    }

    private CsharpType enumeration(EnumType type) {
        return integers(scope.name(type), type.storage());
    }

    /** What the converter stores. One of bytes is an array of them. */
    private CsharpType converted(ConvertedType type) {
        return of(type.storage()).noted("Stored by " + type.converter().nestedName() + ".");
    }

    private CsharpType bits(BitFieldType type) {
        String unit = integer(type.storage().size(), false);
        String place = type.position() + ", " + type.width();
        String read =
                memory + (type.signed() ? ".SignedBits(" : ".UnsignedBits(") + raw(type.storage()) + ", " + place + ")";
        boolean flag = type.type() == PrimitiveType.BOOLEAN;
        String value = flag ? "(value ? 1UL : 0UL)" : "value";
        String with = memory + (type.signed() ? ".WithSignedBits(" : ".WithUnsignedBits(");
        String write = set(
                type.storage(), cast(unit, with + raw(type.storage()) + ", " + place + ", " + value + ", $property)"));
        int bytes = type.width() <= 8 ? 1 : type.width() <= 16 ? 2 : type.width() <= 32 ? 4 : 8;
        String name = flag ? "bool" : integer(bytes, type.signed());
        return new CsharpType(name, false, flag ? read + " != 0" : cast(name, read), write);
    }

    private CsharpType text(FixedStringType type) {
        String arguments = type.size() + ", " + scope.support("TextCharset") + "." + charset(type.charset()) + ", "
                + scope.support("TextForm") + "." + form(type.form()) + ", "
                + (type.prefixOrder() == Endian.NATIVE
                        ? "!global::System.BitConverter.IsLittleEndian"
                        : String.valueOf(type.prefixOrder() == Endian.BIG));
        return new CsharpType(
                "string",
                false,
                scope.support("Texts") + ".Get($at, " + arguments + ")",
                scope.support("Texts") + ".Set($at, " + arguments + ", " + (type.overflow() == Overflow.TRUNCATE)
                        + ", $property, value)");
    }

    private static String charset(TextCharset charset) {
        return switch (charset) {
            case UTF_8 -> "Utf8";
            case US_ASCII -> "Ascii";
            case ISO_8859_1 -> "Latin1";
            case UTF_16LE -> "Utf16Le";
            case UTF_16BE -> "Utf16Be";
            case UTF_32LE -> "Utf32Le";
            case UTF_32BE -> "Utf32Be";
        };
    }

    private static String form(TextForm form) {
        return switch (form) {
            case TERMINATED -> "Terminated";
            case UNTERMINATED -> "Unterminated";
            case PREFIXED_8 -> "Prefixed8";
            case PREFIXED_16 -> "Prefixed16";
            case PREFIXED_32 -> "Prefixed32";
        };
    }

    /** A large one is a view of bytes that lie elsewhere. */
    private CsharpType struct(NestedType nested) {
        String name = scope.name(nested);
        return CsharpScope.isView(nested)
                ? new CsharpType(name, false, "new " + name + "($at, _isReadOnly)", "")
                : new CsharpType(name, true, "*(" + name + "*)($at)", "*(" + name + "*)($at) = value");
    }

    private CsharpType word(WordType type) {
        String name = scope.support(
                switch (type) {
                    case LOCK -> "LockWord";
                    case READ_WRITE_LOCK -> "ReadWriteLockWord";
                    case SEQUENCE -> "SequenceWord";
                });
        return new CsharpType(name, true, "*(" + name + "*)($at)", "");
    }
}
