package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.AccessMode;
import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.problem.AccessorProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
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

    private final Set<String> names = new HashSet<>();

    private final Set<String> plainProperties = new HashSet<>();
    private final ArrayAccessors arrays;
    private final TextAccessors texts;
    private final boolean bean;

    AccessorFinder(List<RawMethod> methods, Consumer<Problem> problems) {
        this.methods = methods;
        this.problems = problems;
        arrays = new ArrayAccessors(methods);
        texts = new TextAccessors(methods);
        for (RawMethod method : methods) {
            names.add(method.name());
            if (isShaped(method) && AccessMode.of(method) == AccessMode.PLAIN) {
                String property = method.beanProperty();
                plainProperties.add(property == null ? method.name() : property);
            }
        }
        bean = methods.stream()
                .filter(method -> !isOrdered(method) && !arrays.isBulk(method) && !texts.isOfAnyStyle(method))
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
        return accessors;
    }

    private @Nullable Accessor find(RawMethod method) {
        if (isOrdered(method)) {
            problems.accept(AccessorProblem.accessModeUnavailable(method));
            return null;
        }
        Accessor ofArray = arrays.find(method, bean);
        if (ofArray != null) {
            return ofArray;
        }
        Accessor ofText = texts.find(method, bean);
        if (ofText != null) {
            return ofText;
        }
        if (!isShaped(method) || TextAccessors.looksLikeGetter(method)) {
            problems.accept(AccessorProblem.notAnAccessor(method, missing(method)));
            return null;
        }
        String property = method.property(bean);
        if (property == null) {
            problems.accept(AccessorProblem.mixedStyle(method));
            return null;
        }
        return new Accessor(property, method.parameters().isEmpty() ? Role.GET : Role.SET, method);
    }

    /** The annotation that a method lacks to be an accessor, if any would do. */
    private static @Nullable PropertyAnnotation missing(RawMethod method) {
        if (ArrayAccessors.looksLikeElement(method)) {
            return PropertyAnnotation.ARRAY;
        }
        return TextAccessors.looksLikeGetter(method) ? PropertyAnnotation.FIXED_STRING : null;
    }

    /** Whether a method is meant to be an ordered access, rather than a plain one of a property with such a name. */
    private boolean isOrdered(RawMethod method) {
        AccessMode mode = method.variable() ? AccessMode.PLAIN : AccessMode.of(method);
        return mode != AccessMode.PLAIN
                && (mode.unmistakable()
                        || plainProperties.contains(mode.property(method))
                        || hasOrderedPartner(mode, method));
    }

    /** {@code getAcquireX} with {@code setReleaseX} is a pair of ordered accessors; alone, each may be a mere name. */
    private boolean hasOrderedPartner(AccessMode mode, RawMethod method) {
        return switch (mode) {
            case GET_ACQUIRE -> names.contains(method.name().replaceFirst("getAcquire", "setRelease"));
            case SET_RELEASE -> names.contains(method.name().replaceFirst("setRelease", "getAcquire"));
            default -> false;
        };
    }

    private static boolean isShaped(RawMethod method) {
        AccessMode.Shape shape = AccessMode.Shape.of(method);
        return !method.variable() && (shape == AccessMode.Shape.LOAD || shape == AccessMode.Shape.STORE);
    }
}
