package io.sharedstruct.processor.model;

import io.sharedstruct.processor.model.type.ArrayType;

/**
 * An accessor to generate.
 *
 * @param method the name of the method
 * @param role what it does
 * @param mode how the access is ordered
 * @param field the field
 * @param longIndices whether its indices are {@code long} rather than {@code int}
 */
public record AccessorModel(String method, Role role, AccessMode mode, FieldModel field, boolean longIndices) {

    public boolean reads() {
        return role.reads();
    }

    /** Whether the field is an array. */
    public boolean ofArray() {
        return field.type() instanceof ArrayType;
    }

    /** How generated code calls the method: {@code yield} alone would be a statement (JLS 14.21). */
    public String call() {
        return method.equals("yield") ? "this.yield" : method;
    }
}
