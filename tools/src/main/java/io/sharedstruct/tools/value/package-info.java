/** The fields of a struct one below the other, however deep they lie, and their values. */
@NullMarked
package io.sharedstruct.tools.value;

import org.jspecify.annotations.NullMarked;
