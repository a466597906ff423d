package io.sharedstruct.processor.check.family;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The primitive types as they are in Java. */
final class PrimitiveFamily implements FieldFamily {

    @Override
    public boolean appliesTo(Property property) {
        return PrimitiveType.of(property.type().name()) != null;
    }

    @Override
    public Set<PropertyAnnotation> annotations() {
        return Set.of();
    }

    @Override
    public @Nullable FieldType type(Property property, RawStruct struct, Consumer<Problem> problems) {
        return PrimitiveType.of(property.type().name());
    }
}
