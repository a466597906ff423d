package io.sharedstruct.processor.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type as a method names it.
 *
 * @param kind what sort of type it is
 * @param name the name for messages and comparison, fully qualified, without type arguments and annotations
 * @param component the type of the elements if it is an array
 * @param enumeration the enum if it is one
 * @param scope the only package whose classes can name it, {@link #NOWHERE} if it is private, null if all can
 */
public record RawType(
        Kind kind,
        String name,
        @Nullable RawType component,
        @Nullable RawEnum enumeration,
        @Nullable String scope) {

    /** The scope of a private type: no name of a package. */
    public static final String NOWHERE = "private";

    private static final Set<String> INTEGERS = Set.of("byte", "short", "int", "long");

    public RawType(Kind kind, String name) {
        this(kind, name, null, null, null);
    }

    public RawType(Kind kind, String name, @Nullable RawType component, @Nullable RawEnum enumeration) {
        this(kind, name, component, enumeration, null);
    }

    /** The same type, which only classes of a package can name. */
    public RawType in(@Nullable String scope) {
        return new RawType(kind, name, component, enumeration, scope);
    }

    public enum Kind {
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
        /** An interface that is no struct. */
        INTERFACE,
        RECORD,
        OTHER
    }

    /** The type of the elements that a whole array of them is copied with; only values can be. */
    public RawType element() {
        if (component == null) {
            return this;
        }
        return component.is(Kind.STRUCT) ? new RawType(Kind.OTHER, component.name()) : component;
    }

    /** The same type, or array of it, with what else is known of the enum. */
    public RawType with(RawEnum known) {
        return new RawType(
                kind,
                name,
                component == null ? null : component.with(known),
                enumeration == null ? null : known,
                scope);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean isBoolean() {
        return name.equals("boolean");
    }

    /** Whether it is a signed integer. */
    public boolean isInteger() {
        return INTEGERS.contains(name);
    }
}
