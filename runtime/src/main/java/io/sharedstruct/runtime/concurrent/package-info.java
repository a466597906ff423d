/**
 * The protocols of locks, sequences and waits between processes: once, for all systems, over words that the wall makes of a region.
 */
@NullMarked
package io.sharedstruct.runtime.concurrent;

import org.jspecify.annotations.NullMarked;
