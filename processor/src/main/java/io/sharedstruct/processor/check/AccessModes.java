package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.AccessMode;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.struct.RawMethod;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Tells ordered access from names that only look like it: {@code setReleaseDate} stores a {@code date} with release, unless a
 * {@code getReleaseDate} shows that the property is called {@code releaseDate}.
 */
final class AccessModes {

    private static final Set<AccessMode> VOLATILE = EnumSet.of(AccessMode.GET_VOLATILE, AccessMode.SET_VOLATILE);

    private final List<RawMethod> methods;
    private final ArrayAccessors arrays;
    private final Set<String> names = new HashSet<>();

    /** The properties with a plain accessor in any style, and those with one in the fluent style. */
    private final Set<String> plain = new HashSet<>();

    private final Set<String> fluent = new HashSet<>();

    AccessModes(List<RawMethod> methods, ArrayAccessors arrays) {
        this.methods = methods;
        this.arrays = arrays;
        for (RawMethod method : methods) {
            names.add(method.name());
            if (AccessorFinder.isShaped(method) && AccessMode.of(method) == AccessMode.PLAIN) {
                String property = method.beanProperty();
                (property == null ? fluent : plain).add(property == null ? method.name() : property);
            }
        }
        plain.addAll(fluent);
    }

    /** Whether a method is meant to be an ordered access, rather than a plain one of a property with such a name. */
    boolean isOrdered(RawMethod method) {
        if (!canBe(method)) {
            return false;
        }
        AccessMode mode = AccessMode.of(method);
        String property = Objects.requireNonNull(mode.property(method));
        if (mode.unmistakable()) {
            return true;
        }
        if (annotatesBoth(method, property)) {
            return false;
        }
        if (isAccessedInOrder(property)) {
            return true;
        }
        if (isPaired(method) && !fluent.contains(property)) {
            return false;
        }
        return VOLATILE.contains(mode) || plain.contains(property) || hasOrderedPartner(mode, method);
    }

    /** Whether name, shape and types are those of an ordered access, which is one of a single value. */
    private boolean canBe(RawMethod method) {
        AccessMode mode = method.variable() ? AccessMode.PLAIN : AccessMode.of(method);
        if (mode == AccessMode.PLAIN || arrays.find(method, true) != null || arrays.find(method, false) != null) {
            return false;
        }
        RawType type = mode.unmistakable() || method.parameters().isEmpty()
                ? method.returns()
                : method.parameters().get(0);
        return mode.unmistakable() || type.is(RawType.Kind.PRIMITIVE) || type.is(RawType.Kind.ENUM);
    }

    /** Whether another method can't be anything but an ordered access of the property. */
    private boolean isAccessedInOrder(String property) {
        return methods.stream().filter(this::canBe).anyMatch(other -> {
            AccessMode mode = AccessMode.of(other);
            return property.equals(mode.property(other))
                    && (mode.unmistakable()
                            || (VOLATILE.contains(mode) && !annotatesBoth(other, property) && !isFlag(other)));
        });
    }

    /** Whether the property of that whole name has a getter and a setter. Volatile access comes in such pairs, too. */
    private boolean isPaired(RawMethod method) {
        AccessMode mode = AccessMode.of(method);
        if (VOLATILE.contains(mode)) {
            return isFlag(method);
        }
        String rest = method.name().substring("get".length());
        return names.contains("set" + rest) && (names.contains("get" + rest) || names.contains("is" + rest));
    }

    /** Whether the property of that whole name has a getter that begins with {@code is}, which no ordered access does. */
    private boolean isFlag(RawMethod method) {
        String rest = method.name().substring("get".length());
        return method.name().startsWith("set") && names.contains("is" + rest);
    }

    /** Whether the property of that whole name and the other one have the same annotation, so that they are two. */
    private boolean annotatesBoth(RawMethod method, String property) {
        Set<PropertyAnnotation> own = annotations(Objects.requireNonNull(method.beanProperty()));
        own.retainAll(annotations(property));
        return !own.isEmpty();
    }

    private Set<PropertyAnnotation> annotations(String property) {
        Set<PropertyAnnotation> annotations = EnumSet.noneOf(PropertyAnnotation.class);
        methods.stream()
                .filter(method -> property.equals(method.beanProperty()) || property.equals(method.name()))
                .forEach(method -> annotations.addAll(method.annotations().keySet()));
        return annotations;
    }

    /** {@code getAcquireX} with {@code setReleaseX} is a pair of ordered accessors; alone, each may be a mere name. */
    private boolean hasOrderedPartner(AccessMode mode, RawMethod method) {
        return switch (mode) {
            case GET_ACQUIRE -> names.contains(method.name().replaceFirst("getAcquire", "setRelease"));
            case SET_RELEASE -> names.contains(method.name().replaceFirst("setRelease", "getAcquire"));
            default -> false;
        };
    }
}
