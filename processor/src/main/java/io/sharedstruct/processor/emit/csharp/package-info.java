/**
 * The struct in C#: a file for each, with the struct, and the class that attaches regions of it. May name {@code model} only.
 */
@NullMarked
package io.sharedstruct.processor.emit.csharp;

import org.jspecify.annotations.NullMarked;
