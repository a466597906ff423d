/**
 * The struct in Python: a module for each, complete in itself, and a stub with its types. May name {@code model} and {@code
 * emit.text} only.
 */
@NullMarked
package io.sharedstruct.processor.emit.python;

import org.jspecify.annotations.NullMarked;
