package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.FieldShape;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.problem.LayoutProblem;
import io.sharedstruct.processor.problem.PlaceProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lays a struct out, or finds what keeps it from being laid out. A property has at most one problem here. */
final class OffsetValidator {

    private final RawStruct struct;
    private final List<Property> properties;
    private final Map<Property, FieldShape> shapes;
    private final Consumer<Problem> problems;

    /** The fields that lie well so far, in declaration order. */
    private final Map<Property, StructLayout.Extent> placed = new LinkedHashMap<>();

    private boolean correct = true;

    private OffsetValidator(
            RawStruct struct, List<Property> properties, Map<Property, FieldShape> shapes, Consumer<Problem> problems) {
        this.struct = struct;
        this.properties = properties;
        this.shapes = shapes;
        this.problems = problems;
    }

    /** The layout of all properties, or null if there is none. */
    static @Nullable StructLayout check(
            RawStruct struct, List<Property> properties, Map<Property, FieldShape> shapes, Consumer<Problem> problems) {
        return new OffsetValidator(struct, properties, shapes, problems).layoutOrProblem();
    }

    private @Nullable StructLayout layoutOrProblem() {
        try {
            return layout();
        } catch (ArithmeticException overflow) {
            problems.accept(PlaceProblem.structTooLarge(struct));
            return null;
        }
    }

    private @Nullable StructLayout layout() {
        boolean explicit = properties.stream().anyMatch(property -> property.offset() != null);
        if (explicit) {
            properties.forEach(this::place);
            checkOverlaps();
            checkUnions();
            checkMissing();
        }
        if (!correct || shapes.size() < properties.size() || properties.isEmpty()) {
            return null;
        }
        List<FieldShape> inOrder = properties.stream().map(this::shape).toList();
        Located<Integer> align = struct.layout().align();
        int least = align == null ? 1 : align.value();
        StructLayout layout = explicit
                ? StructLayout.at(
                        placed.values().stream()
                                .map(StructLayout.Extent::offset)
                                .toList(),
                        inOrder,
                        least)
                : StructLayout.inOrder(inOrder, least);
        checkSize(layout);
        return layout;
    }

    private FieldShape shape(Property property) {
        return Objects.requireNonNull(shapes.get(property));
    }

    private void fail(Problem problem) {
        problems.accept(problem);
        correct = false;
    }

    private void place(Property property) {
        Located<Long> offset = property.offset();
        FieldShape shape = shapes.get(property);
        if (offset == null || shape == null) {
            return;
        }
        if (offset.value() < 0) {
            fail(LayoutProblem.negativeOffset(property, offset));
        } else if (offset.value() > limit() - shape.reserved()) {
            fail(LayoutProblem.offsetOutOfBounds(
                    property, offset, shape.reserved(), bound(), wayIntoBounds(shape, offset)));
        } else if (offset.value() % shape.alignment() != 0) {
            fail(LayoutProblem.misalignedOffset(
                    property,
                    offset,
                    shape,
                    struct.mostAlignment(),
                    StructLayout.align(offset.value(), shape.alignment())));
        } else {
            placed.put(property, new StructLayout.Extent(offset.value(), shape.reserved()));
        }
    }

    /** A declared size that is no size at all is a problem of its own, and bounds nothing. */
    private long limit() {
        return struct.size() == null
                        || struct.size().value() <= 0
                        || struct.size().value() > StructLayout.LARGEST
                ? StructLayout.LARGEST
                : struct.size().value();
    }

    private String bound() {
        return (limit() == StructLayout.LARGEST ? "the largest possible size " : "the size ") + limit();
    }

    private String wayIntoBounds(FieldShape shape, Located<Long> offset) {
        long last = limit() - shape.reserved();
        String lower = last < 0 ? "" : "the last offset that fits is " + (last - last % shape.alignment());
        boolean canGrow = struct.size() != null && offset.value() <= StructLayout.LARGEST - shape.reserved();
        String larger = canGrow ? "give a size of at least " + (offset.value() + shape.reserved()) : "";
        return lower + (lower.isEmpty() || larger.isEmpty() ? "" : ", or ") + larger;
    }

    private void checkOverlaps() {
        List<Property> order = List.copyOf(placed.keySet());
        for (int i = 1; i < order.size(); i++) {
            Property property = order.get(i);
            StructLayout.Extent extent = Objects.requireNonNull(placed.get(property));
            for (Property earlier : order.subList(0, i)) {
                StructLayout.Extent other = Objects.requireNonNull(placed.get(earlier));
                if (extent.overlaps(other) && !shape(property).sharesUnionWith(shape(earlier))) {
                    Site site = Objects.requireNonNull(property.offset()).site();
                    fail(LayoutProblem.offsetOverlap(
                            site, bytes(property, extent), bytes(earlier, other), wayToFreeBytes(property, extent)));
                    break;
                }
            }
        }
    }

    /** From the first byte of a union to its last there is room for its members only. */
    private void checkUnions() {
        Map<String, StructLayout.Extent> unions = new LinkedHashMap<>();
        placed.forEach((property, extent) -> {
            if (!shape(property).union().isEmpty()) {
                unions.merge(shape(property).union(), extent, StructLayout.Extent::hull);
            }
        });
        for (Property property : correct ? List.copyOf(placed.keySet()) : List.<Property>of()) {
            StructLayout.Extent extent = Objects.requireNonNull(placed.get(property));
            unions.forEach((union, hull) -> {
                if (!shape(property).union().equals(union) && extent.overlaps(hull)) {
                    Site site = Objects.requireNonNull(property.offset()).site();
                    fail(PlaceProblem.unionOverlap(site, bytes(property, extent), union, hull));
                }
            });
        }
    }

    private String bytes(Property property, StructLayout.Extent extent) {
        String line = extent.size() > shape(property).type().size() ? ", cache line included" : "";
        return property.name() + " (bytes " + extent.offset() + ".." + (extent.end() - 1) + line + ")";
    }

    private String wayToFreeBytes(Property property, StructLayout.Extent extent) {
        long free = nextFree(property, extent);
        return free <= limit() - extent.size()
                ? "the next free offset is " + free
                : "no " + extent.size() + " bytes are free behind it in a size of " + limit();
    }

    private long nextFree(Property property, StructLayout.Extent extent) {
        List<StructLayout.Extent> others = new ArrayList<>();
        placed.forEach((other, bytes) -> {
            if (!other.equals(property) && !shape(property).sharesUnionWith(shape(other))) {
                others.add(bytes);
            }
        });
        return StructLayout.nextFree(extent, shape(property).alignment(), others);
    }

    private void checkMissing() {
        Property neighbour = properties.stream()
                .filter(property -> property.offset() != null)
                .findFirst()
                .orElseThrow();
        for (Property property : properties) {
            FieldShape shape = shapes.get(property);
            if (property.offset() == null && shape != null) {
                long free = nextFree(property, new StructLayout.Extent(0, shape.reserved()));
                long offset = Objects.requireNonNull(neighbour.offset()).value();
                placed.put(property, new StructLayout.Extent(free, shape.reserved()));
                fail(LayoutProblem.missingOffset(property, neighbour.name(), offset, free));
            }
        }
    }

    private void checkSize(StructLayout layout) {
        Located<Long> size = struct.size();
        if (size == null) {
            return;
        }
        if (size.value() > StructLayout.LARGEST) {
            problems.accept(PlaceProblem.sizeTooLarge(size));
        } else if (size.value() < layout.size()) {
            problems.accept(LayoutProblem.sizeTooSmall(size, layout.size(), layout.alignment()));
        } else if (size.value() % layout.alignment() != 0 && isAlignmentDeclared()) {
            problems.accept(PlaceProblem.sizeNotAligned(
                    size, layout.alignment(), StructLayout.align(size.value(), layout.alignment())));
        }
    }

    private boolean isAlignmentDeclared() {
        return struct.layout().align() != null
                || shapes.values().stream()
                        .anyMatch(shape -> shape.alignment()
                                > FieldShape.of(shape.type(), struct.mostAlignment())
                                        .alignment());
    }
}
