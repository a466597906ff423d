package io.sharedstruct.processor.emit.flyweight;

import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructLayout.Extent;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The bytes that copies take, in as few runs as there can be. What belongs to no property isn't among them: a C program, or another
 * version of the struct, may have something there.
 */
final class CopyRanges {

    /** Elements of arrays whose padding is left out; that of longer ones is taken along. */
    private static final int MOST_ELEMENTS = 1_000;

    private CopyRanges() {}

    /** What {@code copyFrom} copies as bytes: what has a getter and a setter, but no structs, whose own copies decide. */
    static List<Extent> written(StructModel struct) {
        return merge(struct.getters().stream()
                .filter(getter -> isCopiedAsBytes(struct, getter))
                .map(getter -> extent(getter.field(), 0))
                .toList());
    }

    static boolean isCopiedAsBytes(StructModel struct, AccessorModel getter) {
        return struct.isWritable(getter.field())
                && !(element(getter.field()) instanceof NestedType)
                && (!(getter.field().type() instanceof BitFieldType bits) || isWhole(struct, bits));
    }

    /** Whether each bit of a unit belongs to a property that is copied: the others are somebody else's. */
    private static boolean isWhole(StructModel struct, BitFieldType unit) {
        long copied = 0;
        for (AccessorModel getter : struct.getters()) {
            if (getter.field().type() instanceof BitFieldType bits
                    && bits.unit().equals(unit.unit())
                    && struct.isWritable(getter.field())) {
                copied |= mask(bits.width()) << bits.position();
            }
        }
        return copied == mask(unit.bits());
    }

    private static long mask(int bits) {
        return bits == Long.SIZE ? -1 : (1L << bits) - 1;
    }

    /** What a snapshot copies: what has a getter. */
    static List<Extent> read(StructModel struct) {
        List<Extent> extents = new ArrayList<>();
        struct.getters().forEach(getter -> add(extents, getter.field(), 0));
        return merge(extents);
    }

    private static void add(List<Extent> extents, FieldModel field, long base) {
        boolean array = field.type() instanceof ArrayType;
        long count = array ? ((ArrayType) field.type()).count() : 1;
        if (!(element(field) instanceof NestedType nested) || count > MOST_ELEMENTS) {
            extents.add(extent(field, base));
            return;
        }
        for (long i = 0; i < count; i++) {
            for (FieldModel inner : nested.fields()) {
                add(extents, inner, base + field.offset() + i * nested.size());
            }
        }
    }

    private static FieldType element(FieldModel field) {
        return field.type() instanceof ArrayType array ? array.element() : field.type();
    }

    private static Extent extent(FieldModel field, long base) {
        return new Extent(base + field.offset(), field.type().size());
    }

    private static List<Extent> merge(List<Extent> extents) {
        List<Extent> merged = new ArrayList<>();
        for (Extent extent : extents.stream()
                .sorted(Comparator.comparingLong(Extent::offset))
                .toList()) {
            Extent last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.end() >= extent.offset()) {
                merged.set(merged.size() - 1, last.hull(extent));
            } else {
                merged.add(extent);
            }
        }
        return merged;
    }
}
