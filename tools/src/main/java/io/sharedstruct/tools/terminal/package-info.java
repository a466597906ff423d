/** What the other side of the output is: colours, width, redraws, questions, and what must not reach it as it is. */
@NullMarked
package io.sharedstruct.tools.terminal;

import org.jspecify.annotations.NullMarked;
