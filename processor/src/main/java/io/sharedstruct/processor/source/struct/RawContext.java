package io.sharedstruct.processor.source.struct;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a class that implements an interface finds around it: where the interface lies, and what it inherits.
 *
 * @param isPublic whether the interface is visible outside its package
 * @param hasGeneratedAnnotation whether its module sees {@code javax.annotation.processing.Generated}
 * @param declaresClose whether it has an abstract {@code void close()}
 * @param types the names of the types that a class inherits
 * @param constants the names of the fields that a class inherits
 * @param deprecation the advice against the use of the interface, if there is one
 * @param suppressions warnings that its types cause in the generated class
 * @param doc what the author says of it
 */
public record RawContext(
        boolean isPublic,
        boolean hasGeneratedAnnotation,
        boolean declaresClose,
        List<String> types,
        List<String> constants,
        @Nullable RawDeprecation deprecation,
        List<String> suppressions,
        RawDoc doc) {}
