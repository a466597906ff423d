package io.sharedstruct.processor;

import java.util.List;
import java.util.function.Consumer;

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
                if (!accessor.type().is(RawType.Kind.PRIMITIVE)) {
                    problems.accept(FieldProblem.bulkOfObjects(accessor));
                } else if (accessor.role().isRange() && !accessor.type().name().equals("byte")) {
                    problems.accept(FieldProblem.rangeOfOthers(accessor));
                }
            } else if (accessor.indices() != array.lengths().size()) {
                problems.accept(FieldProblem.wrongIndices(property, accessor, array));
            }
        }
    }

    /** One or two lengths of 1 or more, and no more elements than an index can count. */
    static boolean isPossible(List<Integer> lengths) {
        if (lengths.isEmpty() || lengths.size() > 2 || lengths.stream().anyMatch(length -> length < 1)) {
            return false;
        }
        return lengths.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b) <= Integer.MAX_VALUE;
    }
}
