package io.sharedstruct.processor;

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
            Map<Property, FieldShape> shapes,
            StructLayout layout,
            Consumer<Problem> problems) {
        for (Property property : properties) {
            RawSince since = property.annotation(RawSince.class);
            if (since != null && since.version().value() < 2) {
                problems.accept(PlaceProblem.firstVersion(property, since.version()));
            }
        }
        if (properties.stream().allMatch(property -> property.offset() == null)) {
            checkOrder(properties, shapes, layout, problems);
        }
    }

    /** Lays out each version without the properties of later ones. */
    private static void checkOrder(
            List<Property> properties,
            Map<Property, FieldShape> shapes,
            StructLayout layout,
            Consumer<Problem> problems) {
        Set<Property> moved = new HashSet<>();
        properties.stream()
                .mapToInt(SinceValidator::version)
                .sorted()
                .distinct()
                .forEach(version -> {
                    List<Property> then = properties.stream()
                            .filter(property -> version(property) <= version)
                            .toList();
                    StructLayout before = StructLayout.inOrder(
                            then.stream()
                                    .map(property -> Objects.requireNonNull(shapes.get(property)))
                                    .toList(),
                            1);
                    for (int i = 0; i < then.size(); i++) {
                        Property property = then.get(i);
                        long now = layout.offsets().get(properties.indexOf(property));
                        long once = before.offsets().get(i);
                        if (now != once && moved.add(property)) {
                            problems.accept(PlaceProblem.movedByLaterVersion(property, now, version, once));
                        }
                    }
                });
    }
}
