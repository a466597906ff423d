/** What the annotation processor adds to javac. */
@NullMarked
package io.sharedstruct.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
