package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.RawFixedString;
import io.sharedstruct.processor.source.struct.MethodNames;
import io.sharedstruct.processor.source.struct.RawMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which methods access a text without making a {@code String} of it: those of a property that has a {@code
 * @FixedString} on one of its accessors.
 */
final class TextAccessors {

    private static final String BUILDER = "java.lang.StringBuilder";
    private static final String SEQUENCE = "java.lang.CharSequence";
    private static final List<String> BYTES = List.of("byte[]");
    private static final List<String> BYTE_RANGE = List.of("byte[]", "int", "int");

    private final List<RawMethod> methods;

    TextAccessors(List<RawMethod> methods) {
        this.methods = methods;
    }

    /** The accessor of a field that a method is, in the style of the struct; null if it is none of a text. */
    @Nullable
    Accessor find(RawMethod method, boolean bean) {
        Accessor accessor = candidate(method, bean);
        return accessor != null && accessor.indices() == 0 && texts(bean).contains(accessor.property())
                ? accessor
                : null;
    }

    private Set<String> texts(boolean bean) {
        Set<String> texts = new HashSet<>();
        for (RawMethod method : methods) {
            if (method.annotation(RawFixedString.class) != null) {
                Accessor accessor = candidate(method, bean);
                String property = accessor == null ? method.property(bean) : accessor.property();
                if (property != null) {
                    texts.add(property);
                }
            }
        }
        return texts;
    }

    /** The accessor that a method would be, if its property were a text, or an array of texts. */
    static @Nullable Accessor candidate(RawMethod method, boolean bean) {
        List<String> parameters =
                method.parameters().stream().map(RawType::name).toList();
        int indices = 0;
        while (indices < parameters.size()
                && List.of("int", "long").contains(parameters.get(indices))
                && parameters.get(indices).equals(parameters.get(0))) {
            indices++;
        }
        Role role = role(method, parameters.subList(indices, parameters.size()));
        if (method.variable() || role == null || indices > ArrayAccessors.MOST_INDICES) {
            return null;
        }
        String property = property(method.name(), role, indices > 0, bean);
        return property == null ? null : new Accessor(property, role, method);
    }

    private static @Nullable Role role(RawMethod method, List<String> behindIndices) {
        boolean counts = method.returns().name().equals("int");
        if (!counts && !method.returns().is(RawType.Kind.VOID)) {
            return null;
        }
        if (behindIndices.equals(BYTES)) {
            return counts ? Role.GET_BYTES : Role.SET_BYTES;
        }
        if (behindIndices.equals(BYTE_RANGE)) {
            return counts ? Role.GET_BYTE_RANGE : Role.SET_BYTE_RANGE;
        }
        if (counts || behindIndices.size() != 1) {
            return null;
        }
        return switch (behindIndices.get(0)) {
            case BUILDER -> Role.GET_CHARS;
            case SEQUENCE -> Role.SET_CHARS;
            default -> null;
        };
    }

    /** Those that fill or take an object of the caller's are called {@code getX} and {@code setX} in any style. */
    private static @Nullable String property(String method, Role role, boolean element, boolean bean) {
        if (role == Role.SET_CHARS && !bean) {
            return method;
        }
        if (element && !method.endsWith("At")) {
            return null;
        }
        String name = element ? method.substring(0, method.length() - "At".length()) : method;
        return MethodNames.afterPrefix(role.reads() ? "get" : "set", name);
    }

    /** Whether a method is named alike in both styles, if it is an accessor of a text at all. */
    boolean isOfAnyStyle(RawMethod method) {
        Accessor accessor = candidate(method, true);
        return accessor != null
                && accessor.role() != Role.SET_CHARS
                && (texts(true).contains(accessor.property()) || texts(false).contains(accessor.property()));
    }

    /** Whether a method would be a getter of a text, if the property had a {@code @FixedString}. */
    static boolean looksLikeGetter(RawMethod method) {
        Accessor accessor = candidate(method, true);
        return accessor != null && accessor.reads() && accessor.indices() == 0;
    }
}
