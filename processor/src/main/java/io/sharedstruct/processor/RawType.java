package io.sharedstruct.processor;

/**
 * A type as a method names it.
 *
 * @param kind what sort of type it is
 * @param name the name for messages and comparison, fully qualified, without type arguments and annotations
 */
record RawType(Kind kind, String name) {

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

    boolean is(Kind other) {
        return kind == other;
    }
}
