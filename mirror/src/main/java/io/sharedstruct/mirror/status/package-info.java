/** What a mirror says of itself in a region beside the mirrored one, for programs of any language. */
@NullMarked
package io.sharedstruct.mirror.status;

import org.jspecify.annotations.NullMarked;
