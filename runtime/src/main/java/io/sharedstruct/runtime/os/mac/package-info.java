/**
 * The backend for macOS, whose locks lie in files of their own beside the objects. Written from its documentation; it has not run.
 */
@NullMarked
package io.sharedstruct.runtime.os.mac;

import org.jspecify.annotations.NullMarked;
