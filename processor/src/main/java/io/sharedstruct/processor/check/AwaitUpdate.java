package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.SequenceModel;
import io.sharedstruct.processor.model.type.WordType;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.problem.WordProblem;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.struct.MethodNames;
import io.sharedstruct.processor.source.struct.RawMethod;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the method that waits for an update of a struct with a sequence. It is no accessor of a property. */
final class AwaitUpdate {

    private static final List<String> PARAMETERS = List.of("int", "java.time.Duration");

    private final RawStruct struct;
    private final boolean hasSequence;
    private final boolean hasProperty;

    AwaitUpdate(RawStruct struct) {
        this.struct = struct;
        hasSequence = hasSequence(struct);
        hasProperty = struct.methods().stream().anyMatch(AwaitUpdate::isOfProperty);
    }

    /** Whether a struct has a getter of a sequence. */
    static boolean hasSequence(RawStruct struct) {
        return struct.methods().stream()
                .anyMatch(method -> method.parameters().isEmpty()
                        && WordType.of(method.returns().name()) == WordType.SEQUENCE);
    }

    /** Whether a method is an accessor of a property that is called {@code update} and can be waited for itself. */
    private static boolean isOfProperty(RawMethod method) {
        if (!AccessorFinder.isShaped(method)) {
            return false;
        }
        boolean reads = method.parameters().isEmpty();
        RawType type = reads ? method.returns() : method.parameters().get(0);
        String property = MethodNames.afterPrefix(reads ? "get" : "set", method.name());
        return type.name().equals("int") && "update".equals(property == null ? method.name() : property);
    }

    /** Whether a method has that name, and isn't an accessor of a property that happens to be called so. */
    boolean isMeant(RawMethod method) {
        boolean isPlain = AccessorFinder.isShaped(method)
                && !method.parameters().stream().map(RawType::name).toList().contains(PARAMETERS.get(1));
        return method.name().equals(SequenceModel.AWAIT)
                && method.annotations().isEmpty()
                && !isPlain
                && (hasSequence || !hasProperty);
    }

    private static boolean isRight(RawMethod method) {
        return !method.variable()
                && method.returns().isBoolean()
                && method.parameters().stream().map(RawType::name).toList().equals(PARAMETERS);
    }

    /** The method, right or wrong, null if the struct doesn't declare it. */
    @Nullable
    RawMethod find() {
        return struct.methods().stream().filter(this::isMeant).findFirst().orElse(null);
    }

    void check(Consumer<Problem> problems) {
        struct.methods().stream().filter(this::isMeant).forEach(method -> {
            if (!hasSequence) {
                problems.accept(WordProblem.awaitWithoutSequence(method));
            } else if (!isRight(method)) {
                problems.accept(WordProblem.badAwait(method));
            } else if (hasProperty) {
                problems.accept(WordProblem.ambiguousAwait(method));
            } else if (!method.remarks().interruptible()) {
                problems.accept(WordProblem.uninterruptibleAwait(method));
            }
        });
    }
}
