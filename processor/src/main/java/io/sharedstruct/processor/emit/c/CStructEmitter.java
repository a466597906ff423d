package io.sharedstruct.processor.emit.c;

import io.sharedstruct.Endian;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the definition of one struct in C: its members, explicit padding, and assertions on every offset. */
final class CStructEmitter {

    /** A field, and how to reach it from the struct: {@code value.number} in a union. */
    private record Path(FieldModel field, String path) {}

    private static final long UNPACKED = Long.MAX_VALUE;

    private final String type;
    private final long size;
    private final long declared;
    private final long pack;
    private final List<CMember> members;
    private final List<Path> paths = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final CNames names = new CNames();

    private CStructEmitter(StructType struct, long size, long alignment, List<FieldModel> fields) {
        type = CNames.type(struct);
        this.size = size;
        members = CMember.of(fields);
        pack = pack(size, alignment, members);
        declared = pack < UNPACKED || alignment <= CMember.natural(members, UNPACKED) ? 1 : alignment;
    }

    static List<String> emit(StructType struct, long size, long alignment, List<FieldModel> fields) {
        CStructEmitter emitter = new CStructEmitter(struct, size, alignment, fields);
        emitter.emit();
        return emitter.lines;
    }

    /** The weakest packing by which the compiler puts members and end where they lie, and aligns the struct no more strictly. */
    private static long pack(long size, long alignment, List<CMember> members) {
        for (long pack = UNPACKED; pack > 1; pack = pack == UNPACKED ? 8 : pack / 2) {
            if (isRight(pack, size, alignment, members)) {
                return pack;
            }
        }
        return 1;
    }

    private static boolean isRight(long pack, long size, long alignment, List<CMember> members) {
        long end = 0;
        for (CMember member : members) {
            if (!member.isAligned(pack) || member.offset() < end) {
                return false;
            }
            end = member.paddedEnd(pack);
        }
        long natural = CMember.natural(members, pack);
        return size >= end && size % natural == 0 && natural <= alignment;
    }

    /** What the compiler aligns a struct of these fields to. */
    static long alignment(NestedType nested) {
        List<CMember> members = CMember.of(nested.fields());
        long pack = pack(nested.size(), nested.alignment(), members);
        long natural = CMember.natural(members, pack);
        return pack < UNPACKED ? natural : Math.max(natural, nested.alignment());
    }

    private void emit() {
        if (pack < UNPACKED) {
            lines.add("#pragma pack(push, " + pack + ")");
        }
        lines.add("typedef struct " + type + " {");
        // Names of members first: those of the padding give way to them.
        Map<CMember, String> named = new LinkedHashMap<>();
        members.forEach(member -> named.put(member, member.isUnit() ? "" : names.unique(member.name())));
        long end = 0;
        for (CMember member : members) {
            pad(end, member.offset());
            define(member, Objects.requireNonNull(named.get(member)));
            end = member.paddedEnd(pack);
        }
        pad(end, size);
        lines.add("} " + type + ";");
        if (pack < UNPACKED) {
            lines.add("#pragma pack(pop)");
        }
        lines.add("");
        addAssertions();
        paths.forEach(path -> lines.addAll(
                COrderEmitter.accessors(type, path.path(), path.field().type())));
    }

    private void define(CMember member, String name) {
        if (member.isUnit()) {
            defineUnit(member);
            return;
        }
        if (!member.isUnion()) {
            add(CType.of(member.only().type()).declaration(name));
            paths.add(new Path(member.only(), name));
            return;
        }
        CNames inside = new CNames();
        add("union {");
        for (FieldModel field : member.fields()) {
            String view = inside.unique(field.name());
            String declaration = CType.of(field.type()).declaration(view);
            long before = field.offset() - member.offset();
            if (before == 0) {
                lines.add("        " + declaration);
                paths.add(new Path(field, name + "." + view));
            } else {
                lines.add("        struct {");
                lines.add("            uint8_t padding_" + member.offset() + "[" + before + "];");
                lines.add("            " + declaration);
                lines.add("        } at_" + field.offset() + "_" + view + ";");
                paths.add(new Path(field, name + ".at_" + field.offset() + "_" + view + "." + view));
            }
        }
        lines.add("    } " + name + ";");
    }

    /**
     * All bits of a unit get a field, so that every compiler puts what follows behind the unit. Compilers know no bit fields in
     * another byte order: such a unit is an integer. They refuse to align a bit field: a unit that carries the alignment of the
     * struct is a struct of its own.
     */
    private void defineUnit(CMember member) {
        FieldType unit = ((BitFieldType) member.only().type()).storage();
        if (unit.order() != Endian.NATIVE) {
            String name = names.unique("unit_" + member.offset());
            add(CType.of(unit).declaration(name));
            paths.add(new Path(new FieldModel(name, name, name, name, unit, member.offset()), name));
            return;
        }
        boolean wrapped = isFirst() && declared > 1;
        String wrapper = wrapped ? names.unique("bits_" + member.offset()) : "";
        if (wrapped) {
            add("struct {");
        }
        String indent = wrapped ? "        " : "    ";
        String filling = indent + "u" + CType.of(unit).name() + " : ";
        int end = 0;
        for (FieldModel field : member.fields().stream()
                .sorted(Comparator.comparingInt(field -> ((BitFieldType) field.type()).position()))
                .toList()) {
            BitFieldType bits = (BitFieldType) field.type();
            if (end < bits.position()) {
                lines.add(filling + (bits.position() - end) + ";");
            }
            lines.add(indent + CType.of(bits).declaration(names.unique(field.name())));
            end = bits.end();
        }
        if (end < unit.size() * Byte.SIZE) {
            lines.add(filling + (unit.size() * Byte.SIZE - end) + ";");
        }
        if (wrapped) {
            lines.add("    } " + wrapper + ";");
        }
    }

    private void pad(long from, long to) {
        if (from < to) {
            add("uint8_t " + names.unique("padding_" + from) + "[" + (to - from) + "];");
        }
    }

    /** Adds a member; the first one carries the alignment of the struct, if that is stricter than the compiler's. */
    private void add(String member) {
        lines.add("    " + (isFirst() && declared > 1 ? "SHAREDSTRUCT_ALIGN(" + declared + ") " : "") + member);
    }

    private boolean isFirst() {
        return lines.get(lines.size() - 1).startsWith("typedef struct");
    }

    private void addAssertions() {
        for (Path path : paths) {
            String name = type + "_" + path.path().replace('.', '_');
            lines.add("SHAREDSTRUCT_ASSERT(" + name + "_offset, offsetof(" + type + ", " + path.path() + ") == "
                    + path.field().offset() + ");");
            lines.add("SHAREDSTRUCT_ASSERT(" + name + "_size, sizeof(((" + type + " *) 0)->" + path.path() + ") == "
                    + path.field().type().size() + ");");
        }
        lines.add("SHAREDSTRUCT_ASSERT(" + type + "_size, sizeof(" + type + ") == " + size + ");");
    }
}
