/**
 * The struct in Rust: a module for each, complete in itself. May name {@code model} and {@code emit.text} only.
 */
@NullMarked
package io.sharedstruct.processor.emit.rust;

import org.jspecify.annotations.NullMarked;
