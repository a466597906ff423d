package io.sharedstruct.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        return size % natural(fields) != 0
                || fields.stream()
                        .anyMatch(
                                field -> field.offset() % CType.of(field.type()).alignment() != 0);
    }

    private static long natural(List<FieldModel> fields) {
        return fields.stream()
                .mapToLong(field -> CType.of(field.type()).alignment())
                .max()
                .orElse(1);
    }

    /** What the compiler aligns a struct of these fields to. */
    static long alignment(long size, List<FieldModel> fields) {
        return isPacked(size, fields) ? 1 : natural(fields);
    }

    private void emit() {
        if (packed) {
            lines.add("#pragma pack(push, 1)");
        }
        lines.add("typedef struct " + type + " {");
        long end = 0;
        for (Member member : members) {
            pad(end, member.field().offset());
            lines.add("    " + CType.of(member.field().type()).declaration(member.name()));
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
        members.forEach(member -> lines.addAll(
                COrderEmitter.accessors(type, member.name(), member.field().type())));
    }

    private void pad(long from, long to) {
        if (from < to) {
            lines.add("    uint8_t " + names.unique("padding_" + from) + "[" + (to - from) + "];");
        }
    }
}
