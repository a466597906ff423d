package io.sharedstruct.tools.picture;

import io.sharedstruct.inspect.FieldDescription;
import io.sharedstruct.inspect.FieldType.BitsType;
import io.sharedstruct.inspect.FieldType.StructType;
import io.sharedstruct.inspect.StructDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a struct, with those of structs inside it. Of an array of structs the first element is shown in full, the others are
 * folded into one part. What a short descriptor of a stranger stands for may be endless, so there is a limit, behind which structs
 * stay closed.
 */
final class Parts {

    private static final int MOST = 1 << 16;
    private static final int DEEPEST = 50;

    private final List<Part> parts = new ArrayList<>();
    private final Map<StructDescription, Long> padding;

    private Parts(Map<StructDescription, Long> padding) {
        this.padding = padding;
    }

    /** All parts, by their offsets. */
    static List<Part> of(StructDescription struct) {
        return of(struct, new IdentityHashMap<>(), 0);
    }

    private static List<Part> of(StructDescription struct, Map<StructDescription, Long> padding, int depth) {
        Parts parts = new Parts(padding);
        parts.add(struct, "", 0, depth);
        parts.parts.sort(Comparator.comparingLong(Part::offset).thenComparingInt(Part::lowestBit));
        return List.copyOf(parts.parts);
    }

    private void add(StructDescription struct, String prefix, long base, int depth) {
        for (FieldDescription field : struct.fields()) {
            if (parts.size() >= MOST) {
                return;
            }
            String name = Labels.printable(prefix + field.name());
            long offset = base + field.offset();
            if (!(field.type() instanceof StructType nested) || depth == DEEPEST) {
                parts.add(single(field, name, offset));
            } else if (field.dimensions().isEmpty()) {
                add(nested.struct(), name + ".", offset, depth + 1);
            } else {
                addElements(field, nested.struct(), name, offset, depth + 1);
            }
        }
    }

    private static Part single(FieldDescription field, String name, long offset) {
        boolean bits = field.type() instanceof BitsType;
        return new Part(
                name,
                Types.of(field),
                Family.of(field.type()),
                offset,
                field.length(),
                field.elementLength(),
                bits ? ((BitsType) field.type()).lsb() : 0,
                bits ? ((BitsType) field.type()).bits() : 0,
                0);
    }

    private void addElements(FieldDescription field, StructDescription element, String name, long offset, int depth) {
        List<Long> dimensions = field.dimensions();
        add(element, name + "[0]".repeat(dimensions.size()) + ".", offset, depth);
        long others = field.elementCount() - 1;
        if (others == 0) {
            return;
        }
        long length = field.elementLength();
        parts.add(new Part(
                name + Types.rest(dimensions),
                Types.structs(others, length),
                Family.STRUCT,
                offset + length,
                others * length,
                length,
                0,
                0,
                others * padding(element, depth)));
    }

    /** How many bytes of a struct no field has. */
    private long padding(StructDescription struct, int depth) {
        Long known = padding.get(struct);
        if (known == null) {
            known = Picture.padding(Slices.of(of(struct, padding, depth), struct.size()));
            padding.put(struct, known);
        }
        return known;
    }
}
