/**
 * The one class that chooses a backend.
 */
@NullMarked
package io.sharedstruct.runtime.os.current;

import org.jspecify.annotations.NullMarked;
