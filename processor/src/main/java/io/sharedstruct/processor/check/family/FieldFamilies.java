package io.sharedstruct.processor.check.family;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the family of a property. */
public final class FieldFamilies {

    /** The first that applies is the one. */
    private final List<FieldFamily> all;

    /**
     * The families.
     *
     * @param structs makes a model of a struct inside another one, null if it isn't correct
     */
    public FieldFamilies(Function<RawStruct, @Nullable StructModel> structs) {
        all = List.of(
                new WordFamily(),
                new ConvertedFamily(),
                new TextFamily(),
                new NestedFamily(structs),
                new BitFieldFamily(),
                new UnsignedFamily(),
                new WideBooleanFamily(),
                new EnumFamily(),
                new PrimitiveFamily());
    }

    /** The family of a property; null if no struct can have such a property. */
    public @Nullable FieldFamily of(Property property) {
        return all.stream()
                .filter(family -> family.appliesTo(property))
                .findFirst()
                .orElse(null);
    }
}
