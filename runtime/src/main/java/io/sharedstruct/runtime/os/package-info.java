/**
 * The port: what the runtime asks of an operating system. It knows none; each has a room of its own below, and no backend names
 * another one.
 */
@NullMarked
package io.sharedstruct.runtime.os;

import org.jspecify.annotations.NullMarked;
