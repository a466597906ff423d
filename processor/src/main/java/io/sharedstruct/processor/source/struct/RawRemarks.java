package io.sharedstruct.processor.source.struct;

import org.jspecify.annotations.Nullable;

/**
 * What the author of a method says of it that isn't about bytes.
 *
 * @param documented whether it has a comment with a description
 * @param throwing whether it declares exceptions that callers have to handle
 * @param interruptible whether what overrides it may throw an {@link InterruptedException}
 * @param deprecation the advice against its use, if there is one
 */
public record RawRemarks(
        boolean documented,
        boolean throwing,
        boolean interruptible,
        @Nullable RawDeprecation deprecation) {

    public static final RawRemarks NONE = new RawRemarks(false, false, false, null);
}
