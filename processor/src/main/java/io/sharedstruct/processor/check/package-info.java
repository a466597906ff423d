/**
 * From {@code source} to a {@code model}, or to all that is wrong: it decides what the user means and what is
 * allowed. May name {@code source}, {@code model} and {@code problem}.
 */
@NullMarked
package io.sharedstruct.processor.check;

import org.jspecify.annotations.NullMarked;
