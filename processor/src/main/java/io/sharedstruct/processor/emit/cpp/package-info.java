/**
 * The struct in C++17 and later: a file for each beside its header for C, which it includes. May name {@code model} and {@code emit.text}
 * only.
 */
@NullMarked
package io.sharedstruct.processor.emit.cpp;

import org.jspecify.annotations.NullMarked;
