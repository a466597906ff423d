package io.sharedstruct.processor.check.family;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.model.type.WideBooleanType;
import io.sharedstruct.processor.problem.IntegerProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawWidth;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Booleans of a declared number of bytes. */
final class WideBooleanFamily implements FieldFamily {

    @Override
    public boolean appliesTo(Property property) {
        return property.annotation(RawWidth.class) != null && property.type().isBoolean();
    }

    @Override
    public Set<PropertyAnnotation> annotations() {
        return Set.of(PropertyAnnotation.WIDTH);
    }

    @Override
    public @Nullable FieldType type(Property property, RawStruct struct, Consumer<Problem> problems) {
        RawWidth width = Objects.requireNonNull(property.annotation(RawWidth.class));
        return switch (width.bytes().value()) {
            case 1 -> PrimitiveType.BOOLEAN;
            case 2, 4, 8 ->
                new WideBooleanType(PrimitiveType.integer(width.bytes().value()));
            default -> {
                problems.accept(IntegerProblem.width(property, width, "1, 2, 4 or 8"));
                yield null;
            }
        };
    }
}
