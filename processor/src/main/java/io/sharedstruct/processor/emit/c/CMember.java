package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.type.BitFieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A member of a struct in C: a field, or a union of several.
 *
 * @param name the name of the field or the union
 * @param fields the field, or the members of the union in declaration order
 * @param alignments what the compiler aligns its types to
 */
record CMember(String name, List<FieldModel> fields, CAlignments alignments) {

    /** The members in the order of their offsets. */
    static List<CMember> of(List<FieldModel> fields, CAlignments alignments) {
        Map<String, CMember> unions = new LinkedHashMap<>();
        List<CMember> members = new ArrayList<>();
        for (FieldModel field : fields) {
            if (field.union().isEmpty()) {
                members.add(new CMember(field.name(), List.of(field), alignments));
            } else {
                unions.computeIfAbsent(field.union(), union -> new CMember(union, new ArrayList<>(), alignments))
                        .fields
                        .add(field);
            }
        }
        members.addAll(unions.values());
        members.sort(Comparator.comparingLong(CMember::offset));
        return members;
    }

    /** What the compiler aligns a struct of these members to, if it aligns none to more than the packing. */
    static long natural(List<CMember> members, long pack) {
        return members.stream()
                .mapToLong(member -> member.alignment(pack))
                .max()
                .orElse(1);
    }

    boolean isUnion() {
        return !fields.get(0).union().isEmpty();
    }

    /** Whether it is a unit with bit fields. */
    boolean isUnit() {
        return only().type() instanceof BitFieldType;
    }

    /** The field, if it is one. */
    FieldModel only() {
        return fields.get(0);
    }

    long offset() {
        return fields.stream().mapToLong(FieldModel::offset).min().orElse(0);
    }

    /** The offset of the first byte behind it. */
    long end() {
        return fields.stream().mapToLong(FieldModel::end).max().orElse(0);
    }

    /** The end as the compiler sees it: that of a union is padded to its alignment. */
    long paddedEnd(long pack) {
        return offset() + StructLayout.align(end() - offset(), isUnion() ? alignment(pack) : 1);
    }

    private long alignment(long pack) {
        return fields.stream().mapToLong(field -> alignment(field, pack)).max().orElse(1);
    }

    private long alignment(FieldModel field, long pack) {
        return Math.min(alignments.of(field.type()), pack);
    }

    boolean isAligned(long pack) {
        return offset() % alignment(pack) == 0
                && fields.stream().allMatch(field -> field.offset() % alignment(field, pack) == 0);
    }
}
