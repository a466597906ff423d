package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.BitFieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of a value: fields, units of bit fields, unions as bytes, and all padding spelt out, so that it has no bytes without a
 * value.
 */
final class RustLayout {

    /**
     * A member.
     *
     * @param name the name
     * @param type the type
     * @param offset the offset in bytes
     * @param size the size in bytes
     * @param fields what lies there: a field, the bit fields of a unit, or the members of a union; nothing in padding
     */
    record Member(String name, RustType type, long offset, long size, List<FieldModel> fields) {

        boolean isPadding() {
            return fields.isEmpty();
        }

        /** Whether it is one field, rather than several that share its bytes. */
        boolean isField() {
            return fields.size() == 1
                    && fields.get(0).union().isEmpty()
                    && !(fields.get(0).type() instanceof BitFieldType);
        }
    }

    private static final long UNPACKED = Long.MAX_VALUE;

    private final NestedType struct;
    private final RustTypes types;
    private final List<Member> members = new ArrayList<>();
    private final Names names;

    RustLayout(NestedType struct, RustTypes types) {
        this.struct = struct;
        this.types = types;
        names = RustWords.members(List.of());
        long end = 0;
        for (Member member : named(struct.fields())) {
            pad(end, member.offset);
            members.add(member);
            end = member.offset + member.size;
        }
        pad(end, struct.size());
    }

    /** The members without padding, in the order of their offsets. */
    private List<Member> named(List<FieldModel> fields) {
        Map<String, List<FieldModel>> shared = new LinkedHashMap<>();
        List<Member> found = new ArrayList<>();
        for (FieldModel field : fields) {
            if (field.union().isEmpty()) {
                RustType type = RustType.of(field.type(), types);
                String name = names.unique(RustWords.snake(field));
                found.add(new Member(name, type, field.offset(), field.type().size(), List.of(field)));
            } else {
                shared.computeIfAbsent(field.union(), union -> new ArrayList<>())
                        .add(field);
            }
        }
        shared.forEach((union, inside) -> found.add(shared(union, inside)));
        found.sort(Comparator.comparingLong(Member::offset));
        return found;
    }

    private Member shared(String union, List<FieldModel> fields) {
        long offset = fields.stream().mapToLong(FieldModel::offset).min().orElse(0);
        long size = fields.stream().mapToLong(FieldModel::end).max().orElse(0) - offset;
        boolean isUnit = fields.get(0).type() instanceof BitFieldType;
        RustType type = isUnit ? RustType.of(fields.get(0).type(), types) : RustType.bytes(size);
        String name = names.unique(isUnit ? "bits_" + offset : RustWords.snake(union));
        return new Member(name, type, offset, size, fields);
    }

    private void pad(long from, long to) {
        if (from < to) {
            members.add(
                    new Member(names.unique("padding_" + from), RustType.bytes(to - from), from, to - from, List.of()));
        }
    }

    List<Member> members() {
        return members;
    }

    /** The weakest packing by which the compiler puts members where they lie, 0 if it needs none. */
    long pack() {
        for (long pack = UNPACKED; pack > 1; pack = pack == UNPACKED ? 8 : pack / 2) {
            if (isRight(pack)) {
                return pack == UNPACKED ? 0 : pack;
            }
        }
        return 1;
    }

    private boolean isRight(long pack) {
        return struct.size() % natural(pack) == 0
                && members.stream().allMatch(member -> member.offset % Math.min(member.type.alignment(), pack) == 0);
    }

    private long natural(long pack) {
        return members.stream()
                .mapToLong(member -> Math.min(member.type.alignment(), pack))
                .max()
                .orElse(1);
    }

    /** What the compiler aligns the value to, if that declares no more. */
    long alignment() {
        long pack = pack();
        return natural(pack == 0 ? UNPACKED : pack);
    }
}
