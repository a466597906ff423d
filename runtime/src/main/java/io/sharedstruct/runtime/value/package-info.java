/**
 * Arithmetic on values that generated code calls: byte orders, and checks of indices, ranges and lengths before anything is read or
 * written. Knows no memory. Public for generated code in other packages; users have no need to call it, and it may change with the
 * generator.
 */
@NullMarked
package io.sharedstruct.runtime.value;

import org.jspecify.annotations.NullMarked;
