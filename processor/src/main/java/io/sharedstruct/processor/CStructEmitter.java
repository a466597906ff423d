package io.sharedstruct.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the definition of one struct in C: its members, explicit padding, and assertions on every offset. */
final class CStructEmitter {

    private record Member(FieldModel field, String name) {}

    private final String type;
    private final long size;
    private final List<Member> members = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final CNames names = new CNames();
    private final boolean packed;

    private CStructEmitter(StructType struct, long size, List<FieldModel> fields) {
        type = CNames.type(struct);
        this.size = size;
        fields.stream()
                .sorted(Comparator.comparingLong(FieldModel::offset))
                .forEach(field -> members.add(new Member(field, names.unique(field.name()))));
        packed = isPacked(size, fields);
    }

    static List<String> emit(StructType struct, long size, List<FieldModel> fields) {
        CStructEmitter emitter = new CStructEmitter(struct, size, fields);
        emitter.emit();
        return emitter.lines;
    }

    /** Whether the compiler must be kept from aligning: a member or the end lies where it would put none. */
    private static boolean isPacked(long size, List<FieldModel> fields) {
        long alignment = 1;
        for (FieldModel field : fields) {
            long own = alignment(field.type());
            if (field.offset() % own != 0) {
                return true;
            }
            alignment = Math.max(alignment, own);
        }
        return size % alignment != 0;
    }

    private static long alignment(FieldType type) {
        if (type instanceof ArrayType array) {
            return alignment(array.element());
        }
        if (!(type instanceof NestedType nested)) {
            return type.alignment();
        }
        return isPacked(nested.size(), nested.fields())
                ? 1
                : nested.fields().stream()
                        .mapToLong(field -> alignment(field.type()))
                        .max()
                        .orElse(1);
    }

    private void emit() {
        if (packed) {
            lines.add("#pragma pack(push, 1)");
        }
        lines.add("typedef struct " + type + " {");
        long end = 0;
        for (Member member : members) {
            pad(end, member.field().offset());
            lines.add("    " + declaration(member.field().type(), member.name()) + ";");
            end = member.field().end();
        }
        pad(end, size);
        lines.add("} " + type + ";");
        if (packed) {
            lines.add("#pragma pack(pop)");
        }
        lines.add("");
        for (Member member : members) {
            String name = type + "_" + member.name();
            lines.add("SHAREDSTRUCT_ASSERT(" + name + "_offset, offsetof(" + type + ", " + member.name() + ") == "
                    + member.field().offset() + ");");
            lines.add("SHAREDSTRUCT_ASSERT(" + name + "_size, sizeof(((" + type + " *) 0)->" + member.name() + ") == "
                    + member.field().type().size() + ");");
        }
        lines.add("SHAREDSTRUCT_ASSERT(" + type + "_size, sizeof(" + type + ") == " + size + ");");
    }

    private void pad(long from, long to) {
        if (from < to) {
            lines.add("    uint8_t " + names.unique("padding_" + from) + "[" + (to - from) + "];");
        }
    }

    private static String declaration(FieldType type, String name) {
        if (type instanceof ArrayType array) {
            String lengths =
                    array.lengths().stream().map(length -> "[" + length + "]").collect(Collectors.joining());
            return declaration(array.element(), name + lengths);
        }
        if (type instanceof NestedType nested) {
            return CNames.type(nested.struct()) + " " + name;
        }
        if (type instanceof FixedStringType text) {
            return "char " + name + "[" + text.size() + "]";
        }
        return primitive((PrimitiveType) type) + " " + name;
    }

    private static String primitive(PrimitiveType type) {
        return switch (type) {
            case BOOLEAN -> "uint8_t";
            case BYTE -> "int8_t";
            case CHAR -> "uint16_t";
            case SHORT -> "int16_t";
            case INT -> "int32_t";
            case LONG -> "int64_t";
            case FLOAT -> "float";
            case DOUBLE -> "double";
        };
    }
}
