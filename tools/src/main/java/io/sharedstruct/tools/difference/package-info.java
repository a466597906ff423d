/** Two layouts, field by field, and the verdict. */
@NullMarked
package io.sharedstruct.tools.difference;

import org.jspecify.annotations.NullMarked;
