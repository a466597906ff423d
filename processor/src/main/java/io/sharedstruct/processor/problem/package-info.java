/**
 * All wording of the diagnostics, by their stable ids: the rule with the user's own numbers, and a way out. May name
 * {@code source} and {@code model}.
 */
@NullMarked
package io.sharedstruct.processor.problem;

import org.jspecify.annotations.NullMarked;
