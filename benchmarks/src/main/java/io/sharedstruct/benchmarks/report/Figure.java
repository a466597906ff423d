package io.sharedstruct.benchmarks.report;

import java.util.List;

/**
 * What was measured of one operation of one contender.
 *
 * @param jdk the feature version of the JDK that ran it
 * @param group the kind of benchmark, such as {@code fields}
 * @param operation the operation, with its parameters
 * @param contender who did it
 * @param unit what the values count
 * @param values one value per fork or repetition
 */
public record Figure(int jdk, String group, String operation, String contender, String unit, List<Double> values) {

    public Figure {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(group + " " + operation + " of " + contender + " has no value");
        }
        values = List.copyOf(values);
    }

    /** The value that stands for all. */
    public double median() {
        return Statistics.median(values);
    }

    /** Whether the values lie so far apart that the median says little. */
    public boolean noisy() {
        return Statistics.spread(values) > 0.25;
    }
}
