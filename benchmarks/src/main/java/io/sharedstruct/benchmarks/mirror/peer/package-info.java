/** The programs that the mirror is measured with, each a process of its own: a writer, a reader, and Aeron alone. */
@NullMarked
package io.sharedstruct.benchmarks.mirror.peer;

import org.jspecify.annotations.NullMarked;
