/** Fixed strings: one class per contender, the same operations in each. */
@NullMarked
package io.sharedstruct.benchmarks.text;

import org.jspecify.annotations.NullMarked;
