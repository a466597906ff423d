/** Values that go from one process to another and back. */
@NullMarked
package io.sharedstruct.benchmarks.process;

import org.jspecify.annotations.NullMarked;
