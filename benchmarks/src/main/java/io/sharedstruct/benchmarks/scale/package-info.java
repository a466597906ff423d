/** Large regions, many regions, many threads. */
@NullMarked
package io.sharedstruct.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
