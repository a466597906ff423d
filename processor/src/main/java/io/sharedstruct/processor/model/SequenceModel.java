package io.sharedstruct.processor.model;

import io.sharedstruct.processor.source.struct.RawRemarks;
import org.jspecify.annotations.Nullable;

/**
 * What makes a struct's copies consistent.
 *
 * @param offset the offset of its {@code Sequence} in bytes
 * @param awaited what the author says of {@code awaitUpdate}, null if the struct doesn't declare it
 */
public record SequenceModel(long offset, @Nullable RawRemarks awaited) {

    /** The name of the method that waits for an update. */
    public static final String AWAIT = "awaitUpdate";

    /** Whether the struct declares it. */
    public boolean isAwaited() {
        return awaited != null;
    }

    /** Whether its author describes it. */
    public boolean isDocumented() {
        return awaited != null && awaited.documented();
    }

    /** The advice against its use, null if there is none. */
    public @Nullable Deprecation deprecation() {
        return awaited == null ? null : Deprecation.of(awaited.deprecation());
    }
}
