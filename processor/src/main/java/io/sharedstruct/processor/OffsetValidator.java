package io.sharedstruct.processor;

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
    private final Map<Property, FieldType> types;
    private final Consumer<Problem> problems;

    /** The fields that lie well so far, in declaration order. */
    private final Map<Property, StructLayout.Extent> placed = new LinkedHashMap<>();

    private boolean correct = true;

    private OffsetValidator(
            RawStruct struct, List<Property> properties, Map<Property, FieldType> types, Consumer<Problem> problems) {
        this.struct = struct;
        this.properties = properties;
        this.types = types;
        this.problems = problems;
    }

    /** The layout of all properties, or null if there is none. */
    static @Nullable StructLayout check(
            RawStruct struct, List<Property> properties, Map<Property, FieldType> types, Consumer<Problem> problems) {
        return new OffsetValidator(struct, properties, types, problems).layout();
    }

    private @Nullable StructLayout layout() {
        boolean explicit = properties.stream().anyMatch(property -> property.offset() != null);
        if (explicit) {
            properties.forEach(this::place);
            checkOverlaps();
            checkMissing();
        }
        if (!correct || types.size() < properties.size() || properties.isEmpty()) {
            return null;
        }
        List<FieldType> inOrder = properties.stream()
                .map(property -> Objects.requireNonNull(types.get(property)))
                .toList();
        StructLayout layout = explicit
                ? StructLayout.at(
                        placed.values().stream()
                                .map(StructLayout.Extent::offset)
                                .toList(),
                        inOrder,
                        struct.packed())
                : StructLayout.inOrder(inOrder, struct.packed());
        checkSize(layout);
        return layout;
    }

    private void fail(Problem problem) {
        problems.accept(problem);
        correct = false;
    }

    private void place(Property property) {
        Located<Long> offset = property.offset();
        FieldType type = types.get(property);
        if (offset == null || type == null) {
            return;
        }
        long alignment = struct.packed() ? 1 : type.alignment();
        if (offset.value() < 0) {
            fail(LayoutProblem.negativeOffset(property, offset));
        } else if (offset.value() > limit() - type.size()) {
            fail(LayoutProblem.offsetOutOfBounds(
                    property, offset, type.size(), bound(), wayIntoBounds(type, alignment, offset)));
        } else if (offset.value() % alignment != 0) {
            fail(LayoutProblem.misalignedOffset(property, offset, type, StructLayout.align(offset.value(), alignment)));
        } else {
            placed.put(property, new StructLayout.Extent(offset.value(), type.size()));
        }
    }

    /** A declared size that is no size at all is a problem of its own, and bounds nothing. */
    private long limit() {
        return struct.size() == null || struct.size().value() <= 0
                ? StructLayout.LARGEST
                : struct.size().value();
    }

    private String bound() {
        return (struct.size() == null ? "the largest possible size " : "the size ") + limit();
    }

    private String wayIntoBounds(FieldType type, long alignment, Located<Long> offset) {
        long last = limit() - type.size();
        String lower = last < 0 ? "" : "the last offset that fits is " + (last - last % alignment);
        boolean canGrow = struct.size() != null && offset.value() <= StructLayout.LARGEST - type.size();
        String larger = canGrow ? "give a size of at least " + (offset.value() + type.size()) : "";
        return lower + (lower.isEmpty() || larger.isEmpty() ? "" : ", or ") + larger;
    }

    private void checkOverlaps() {
        List<Property> order = List.copyOf(placed.keySet());
        for (int i = 1; i < order.size(); i++) {
            Property property = order.get(i);
            StructLayout.Extent extent = Objects.requireNonNull(placed.get(property));
            for (Property earlier : order.subList(0, i)) {
                StructLayout.Extent other = Objects.requireNonNull(placed.get(earlier));
                if (extent.overlaps(other)) {
                    Site site = Objects.requireNonNull(property.offset()).site();
                    fail(LayoutProblem.offsetOverlap(
                            site, bytes(property, extent), bytes(earlier, other), wayToFreeBytes(property, extent)));
                    break;
                }
            }
        }
    }

    private static String bytes(Property property, StructLayout.Extent extent) {
        return property.name() + " (bytes " + extent.offset() + ".." + (extent.end() - 1) + ")";
    }

    private String wayToFreeBytes(Property property, StructLayout.Extent extent) {
        long free = nextFree(property, extent);
        return free <= limit() - extent.size()
                ? "the next free offset is " + free
                : "no " + extent.size() + " bytes are free behind it in a size of " + limit();
    }

    private long nextFree(Property property, StructLayout.Extent extent) {
        FieldType type = Objects.requireNonNull(types.get(property));
        List<StructLayout.Extent> others = new ArrayList<>();
        placed.forEach((other, bytes) -> {
            if (!other.equals(property)) {
                others.add(bytes);
            }
        });
        return StructLayout.nextFree(extent, struct.packed() ? 1 : type.alignment(), others);
    }

    private void checkMissing() {
        Property neighbour = properties.stream()
                .filter(property -> property.offset() != null)
                .findFirst()
                .orElseThrow();
        for (Property property : properties) {
            FieldType type = types.get(property);
            if (property.offset() == null && type != null) {
                long free = nextFree(property, new StructLayout.Extent(0, type.size()));
                long offset = Objects.requireNonNull(neighbour.offset()).value();
                placed.put(property, new StructLayout.Extent(free, type.size()));
                fail(LayoutProblem.missingOffset(property, neighbour.name(), offset, free));
            }
        }
    }

    private void checkSize(StructLayout layout) {
        if (struct.size() != null && struct.size().value() < layout.size()) {
            problems.accept(LayoutProblem.sizeTooSmall(struct.size(), layout.size(), struct.packed()));
        }
    }
}
