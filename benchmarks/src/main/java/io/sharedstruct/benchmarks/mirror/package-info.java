/** A struct on its way to another machine: how long it takes, how many there are, and what that costs. */
@NullMarked
package io.sharedstruct.benchmarks.mirror;

import org.jspecify.annotations.NullMarked;
