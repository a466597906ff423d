/** The command sharedstruct: what it is called with, and its exit codes. */
@NullMarked
package io.sharedstruct.tools;

import org.jspecify.annotations.NullMarked;
