package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.RawArray;
import io.sharedstruct.processor.source.struct.MethodNames;
import io.sharedstruct.processor.source.struct.RawMethod;
import java.util.HashSet;
import java.util.List;
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
        Accessor accessor = bulk(method);
        return accessor != null
                && (arrays(true).contains(accessor.property()) || arrays(false).contains(accessor.property()));
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

    private static @Nullable Accessor candidate(RawMethod method, boolean bean) {
        if (method.variable()) {
            return null;
        }
        Accessor text = TextAccessors.candidate(method, bean);
        if (text != null && text.indices() > 0) {
            return text;
        }
        Accessor bulk = bulk(method);
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
    static boolean looksLikeElement(RawMethod method) {
        return candidate(method, true) != null;
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

    /** The accessor that {@code getPrices} or {@code setPrices} is. */
    private static @Nullable Accessor bulk(RawMethod method) {
        List<RawType> parameters = method.parameters();
        boolean all = parameters.size() == 1 && parameters.get(0).is(RawType.Kind.ARRAY);
        boolean range = parameters.size() == 4
                && parameters.get(1).is(RawType.Kind.ARRAY)
                && List.of("int", "long").contains(parameters.get(0).name())
                && allAre("int", parameters.subList(2, 4));
        boolean shaped = method.returns().is(RawType.Kind.VOID)
                && (all || range)
                && method.name().endsWith("s");
        if (!shaped) {
            return null;
        }
        String name = method.name().substring(0, method.name().length() - 1);
        String read = MethodNames.afterPrefix("get", name);
        if (read != null) {
            return new Accessor(read, range ? Role.GET_RANGE : Role.GET_ALL, method);
        }
        String written = MethodNames.afterPrefix("set", name);
        return written == null ? null : new Accessor(written, range ? Role.SET_RANGE : Role.SET_ALL, method);
    }
}
