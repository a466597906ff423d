/** Access to single fields and to arrays: one class per contender, the same operations in each. */
@NullMarked
package io.sharedstruct.benchmarks.access;

import org.jspecify.annotations.NullMarked;
