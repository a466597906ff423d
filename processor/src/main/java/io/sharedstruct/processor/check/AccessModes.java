package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.AccessMode;
import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawArray;
import io.sharedstruct.processor.source.struct.MethodNames;
import io.sharedstruct.processor.source.struct.RawMethod;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells ordered access from names that only look like it: {@code setReleaseDate} stores a {@code date} with release, unless a
 * {@code getReleaseDate} shows that the property is called {@code releaseDate}.
 */
final class AccessModes {

    private static final Set<RawType.Kind> WHOLE =
            EnumSet.of(RawType.Kind.STRING, RawType.Kind.STRUCT, RawType.Kind.ARRAY, RawType.Kind.UNRESOLVED);
    private static final Set<String> TEXTS = Set.of("java.lang.CharSequence", "java.lang.StringBuilder");

    private static final Set<AccessMode> VOLATILE = EnumSet.of(AccessMode.GET_VOLATILE, AccessMode.SET_VOLATILE);

    private final List<RawMethod> methods;
    private final ArrayAccessors arrays;
    private final Set<String> names = new HashSet<>();

    /** The properties with a plain accessor in any style, and those with one in the fluent style. */
    private final Set<String> plain = new HashSet<>();

    private final Set<String> fluent = new HashSet<>();

    /** The properties that are arrays. */
    private final Set<String> ofArrays;

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
        ofArrays = arrays.names();
        for (RawMethod method : methods) {
            AccessMode mode = elementMode(method);
            String property = mode.property(method);
            if (method.annotation(RawArray.class) != null && property != null) {
                ofArrays.add(property);
            }
        }
    }

    /** The ordered access that a method is meant to be, null if it is none. */
    @Nullable
    Accessor find(RawMethod method) {
        AccessMode element = elementMode(method);
        String array = element == AccessMode.PLAIN ? null : array(Objects.requireNonNull(element.property(method)));
        if (array != null) {
            return new Accessor(array, Role.ORDERED_ELEMENT, element, method);
        }
        return isOrdered(method) ? new Accessor(property(method), Role.ORDERED, AccessMode.of(method), method) : null;
    }

    /** The mode of an access to an element, plain if the method is none, or a plain one of an array of that whole name. */
    private AccessMode elementMode(RawMethod method) {
        boolean canBe = !method.variable() && arrays.find(method, true) == null;
        return canBe ? AccessMode.ofElement(method) : AccessMode.PLAIN;
    }

    /** The array in {@code getVolatileLevel} or {@code getVolatileLevelAt}, null if there is none of such a name. */
    private @Nullable String array(String name) {
        if (ofArrays.contains(name)) {
            return name;
        }
        String before = name.endsWith("At") ? name.substring(0, name.length() - "At".length()) : name;
        // XAt keeps its capital letter, as names with two of them do, and X does not.
        String capital = before.isEmpty() ? null : MethodNames.afterPrefix("", before);
        String array = capital == null ? before : capital;
        return ofArrays.contains(array) ? array : null;
    }

    /** The property of an ordered access. In the fluent style, names may begin in a way that no getter would make of them. */
    private String property(RawMethod method) {
        AccessMode mode = AccessMode.of(method);
        String name = Objects.requireNonNull(mode.property(method));
        String capitalized = method.name().substring(mode.prefix().length());
        return plain.contains(name)
                ? name
                : fluent.stream()
                        .filter(property ->
                                capitalized.equals(Character.toUpperCase(property.charAt(0)) + property.substring(1)))
                        .findFirst()
                        .orElse(name);
    }

    /** The mode that the name of a method asks for, if the struct has such a property and the method can't be anything else. */
    AccessMode misshapen(RawMethod method) {
        AccessMode mode = AccessMode.named(method);
        String property = mode.property(method);
        return property != null
                        && mode.unmistakable()
                        && (plain.contains(property) || array(property) != null || isAccessedInOrder(property))
                ? mode
                : AccessMode.PLAIN;
    }

    /** Whether a method is meant to be an ordered access, rather than a plain one of a property with such a name. */
    private boolean isOrdered(RawMethod method) {
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

    /**
     * Whether name, shape and types are those of an ordered access, which is one of a single value. A text or a struct has none,
     * but what has the name of one, beside a property and without an annotation of its own, is meant to be one.
     */
    private boolean canBe(RawMethod method) {
        AccessMode mode = method.variable() ? AccessMode.PLAIN : AccessMode.of(method);
        if (mode == AccessMode.PLAIN || arrays.find(method, true) != null || arrays.find(method, false) != null) {
            return false;
        }
        RawType type = mode.unmistakable() || method.parameters().isEmpty()
                ? method.returns()
                : method.parameters().get(0);
        boolean isWhole = WHOLE.contains(type.kind()) || TEXTS.contains(type.name());
        return mode.unmistakable()
                || !isWhole
                || (plain.contains(mode.property(method))
                        && method.annotations().isEmpty()
                        && !isPaired(method));
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
