package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.AccessMode;
import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.FieldShape;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.problem.ModeProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Checks that ordered accessors look as their modes do, and that their types and places can what they ask for. */
final class ModeValidator {

    private ModeValidator() {}

    /** Parameters and result of an accessor whose own type is that of the property. */
    static void checkSignature(Property property, Accessor accessor, Consumer<Problem> problems) {
        AccessMode mode = accessor.mode();
        if (!mode.unmistakable()) {
            return;
        }
        String type = property.type().name();
        String returns = accessor.method().returns().name();
        boolean fits = mode == AccessMode.AWAIT
                ? returns.equals("boolean") && accessor.operands().get(0).name().equals("int")
                : accessor.operands().stream().map(RawType::name).allMatch(type::equals)
                        && returns.equals(mode == AccessMode.COMPARE_AND_SET ? "boolean" : result(mode, type));
        if (!fits) {
            problems.accept(ModeProblem.otherSignature(property, accessor));
        } else if (mode == AccessMode.AWAIT && !accessor.method().remarks().interruptible()) {
            problems.accept(ModeProblem.notInterruptible(accessor));
        }
    }

    private static String result(AccessMode mode, String type) {
        return mode == AccessMode.WAKE ? "void" : type;
    }

    static void check(
            RawStruct struct,
            Map<Property, FieldType> types,
            Map<Property, FieldShape> shapes,
            Consumer<Problem> problems) {
        types.forEach((property, type) -> {
            FieldType element = type instanceof ArrayType array ? array.element() : type;
            FieldShape shape = shapes.get(property);
            Set<AccessMode> possible = PossibleModes.of(element);
            if (shape != null && element instanceof NestedType nested && nested.orderedSize() > shape.alignment()) {
                problems.accept(ModeProblem.unalignedStruct(property, nested, shape.alignment()));
            }
            for (Accessor accessor : property.accessors()) {
                if (accessor.mode() == AccessMode.PLAIN) {
                    continue;
                }
                if (!possible.contains(accessor.mode())) {
                    problems.accept(ModeProblem.unavailable(property, accessor, element, possible));
                } else if (shape != null && shape.alignment() < element.size()) {
                    // Wherever it lies in this struct: the struct itself may lie in another one, or in an array.
                    problems.accept(ModeProblem.unaligned(property, accessor, element, struct, shape.alignment()));
                }
            }
        });
    }
}
