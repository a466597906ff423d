package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the definition of one struct in C: its members, explicit padding, and assertions on every offset. */
final class CStructEmitter {

    /** A field, and how to reach it from the struct: {@code value.number} in a union. */
    private record Path(FieldModel field, String path) {

        String last() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    private static final long UNPACKED = Long.MAX_VALUE;

    private final StructType struct;
    private final String type;
    private final long size;
    private final long declared;
    private final long pack;
    private final List<CMember> members;
    private final List<Path> paths = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** What members can't be called: in C++, one hides the type of its name from those behind it. */
    private final Set<String> types = new HashSet<>();

    private final Names names;

    /** Whether no member has been written. */
    private boolean isFirst = true;

    private CStructEmitter(NestedType nested, CAlignments alignments) {
        struct = nested.struct();
        type = CNames.type(struct);
        size = nested.size();
        members = CMember.of(nested.fields(), alignments);
        pack = pack(size, nested.alignment(), members);
        long aligned = alignment(size, nested.alignment(), members);
        declared = pack < UNPACKED || aligned <= CMember.natural(members, UNPACKED) ? 1 : aligned;
        types.add(type);
        nested.fields().forEach(field -> {
            if (field.type() instanceof NestedType inner) {
                types.add(CNames.type(inner.struct()));
            } else if (field.type() instanceof ArrayType array && array.element() instanceof NestedType inner) {
                types.add(CNames.type(inner.struct()));
            }
        });
        names = CNames.beside(types);
    }

    /** The definition, once in a program; and the assertions, each time, should that definition be of another version. */
    static List<String> emit(NestedType struct, CAlignments alignments) {
        CStructEmitter emitter = new CStructEmitter(struct, alignments);
        String guard = CNames.guard("STRUCT", struct.struct());
        emitter.lines.add("#ifndef " + guard);
        emitter.lines.add("#define " + guard);
        emitter.lines.addAll(CEnumEmitter.emit(struct.struct(), struct.fields()));
        emitter.addStruct();
        emitter.addAccessors();
        emitter.lines.add("#endif");
        emitter.addAssertions();
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

    /** What the compiler aligns a struct of these members to. */
    static long alignment(long size, long declared, List<CMember> members) {
        long pack = pack(size, declared, members);
        long natural = CMember.natural(members, pack);
        // A size that is no multiple of it leaves the alignment to whoever places the struct, as packing does.
        return pack < UNPACKED || size % declared != 0 ? natural : Math.max(natural, declared);
    }

    private void addStruct() {
        if (pack < UNPACKED) {
            lines.add("#pragma pack(push, " + pack + ")");
        }
        lines.addAll(CComment.of(struct.docs().struct(), ""));
        lines.add("typedef struct " + type + " {");
        // Names of members first: those of the padding give way to them.
        List<String> named = members.stream()
                .map(member -> member.isUnit() ? "" : names.unique(member.name()))
                .toList();
        long end = 0;
        for (int i = 0; i < members.size(); i++) {
            CMember member = members.get(i);
            pad(end, member.offset());
            define(member, named.get(i));
            isFirst = false;
            end = member.paddedEnd(pack);
        }
        pad(end, size);
        lines.add("} " + type + ";");
        if (pack < UNPACKED) {
            lines.add("#pragma pack(pop)");
        }
    }

    private void define(CMember member, String name) {
        if (member.isUnit()) {
            defineUnit(member);
        } else if (member.isUnion()) {
            defineUnion(member, name);
        } else {
            FieldModel field = member.only();
            comment(field, "    ");
            add(CType.of(field.type()).declaration(name, field.name()));
            paths.add(new Path(field, name));
        }
    }

    private void comment(FieldModel field, String indent) {
        lines.addAll(CComment.of(struct.docs().of(field.name()), indent));
    }

    private void defineUnion(CMember member, String name) {
        Names inside = CNames.beside(types);
        add("union {");
        for (FieldModel field : member.fields()) {
            String view = inside.unique(field.name());
            String declaration = CType.of(field.type()).declaration(view, field.name());
            long before = field.offset() - member.offset();
            comment(field, "        ");
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
        // A 32-bit compiler may align less than others, and so end the union earlier.
        if (member.end() < member.paddedEnd(pack)) {
            long padded = member.paddedEnd(pack) - member.offset();
            lines.add("        uint8_t " + inside.claim("padding_" + member.end()) + "[" + padded + "];");
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
            add(CType.of(unit).declaration(name, name));
            paths.add(new Path(new FieldModel(name, name, name, name, unit, member.offset()), name));
            return;
        }
        boolean wrapped = isFirst && declared > 1;
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
            comment(field, indent);
            lines.add(indent + CType.of(bits).declaration(names.unique(field.name()), field.name()));
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
        lines.add("    " + (isFirst && declared > 1 ? "SHAREDSTRUCT_ALIGN(" + declared + ") " : "") + member);
        isFirst = false;
    }

    /** One name for each: members of different unions may have the same one. */
    private void addAccessors() {
        Names functions = CNames.begin();
        paths.forEach(path -> lines.addAll(COrderEmitter.accessors(
                type, functions.claim(path.last()), path.path(), path.field().type())));
    }

    private void addAssertions() {
        for (Path path : paths) {
            lines.add("SHAREDSTRUCT_ASSERT_MEMBER(" + type + ", " + path.path() + ", "
                    + path.field().offset() + ", " + path.field().type().size() + ");");
        }
        lines.add("SHAREDSTRUCT_ASSERT_SIZE(" + type + ", " + size + ");");
    }
}
