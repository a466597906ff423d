package io.sharedstruct.processor.check.family;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.model.type.UnsignedType;
import io.sharedstruct.processor.problem.IntegerProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawUnsigned;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Unsigned integers. */
final class UnsignedFamily implements FieldFamily {

    @Override
    public boolean appliesTo(Property property) {
        return property.annotation(RawUnsigned.class) != null && property.type().isInteger();
    }

    @Override
    public Set<PropertyAnnotation> annotations() {
        return Set.of(PropertyAnnotation.UNSIGNED);
    }

    @Override
    public @Nullable FieldType type(Property property, RawStruct struct, Consumer<Problem> problems) {
        RawUnsigned annotation = Objects.requireNonNull(property.annotation(RawUnsigned.class));
        PrimitiveType java =
                Objects.requireNonNull(PrimitiveType.of(property.type().name()));
        int bits = annotation.bits().value();
        if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
            problems.accept(IntegerProblem.unsignedBits(property, annotation));
            return null;
        }
        PrimitiveType storage = PrimitiveType.integer(bits / Byte.SIZE);
        boolean isHeld = bits == Long.SIZE ? java == PrimitiveType.LONG : java.size() > storage.size();
        if (!isHeld) {
            problems.accept(IntegerProblem.unsignedTooNarrow(property, annotation, wider(bits)));
            return null;
        }
        return new UnsignedType(storage, java);
    }

    private static String wider(int bits) {
        return switch (bits) {
            case 8 -> "short, int or long";
            case 16 -> "int or long";
            default -> "long";
        };
    }
}
