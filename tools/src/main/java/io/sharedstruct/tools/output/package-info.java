/** The forms of what is written: tables, JSON, CSV, hex. */
@NullMarked
package io.sharedstruct.tools.output;

import org.jspecify.annotations.NullMarked;
