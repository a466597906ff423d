/** What the library costs, side by side with its peers. The README of this module says how to run it and how to read it. */
@NullMarked
package io.sharedstruct.benchmarks;

import org.jspecify.annotations.NullMarked;
