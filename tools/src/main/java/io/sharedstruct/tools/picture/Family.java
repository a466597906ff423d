package io.sharedstruct.tools.picture;

import io.sharedstruct.inspect.FieldType;

/** Kinds of types, each of which has a colour. */
public enum Family {
    INTEGER("integers"),
    FLOAT("floating point"),
    TEXT("text"),
    ENUM("enums"),
    BITS("booleans and bits"),
    WORD("locks and sequences"),
    STRUCT("structs"),
    UNKNOWN("unknown");

    private final String words;

    Family(String words) {
        this.words = words;
    }

    /** What a legend says. */
    public String words() {
        return words;
    }

    /** The kind of a type. */
    public static Family of(FieldType type) {
        if (type instanceof FieldType.IntegerType) {
            return INTEGER;
        }
        if (type instanceof FieldType.FloatType) {
            return FLOAT;
        }
        if (type instanceof FieldType.CharType || type instanceof FieldType.TextType) {
            return TEXT;
        }
        if (type instanceof FieldType.EnumType) {
            return ENUM;
        }
        if (type instanceof FieldType.BoolType || type instanceof FieldType.BitsType) {
            return BITS;
        }
        if (type instanceof FieldType.WordType) {
            return WORD;
        }
        return type instanceof FieldType.StructType ? STRUCT : UNKNOWN;
    }
}
