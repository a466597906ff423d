/**
 * The native room: the port that the runtime speaks to, and one backend per operating system. The only package that
 * knows JNA. Not for users.
 */
@NullMarked
package io.sharedstruct.runtime.os;

import org.jspecify.annotations.NullMarked;
