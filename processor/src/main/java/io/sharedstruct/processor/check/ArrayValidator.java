package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.problem.FieldProblem;
import io.sharedstruct.processor.problem.PlaceProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.RawArray;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks the {@code @Array} of a property, and its accessors against it. */
final class ArrayValidator {

    private ArrayValidator() {}

    static void check(Property property, Consumer<Problem> problems) {
        RawArray array = property.array();
        if (array == null) {
            return;
        }
        if (!isPossible(array.lengths())) {
            problems.accept(FieldProblem.arrayLength(property, array));
            return;
        }
        for (Accessor accessor : property.accessors()) {
            if (!accessor.ofArray()) {
                problems.accept(FieldProblem.arrayWithoutIndex(property, accessor));
            } else if (accessor.role().isBulk()) {
                if (!accessor.type().is(RawType.Kind.PRIMITIVE)
                        && !accessor.type().is(RawType.Kind.ENUM)) {
                    problems.accept(FieldProblem.bulkOfObjects(accessor));
                } else if (accessor.role().isRange() && !accessor.type().name().equals("byte")) {
                    problems.accept(FieldProblem.rangeOfOthers(accessor));
                }
            } else if (accessor.indices() != array.lengths().size()) {
                problems.accept(FieldProblem.wrongIndices(property, accessor, array));
            }
        }
    }

    /** One or two lengths of 1 or more, of at most {@link StructLayout#LARGEST} together. */
    static boolean isPossible(List<Long> lengths) {
        if (lengths.isEmpty() || lengths.size() > 2 || lengths.stream().anyMatch(length -> length < 1)) {
            return false;
        }
        long product = 1;
        for (long length : lengths) {
            if (length > StructLayout.LARGEST / product) {
                return false;
            }
            product *= length;
        }
        return true;
    }

    /** The array of such elements, or null if there is none; checks the accessors against its size. */
    static @Nullable ArrayType arrayOf(
            FieldType element, Property property, RawArray array, Consumer<Problem> problems) {
        if (!isPossible(array.lengths())) {
            return null;
        }
        ArrayType type = new ArrayType(element, array.lengths());
        if (element.size() > StructLayout.LARGEST / type.count()) {
            problems.accept(PlaceProblem.arrayTooLarge(property, array, element));
            return null;
        }
        for (Accessor accessor : property.accessors()) {
            if (accessor.role().isBulk() && !accessor.role().isRange()) {
                boolean copies = accessor.type().is(RawType.Kind.PRIMITIVE)
                        || accessor.type().is(RawType.Kind.ENUM);
                if (type.needsLongIndices() && copies) {
                    problems.accept(FieldProblem.bulkTooLarge(accessor, type));
                }
            } else if (accessor.ofArray() && type.needsLongIndices() && !accessor.longIndices()) {
                problems.accept(FieldProblem.indexTooShort(accessor, type));
            }
        }
        return type;
    }
}
