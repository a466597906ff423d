package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.AccessMode;
import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.problem.AccessorProblem;
import io.sharedstruct.processor.problem.ModeProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.struct.MethodNames;
import io.sharedstruct.processor.source.struct.RawMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells by name and shape which methods are accessors, and of which property. */
final class AccessorFinder {

    private final List<RawMethod> methods;
    private final Consumer<Problem> problems;

    private final AccessModes modes;
    private final ArrayAccessors arrays;
    private final TextAccessors texts;
    private final boolean bean;

    AccessorFinder(List<RawMethod> methods, Consumer<Problem> problems) {
        this.methods = methods;
        this.problems = problems;
        arrays = new ArrayAccessors(methods);
        texts = new TextAccessors(methods);
        modes = new AccessModes(methods, arrays);
        bean = methods.stream()
                .filter(method -> modes.find(method) == null && !arrays.isBulk(method) && !texts.isOfAnyStyle(method))
                .anyMatch(method -> isShaped(method) ? method.beanProperty() != null : arrays.isBean(method));
    }

    /** The accessors in the order of the methods. */
    List<Accessor> find() {
        List<Accessor> accessors = new ArrayList<>();
        for (RawMethod method : methods) {
            Accessor accessor = find(method);
            if (accessor != null) {
                accessors.add(accessor);
            }
        }
        return withoutSignalsOfNothing(accessors);
    }

    /** Who waits for a property, or wakes others who do, says nothing of what it is. */
    private List<Accessor> withoutSignalsOfNothing(List<Accessor> accessors) {
        Set<String> properties = new HashSet<>();
        accessors.stream().filter(Accessor::hasValue).forEach(accessor -> properties.add(accessor.property()));
        accessors.stream()
                .filter(accessor -> !properties.contains(accessor.property()))
                .forEach(accessor -> problems.accept(ModeProblem.signalOfNothing(accessor)));
        accessors.removeIf(accessor -> !properties.contains(accessor.property()));
        return accessors;
    }

    private @Nullable Accessor find(RawMethod method) {
        if (!MethodNames.isWritable(method.name())) {
            problems.accept(AccessorProblem.unwritable(method));
            return null;
        }
        Accessor ordered = modes.find(method);
        if (ordered != null) {
            return ordered;
        }
        Accessor ofArray = arrays.find(method, bean);
        if (ofArray != null) {
            return ofArray;
        }
        Accessor ofText = texts.find(method, bean);
        if (ofText != null) {
            return ofText;
        }
        if (arrays.looksLikeBulk(method)) {
            problems.accept(AccessorProblem.bulkOfNoArray(method, arrays.nearest(method, bean)));
            return null;
        }
        String property = method.property(bean);
        AccessMode mode = isShaped(method) && property != null ? AccessMode.PLAIN : modes.misshapen(method);
        if (mode != AccessMode.PLAIN) {
            problems.accept(ModeProblem.misshapen(method, mode));
            return null;
        }
        if (!isShaped(method) || TextAccessors.looksLikeGetter(method)) {
            problems.accept(AccessorProblem.notAnAccessor(method, missing(method)));
            return null;
        }
        if (property == null) {
            problems.accept(AccessorProblem.mixedStyle(method));
            return null;
        }
        return new Accessor(property, method.parameters().isEmpty() ? Role.GET : Role.SET, method);
    }

    /** The annotation that a method lacks to be an accessor, if any would do. */
    private @Nullable PropertyAnnotation missing(RawMethod method) {
        if (arrays.looksLikeElement(method)) {
            return PropertyAnnotation.ARRAY;
        }
        return TextAccessors.looksLikeGetter(method) ? PropertyAnnotation.FIXED_STRING : null;
    }

    /** Whether parameters and result are those of a plain getter or setter. */
    static boolean isShaped(RawMethod method) {
        boolean returnsNothing = method.returns().is(RawType.Kind.VOID);
        return !method.variable() && method.parameters().size() == (returnsNothing ? 1 : 0);
    }
}
