package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.RawArray;
import io.sharedstruct.processor.source.struct.MethodNames;
import io.sharedstruct.processor.source.struct.RawMethod;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which methods are accessors of arrays: those of a property that has an {@code @Array} on one of them. */
final class ArrayAccessors {

    static final int MOST_INDICES = 2;

    private final List<RawMethod> methods;

    ArrayAccessors(List<RawMethod> methods) {
        this.methods = methods;
    }

    /** The accessor that a method is, in the style of the struct; null if it is none of an array. */
    @Nullable
    Accessor find(RawMethod method, boolean bean) {
        Accessor accessor = candidate(method, bean);
        return accessor != null && arrays(bean).contains(accessor.property()) ? accessor : null;
    }

    /** Whether a method is an accessor of an array in the bean style. */
    boolean isBean(RawMethod method) {
        Accessor accessor = find(method, true);
        return accessor != null
                && !accessor.role().isBulk()
                && (!accessor.role().isText() || accessor.role() == Role.SET_CHARS);
    }

    /** Whether a method takes an array as a whole, which says nothing about the style of the struct. */
    boolean isBulk(RawMethod method) {
        Accessor accessor = bulk(method, true);
        if (accessor == null || !arrays(true).contains(accessor.property())) {
            accessor = bulk(method, false);
        }
        return accessor != null
                && (arrays(true).contains(accessor.property()) || arrays(false).contains(accessor.property()));
    }

    /** The properties that are arrays, in any style. */
    Set<String> names() {
        Set<String> names = arrays(true);
        names.addAll(arrays(false));
        return names;
    }

    private Set<String> arrays(boolean bean) {
        Set<String> arrays = new HashSet<>();
        for (RawMethod method : methods) {
            Accessor accessor = method.annotation(RawArray.class) == null ? null : candidate(method, bean);
            if (accessor != null) {
                arrays.add(accessor.property());
            }
        }
        return arrays;
    }

    private @Nullable Accessor candidate(RawMethod method, boolean bean) {
        if (method.variable()) {
            return null;
        }
        Accessor text = TextAccessors.candidate(method, bean);
        if (text != null && text.indices() > 0) {
            return text;
        }
        Accessor bulk = bulk(method, bean);
        return bulk == null ? element(method, bean) : bulk;
    }

    private static @Nullable Accessor element(RawMethod method, boolean bean) {
        boolean reads = !method.returns().is(RawType.Kind.VOID);
        int indices = method.parameters().size() - (reads ? 0 : 1);
        boolean indexed = indices >= 1
                && indices <= MOST_INDICES
                && (allAre("int", method.parameters().subList(0, indices))
                        || allAre("long", method.parameters().subList(0, indices)));
        String property = bean ? elementProperty(method, reads) : method.name();
        return indexed && property != null
                ? new Accessor(property, reads ? Role.GET_ELEMENT : Role.SET_ELEMENT, method)
                : null;
    }

    private static boolean allAre(String type, List<RawType> parameters) {
        return parameters.stream().allMatch(parameter -> parameter.name().equals(type));
    }

    /** Whether a method would be an accessor of an array in the bean style, if the property had an {@code @Array}. */
    boolean looksLikeElement(RawMethod method) {
        return candidate(method, true) != null;
    }

    /** Whether a method would take an array as a whole, if there were one of its name, and can't be anything else. */
    boolean looksLikeBulk(RawMethod method) {
        boolean readsAlone = method.name().startsWith("set")
                && methods.stream()
                        .noneMatch(other -> other.parameters().isEmpty()
                                && other.name().equals("get" + method.name().substring("set".length())));
        return isBulkShaped(method)
                && !method.variable()
                && bulkName(method) != null
                && (method.name().startsWith("get") || (readsAlone && hasArrays()));
    }

    private boolean hasArrays() {
        return methods.stream().anyMatch(method -> method.annotation(RawArray.class) != null);
    }

    /** The array whose name has the longest beginning in common with that of a method, empty if the struct has none. */
    String nearest(RawMethod method, boolean bean) {
        String wanted = Objects.requireNonNull(bulkName(method));
        return arrays(bean).stream()
                .max(Comparator.<String>comparingInt(array -> common(array, wanted))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /** The property in {@code getPriceAt}, {@code isOpenAt} and {@code setPriceAt}. */
    private static @Nullable String elementProperty(RawMethod method, boolean reads) {
        if (!method.name().endsWith("At")) {
            return null;
        }
        String name = method.name().substring(0, method.name().length() - "At".length());
        String property = MethodNames.afterPrefix(reads ? "get" : "set", name);
        boolean isBoolean = reads && method.returns().isBoolean();
        return property == null && isBoolean ? MethodNames.afterPrefix("is", name) : property;
    }

    /**
     * The accessor that {@code getPrices} or {@code setPrices} is: of {@code price}, or of {@code prices} if only that is the name of
     * elements.
     */
    private @Nullable Accessor bulk(RawMethod method, boolean bean) {
        String name = isBulkShaped(method) ? bulkName(method) : null;
        if (name == null) {
            return null;
        }
        boolean range = method.parameters().size() == 4;
        Role role = method.name().startsWith("get")
                ? (range ? Role.GET_RANGE : Role.GET_ALL)
                : (range ? Role.SET_RANGE : Role.SET_ALL);
        String singular = name.endsWith("s") && name.length() > 1 ? name.substring(0, name.length() - 1) : name;
        Set<String> elements = elements(bean);
        String property = !elements.contains(singular) && elements.contains(name) ? name : singular;
        return new Accessor(property, role, method);
    }

    /** The properties that have accessors of elements, if they are arrays. */
    private Set<String> elements(boolean bean) {
        Set<String> elements = new HashSet<>();
        for (RawMethod method : methods) {
            Accessor text = TextAccessors.candidate(method, bean);
            Accessor accessor = text != null && text.indices() > 0 ? text : element(method, bean);
            if (accessor != null) {
                elements.add(accessor.property());
            }
        }
        return elements;
    }

    /** What follows {@code get} or {@code set}. */
    private static @Nullable String bulkName(RawMethod method) {
        String read = MethodNames.afterPrefix("get", method.name());
        return read == null ? MethodNames.afterPrefix("set", method.name()) : read;
    }

    private static boolean isBulkShaped(RawMethod method) {
        List<RawType> parameters = method.parameters();
        boolean all = parameters.size() == 1 && parameters.get(0).is(RawType.Kind.ARRAY);
        boolean range = parameters.size() == 4
                && parameters.get(1).is(RawType.Kind.ARRAY)
                && List.of("int", "long").contains(parameters.get(0).name())
                && allAre("int", parameters.subList(2, 4));
        return method.returns().is(RawType.Kind.VOID) && (all || range);
    }
}
