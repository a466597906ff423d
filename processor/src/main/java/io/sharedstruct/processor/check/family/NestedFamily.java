package io.sharedstruct.processor.check.family;

import io.sharedstruct.processor.model.CompiledLayout;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.problem.FieldProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.struct.RawCompiled;
import io.sharedstruct.processor.source.struct.RawNested;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Structs inside structs. */
final class NestedFamily implements FieldFamily {

    private final Function<RawStruct, @Nullable StructModel> structs;

    NestedFamily(Function<RawStruct, @Nullable StructModel> structs) {
        this.structs = structs;
    }

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
        if (!nested.cycle().isEmpty()) {
            problems.accept(FieldProblem.structCycle(property, nested.cycle()));
            return null;
        }
        RawCompiled compiled = nested.compiled();
        if (compiled != null) {
            NestedType type = CompiledLayout.of(compiled);
            if (type == null) {
                problems.accept(FieldProblem.unreadableStruct(property, compiled));
            }
            return type;
        }
        if (nested.struct() == null) {
            problems.accept(FieldProblem.notGenerated(property, nested.isSource()));
            return null;
        }
        StructModel model = structs.apply(nested.struct());
        if (model == null) {
            problems.accept(FieldProblem.nestedStruct(property));
            return null;
        }
        return NestedType.of(model);
    }
}
