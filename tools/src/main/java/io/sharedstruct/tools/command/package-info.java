/** A file for each command: its words, and the road from what was asked to what is written. */
@NullMarked
package io.sharedstruct.tools.command;

import org.jspecify.annotations.NullMarked;
