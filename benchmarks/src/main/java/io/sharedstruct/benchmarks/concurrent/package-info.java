/** What processes do together: locks, snapshots that can't tear, and waking each other. */
@NullMarked
package io.sharedstruct.benchmarks.concurrent;

import org.jspecify.annotations.NullMarked;
