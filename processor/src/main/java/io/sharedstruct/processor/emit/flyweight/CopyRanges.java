package io.sharedstruct.processor.emit.flyweight;

import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructLayout.Extent;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.WordType;
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

    /**
     * The same bytes of each of many structs in a row.
     *
     * @param offset the offset of the first struct in bytes
     * @param stride the size of a struct in bytes
     * @param count how many structs there are
     * @param element the bytes of each, by their offsets in it
     */
    record Row(long offset, long stride, long count, List<Extent> element) {}

    /** What a snapshot copies: what has a getter, but {@link #rows}. */
    static List<Extent> read(StructModel struct) {
        List<Extent> extents = new ArrayList<>();
        struct.getters().stream()
                .filter(getter -> !isRow(getter.field()))
                .forEach(getter -> add(extents, getter.field(), 0));
        return merge(extents);
    }

    /** The long arrays that have locks or sequences in their elements, none of which may be taken along. */
    static List<Row> rows(StructModel struct) {
        return struct.getters().stream()
                .map(AccessorModel::field)
                .filter(CopyRanges::isRow)
                .map(CopyRanges::row)
                .toList();
    }

    private static boolean isRow(FieldModel field) {
        return field.type() instanceof ArrayType array
                && array.count() > MOST_ELEMENTS
                && array.element() instanceof NestedType nested
                && nested.hasWords();
    }

    private static Row row(FieldModel field) {
        ArrayType array = (ArrayType) field.type();
        List<Extent> element = new ArrayList<>();
        ((NestedType) array.element()).fields().forEach(inner -> add(element, inner, 0));
        return new Row(field.offset(), array.element().size(), array.count(), merge(element));
    }

    private static void add(List<Extent> extents, FieldModel field, long base) {
        if (field.type() instanceof WordType) {
            return;
        }
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
