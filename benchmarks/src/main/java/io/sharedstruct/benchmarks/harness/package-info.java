/** What runs the groups and collects their figures. */
@NullMarked
package io.sharedstruct.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
