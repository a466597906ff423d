/** The article's window: a number, a text, Set and Get. It knows a {@link NoteModel}, and no struct. */
@NullMarked
package io.sharedstruct.sample.window;

import org.jspecify.annotations.NullMarked;
