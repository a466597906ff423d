/** The window in which regions are watched. */
@NullMarked
package io.sharedstruct.tools.window;

import org.jspecify.annotations.NullMarked;
