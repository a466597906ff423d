/** Acquiring and closing regions. */
@NullMarked
package io.sharedstruct.benchmarks.lifecycle;

import org.jspecify.annotations.NullMarked;
