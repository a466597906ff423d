package io.sharedstruct.processor.check.family;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.problem.BitFieldProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawBitField;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Bit fields. Where in their units they lie is decided when all of them are known. */
final class BitFieldFamily implements FieldFamily {

    @Override
    public boolean appliesTo(Property property) {
        return property.annotation(RawBitField.class) != null && PropertyAnnotation.BIT_FIELD.isFor(property.type());
    }

    @Override
    public Set<PropertyAnnotation> annotations() {
        return Set.of(PropertyAnnotation.BIT_FIELD);
    }

    @Override
    public @Nullable FieldType type(Property property, RawStruct struct, Consumer<Problem> problems) {
        RawBitField bits = Objects.requireNonNull(property.annotation(RawBitField.class));
        Problem problem = problem(property, bits);
        if (problem != null) {
            problems.accept(problem);
            return null;
        }
        return new BitFieldType(
                PrimitiveType.integer(bits.unit().value() / Byte.SIZE),
                bits.position().value(),
                bits.width().value(),
                bits.signed(),
                Objects.requireNonNull(PrimitiveType.of(property.type().name())),
                "");
    }

    private static @Nullable Problem problem(Property property, RawBitField bits) {
        int unit = bits.unit().value();
        int width = bits.width().value();
        int position = bits.position().value();
        for (PropertyAnnotation other : Set.of(PropertyAnnotation.ARRAY, PropertyAnnotation.UNION)) {
            if (property.annotations().containsKey(other)) {
                return BitFieldProblem.shared(property, bits, other);
            }
        }
        if (unit != 8 && unit != 16 && unit != 32 && unit != 64) {
            return BitFieldProblem.unit(property, bits);
        }
        if (width < 1 || width > unit) {
            return BitFieldProblem.width(property, bits);
        }
        if (position < -1 || position > unit - width) {
            return BitFieldProblem.position(property, bits);
        }
        PrimitiveType type =
                Objects.requireNonNull(PrimitiveType.of(property.type().name()));
        int most = (int) type.size() * Byte.SIZE - (bits.signed() ? 0 : 1);
        return type != PrimitiveType.BOOLEAN && width > most
                ? BitFieldProblem.typeTooNarrow(property, bits, most)
                : null;
    }
}
