package io.sharedstruct.processor.check.family;

import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.WordType;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.problem.WordProblem;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawAnnotation;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Locks and sequences, which nothing but their own methods writes. Whether the struct is one that can have them is checked later. */
final class WordFamily implements FieldFamily {

    /** What is for any type but these, which are no values. */
    private static final Set<PropertyAnnotation> FOR_VALUES = Set.of(
            PropertyAnnotation.ARRAY,
            PropertyAnnotation.BYTE_ORDER,
            PropertyAnnotation.CONVERTED,
            PropertyAnnotation.UNION);

    @Override
    public boolean appliesTo(Property property) {
        return WordType.of(property.type().name()) != null;
    }

    @Override
    public Set<PropertyAnnotation> annotations() {
        return Set.of();
    }

    @Override
    public @Nullable FieldType type(Property property, RawStruct struct, Consumer<Problem> problems) {
        WordType type = Objects.requireNonNull(WordType.of(property.type().name()));
        List<Problem> found = new ArrayList<>();
        for (Map.Entry<PropertyAnnotation, RawAnnotation> annotation :
                property.annotations().entrySet()) {
            if (FOR_VALUES.contains(annotation.getKey())) {
                found.add(WordProblem.annotated(
                        property,
                        type,
                        annotation.getKey(),
                        annotation.getValue().site()));
            }
        }
        for (Accessor accessor : property.accessors()) {
            if (!accessor.reads()) {
                found.add(WordProblem.written(accessor, type));
            }
        }
        found.forEach(problems);
        return found.isEmpty() ? type : null;
    }
}
