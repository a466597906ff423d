package io.sharedstruct.processor.model;

import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.List;

/**
 * What the layout needs to know of a field.
 *
 * @param type the type
 * @param alignment what its offset is a multiple of
 * @param reserved the bytes from its offset on that no other field may have: its own, and the rest of its cache line if it
 *     is to be alone there
 * @param union the name of the union that it is a member of, empty if there is none
 */
public record FieldShape(FieldType type, long alignment, long reserved, String union) {

    /** A field that declares nothing of its own, in a struct that aligns nothing to more than that. */
    public static FieldShape of(FieldType type, long mostAlignment) {
        return new FieldShape(type, Math.min(type.alignment(), mostAlignment), type.size(), "");
    }

    /** The same for a bit field that lies elsewhere. */
    public FieldShape with(FieldType placed) {
        return placed instanceof BitFieldType bits ? new FieldShape(bits, alignment, reserved, bits.unit()) : this;
    }

    /** Whether it is a member of a union that the other one is a member of, too. */
    public boolean sharesUnionWith(FieldShape other) {
        return !union.isEmpty() && union.equals(other.union);
    }

    /**
     * What the members of a union that are among the shapes need together, as C has it. The unit of bit fields is one as well,
     * but is no type in C whose size an alignment could round up.
     */
    public static FieldShape whole(String union, List<FieldShape> shapes) {
        List<FieldShape> members =
                shapes.stream().filter(shape -> shape.union.equals(union)).toList();
        long alignment = members.stream().mapToLong(FieldShape::alignment).max().orElse(1);
        long size = members.stream().mapToLong(FieldShape::reserved).max().orElse(0);
        FieldType first = members.get(0).type;
        long reserved = first instanceof BitFieldType ? size : StructLayout.align(size, alignment);
        return new FieldShape(first, alignment, reserved, union);
    }
}
