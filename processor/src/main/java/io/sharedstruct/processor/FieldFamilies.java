package io.sharedstruct.processor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the family of a property. */
final class FieldFamilies {

    /** The first that applies is the one. */
    private static final List<FieldFamily> ALL = List.of(
            new ConvertedFamily(),
            new TextFamily(),
            new NestedFamily(),
            new BitFieldFamily(),
            new UnsignedFamily(),
            new WideBooleanFamily(),
            new EnumFamily(),
            new PrimitiveFamily());

    private FieldFamilies() {}

    /** The family of a property; null if no struct can have such a property. */
    static @Nullable FieldFamily of(Property property) {
        return ALL.stream()
                .filter(family -> family.appliesTo(property))
                .findFirst()
                .orElse(null);
    }
}
