/** The commands of the executable jar. */
@NullMarked
package io.sharedstruct.mirror.cli;

import org.jspecify.annotations.NullMarked;
