package io.sharedstruct.processor.check;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.model.FieldShape;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.problem.BitFieldProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.annotation.RawBitField;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks that gcc and MSVC see bit fields and what follows them in the same places, in a layout in declaration order. MSVC begins a
 * unit where its type is aligned and gives it all of its bytes, as the layout does; gcc begins a bit field at the next bit.
 */
final class BitFieldNeighbours {

    private static final int STRICTEST = 4096;

    private final Map<Property, FieldShape> shapes;
    private final StructLayout layout;

    /** Whether compilers are told to pack, so that gcc lets a bit field begin at any bit. */
    private final boolean packed;

    private final Consumer<Problem> problems;

    /** The unions, and the units that C has as integers, that have been seen: each is one member in C, where its first is. */
    private final Set<String> seen = new HashSet<>();

    /** The byte that bits are counted from, a multiple of any alignment: a huge struct has more bits than a long counts. */
    private long base;

    /** The first bit behind what has been seen. */
    private long end;

    /** The bits behind that, to the end of the last unit. */
    private long rest;

    /** The end of the cache line that the last unit has for itself, in bits, 0 if there is none. */
    private long line;

    private BitFieldNeighbours(
            Map<Property, FieldShape> shapes, StructLayout layout, boolean packed, Consumer<Problem> problems) {
        this.shapes = shapes;
        this.layout = layout;
        this.packed = packed;
        this.problems = problems;
    }

    static void check(
            List<Property> properties,
            Map<Property, FieldShape> shapes,
            StructLayout layout,
            boolean packed,
            Consumer<Problem> problems) {
        new BitFieldNeighbours(shapes, layout, packed, problems).check(properties);
    }

    private void check(List<Property> properties) {
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            FieldShape shape = Objects.requireNonNull(shapes.get(property));
            boolean isGood = isBits(shape)
                    ? bits(property, shape, layout.offsets().get(i))
                    : member(property, shape, layout.offsets().get(i));
            if (!isGood) {
                return;
            }
        }
        long bytes = StructLayout.align(Math.max(end, line), Byte.SIZE) / Byte.SIZE;
        long size = StructLayout.align(base + bytes, layout.alignment());
        if (size != layout.size()) {
            problems.accept(BitFieldProblem.openEnd(properties.get(properties.size() - 1), (int) rest));
        }
    }

    /** Whether it is a bit field for C, which knows none in a declared byte order. */
    private static boolean isBits(FieldShape shape) {
        return shape.type() instanceof BitFieldType bits && bits.order() == Endian.NATIVE;
    }

    private boolean bits(Property property, FieldShape shape, long offset) {
        BitFieldType type = (BitFieldType) shape.type();
        long start = (offset - base) * Byte.SIZE;
        long lies = start + type.position();
        closeLine(lies);
        RawBitField bits = Objects.requireNonNull(property.annotation(RawBitField.class));
        boolean isDeclared =
                BitFieldValidator.startsUnit(property, bits) || bits.position().value() >= 0;
        long byGcc = byGcc(type);
        if (byGcc != lies && !isDeclared) {
            return fail(property, bit(byGcc), bit(lies));
        }
        end = Math.max(end, start + type.end());
        rest = start + type.bits() - end;
        line = shape.reserved() > type.size() ? start + shape.reserved() * Byte.SIZE : line;
        return true;
    }

    /** A field, a union, or the unit of bit fields in a declared byte order. */
    private boolean member(Property property, FieldShape shape, long offset) {
        if (!shape.union().isEmpty() && !seen.add(shape.union())) {
            return true;
        }
        FieldShape whole =
                shape.union().isEmpty() ? shape : FieldShape.whole(shape.union(), List.copyOf(shapes.values()));
        long lies = (offset - base) * Byte.SIZE;
        closeLine(lies);
        long byGcc = StructLayout.align(end, Byte.SIZE * whole.alignment());
        if (byGcc != lies) {
            return fail(property, "byte " + (base + byGcc / Byte.SIZE), "byte " + offset);
        }
        long next = offset + whole.reserved();
        end = next % STRICTEST * Byte.SIZE;
        base = next - next % STRICTEST;
        rest = 0;
        return true;
    }

    /** Padding fills the cache line of the last unit, if what follows lies behind it. */
    private void closeLine(long lies) {
        if (line > 0 && lies >= line) {
            end = line;
            rest = 0;
            line = 0;
        }
    }

    /** The bit that gcc puts the next bit field at. */
    private long byGcc(BitFieldType type) {
        boolean fits = packed || end % type.bits() + type.width() <= type.bits();
        return fits ? end : StructLayout.align(end, type.bits());
    }

    private boolean fail(Property property, String gcc, String msvc) {
        problems.accept(BitFieldProblem.neighbours(property, gcc, msvc, (int) rest));
        return false;
    }

    private String bit(long bit) {
        return "byte " + (base + bit / Byte.SIZE) + ", bit " + bit % Byte.SIZE;
    }
}
