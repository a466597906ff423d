package io.sharedstruct.processor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type as a method names it.
 *
 * @param kind what sort of type it is
 * @param name the name for messages and comparison, fully qualified, without type arguments and annotations
 * @param component the type of the elements if it is an array
 * @param enumeration the enum if it is one
 */
record RawType(
        Kind kind,
        String name,
        @Nullable RawType component,
        @Nullable RawEnum enumeration) {

    private static final Set<String> INTEGERS = Set.of("byte", "short", "int", "long");

    RawType(Kind kind, String name) {
        this(kind, name, null, null);
    }

    enum Kind {
        VOID,
        PRIMITIVE,
        STRING,
        BOXED,
        ARRAY,
        ENUM,
        STRUCT,
        /** The type parameter of an interface, which is a problem of its own. */
        TYPE_VARIABLE,
        /** The compiler doesn't know it and will say so, unless another processor generates it. */
        UNRESOLVED,
        OTHER
    }

    /** The type of the elements that a whole array of them is copied with; only values can be. */
    RawType element() {
        if (component == null) {
            return this;
        }
        return component.is(Kind.STRUCT) ? new RawType(Kind.OTHER, component.name()) : component;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isBoolean() {
        return name.equals("boolean");
    }

    /** Whether it is a signed integer. */
    boolean isInteger() {
        return INTEGERS.contains(name);
    }
}
