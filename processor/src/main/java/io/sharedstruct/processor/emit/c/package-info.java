/**
 * The struct in C and C++: a header for each, and the one that attaches regions. May name {@code model} only.
 */
@NullMarked
package io.sharedstruct.processor.emit.c;

import org.jspecify.annotations.NullMarked;
