/** The table of the fields and their values. */
@NullMarked
package io.sharedstruct.tools.window.fields;

import org.jspecify.annotations.NullMarked;
