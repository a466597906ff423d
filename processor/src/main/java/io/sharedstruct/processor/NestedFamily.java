package io.sharedstruct.processor;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Structs inside structs. */
final class NestedFamily implements FieldFamily {

    @Override
    public boolean appliesTo(Property property) {
        return property.type().is(RawType.Kind.STRUCT);
    }

    @Override
    public Set<PropertyAnnotation> annotations() {
        return Set.of();
    }

    @Override
    public @Nullable FieldType type(Property property, RawStruct struct, Consumer<Problem> problems) {
        RawNested nested =
                Objects.requireNonNull(struct.nested().get(property.type().name()));
        List<String> cycle = nested.cycleOf(struct.type().qualifiedName());
        if (!cycle.isEmpty()) {
            problems.accept(FieldProblem.structCycle(property, cycle));
            return null;
        }
        StructModel model = nested.struct() == null
                ? null
                : StructValidator.validate(nested.struct()).model();
        if (model == null) {
            problems.accept(FieldProblem.nestedStruct(property));
            return null;
        }
        return NestedType.of(model);
    }
}
