/** The subscriber's side: what comes is checked, put together, and written to a region of this machine. */
@NullMarked
package io.sharedstruct.mirror.sink;

import org.jspecify.annotations.NullMarked;
