/** How messages travel, as the loops see it: a transport is an implementation of these interfaces in a room of its own. */
@NullMarked
package io.sharedstruct.mirror.link;

import org.jspecify.annotations.NullMarked;
