package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.FieldShape;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.problem.BitFieldProblem;
import io.sharedstruct.processor.problem.PlaceProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.annotation.RawSince;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Checks that the properties of later versions leave those of earlier ones where they were. */
final class SinceValidator {

    private SinceValidator() {}

    /** The version of the struct that has introduced a property. */
    static int version(Property property) {
        RawSince since = property.annotation(RawSince.class);
        return since == null ? 1 : since.version().value();
    }

    static void check(
            List<Property> properties,
            Map<Property, FieldType> types,
            Map<Property, FieldShape> shapes,
            StructLayout layout,
            Consumer<Problem> problems) {
        for (Property property : properties) {
            RawSince since = property.annotation(RawSince.class);
            if (since != null && since.version().value() < 2) {
                problems.accept(PlaceProblem.firstVersion(property, since.version()));
            }
        }
        Set<Property> moved = new HashSet<>();
        properties.stream()
                .mapToInt(SinceValidator::version)
                .sorted()
                .distinct()
                .forEach(version -> checkVersion(version, properties, types, shapes, layout, moved, problems));
    }

    /** Lays out a version without the properties of later ones. */
    private static void checkVersion(
            int version,
            List<Property> properties,
            Map<Property, FieldType> types,
            Map<Property, FieldShape> shapes,
            StructLayout layout,
            Set<Property> moved,
            Consumer<Problem> problems) {
        List<Property> then = properties.stream()
                .filter(property -> version(property) <= version)
                .toList();
        Map<Property, FieldType> once = BitFieldValidator.placedAnew(then, types);
        List<FieldShape> shapesThen = then.stream()
                .map(property ->
                        Objects.requireNonNull(shapes.get(property)).with(Objects.requireNonNull(once.get(property))))
                .toList();
        boolean inOrder = properties.stream().allMatch(property -> property.offset() == null);
        List<Long> offsets = inOrder ? StructLayout.inOrder(shapesThen, 1).offsets() : List.of();
        for (int i = 0; i < then.size(); i++) {
            Property property = then.get(i);
            long now = layout.offsets().get(properties.indexOf(property));
            if (inOrder && now != offsets.get(i) && moved.add(property)) {
                problems.accept(PlaceProblem.movedByLaterVersion(property, now, version, offsets.get(i)));
            } else if (types.get(property) instanceof BitFieldType bits
                    && once.get(property) instanceof BitFieldType before
                    && bits.position() != before.position()
                    && moved.add(property)) {
                problems.accept(
                        BitFieldProblem.movedByLaterVersion(property, bits.position(), version, before.position()));
            }
        }
    }
}
