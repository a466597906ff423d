/**
 * What Linux and macOS have in common: the calls of the C library under their own names, error numbers, files, and mappings made
 * by {@code mmap}.
 */
@NullMarked
package io.sharedstruct.runtime.os.posix;

import org.jspecify.annotations.NullMarked;
