/** Colours, and what fades. */
@NullMarked
package io.sharedstruct.tools.window.paint;

import org.jspecify.annotations.NullMarked;
