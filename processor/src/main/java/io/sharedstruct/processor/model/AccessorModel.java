package io.sharedstruct.processor.model;

import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.source.struct.RawRemarks;
import org.jspecify.annotations.Nullable;

/**
 * An accessor to generate.
 *
 * @param method the name of the method
 * @param role what it does
 * @param mode how the access is ordered
 * @param field the field
 * @param longIndices whether its indices are {@code long} rather than {@code int}
 * @param remarks what its author says of it
 */
public record AccessorModel(
        String method, Role role, AccessMode mode, FieldModel field, boolean longIndices, RawRemarks remarks) {

    /** Whether its author declares exceptions that callers have to handle, as each wait does. */
    public boolean isThrowing() {
        return remarks.throwing() && !mode.isSignal();
    }

    /** The advice against its use, null if there is none. */
    public @Nullable Deprecation deprecation() {
        return Deprecation.of(remarks.deprecation());
    }

    /** Whether its author describes it. */
    public boolean isDocumented() {
        return remarks.documented();
    }

    public boolean reads() {
        return mode == AccessMode.PLAIN ? role.reads() : mode.isLoad();
    }

    public boolean isPlain() {
        return mode == AccessMode.PLAIN;
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
