/** The bytes of a layout as a picture, in text and in SVG. */
@NullMarked
package io.sharedstruct.tools.picture;

import org.jspecify.annotations.NullMarked;
