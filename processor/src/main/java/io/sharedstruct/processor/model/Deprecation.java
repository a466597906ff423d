package io.sharedstruct.processor.model;

import io.sharedstruct.processor.source.struct.RawDeprecation;
import org.jspecify.annotations.Nullable;

/**
 * The advice against the use of an interface or accessor, for {@link Deprecated}.
 *
 * @param since the version that has begun to, empty if it isn't said
 * @param forRemoval whether a later version won't have it
 */
public record Deprecation(String since, boolean forRemoval) {

    /** The advice as written, null if there is none. */
    public static @Nullable Deprecation of(@Nullable RawDeprecation raw) {
        return raw == null ? null : new Deprecation(raw.since(), raw.forRemoval());
    }
}
