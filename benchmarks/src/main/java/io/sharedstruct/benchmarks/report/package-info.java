/** From figures to tables, plots and the verdict on each goal. */
@NullMarked
package io.sharedstruct.benchmarks.report;

import org.jspecify.annotations.NullMarked;
