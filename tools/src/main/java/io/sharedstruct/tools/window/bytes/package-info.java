/** The picture of the bytes, with what is in them. */
@NullMarked
package io.sharedstruct.tools.window.bytes;

import org.jspecify.annotations.NullMarked;
