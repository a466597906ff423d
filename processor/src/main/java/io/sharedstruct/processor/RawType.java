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

    /** The type of the elements of an array. */
    RawType component() {
        String component = name.substring(0, name.length() - "[]".length());
        if (component.equals("java.lang.String")) {
            return new RawType(Kind.STRING, component);
        }
        return new RawType(PrimitiveType.of(component) == null ? Kind.OTHER : Kind.PRIMITIVE, component);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
