/** The list of the machine's regions, and the removal of those that nobody has any more. */
@NullMarked
package io.sharedstruct.runtime.list;

import org.jspecify.annotations.NullMarked;
