package io.sharedstruct.benchmarks.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The arithmetic of the report. */
public final class Statistics {

    private Statistics() {}

    /** The middle value, or the mean of the two in the middle. */
    public static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The distance between the smallest and the largest value, as a part of the median. */
    public static double spread(List<Double> values) {
        double median = median(values);
        double smallest = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double largest = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return largest == smallest ? 0 : (largest - smallest) / Math.abs(median);
    }

    /** Three significant digits, and no more decimals than anyone reads. */
    public static String format(double value) {
        double size = Math.abs(value);
        if (size >= 100) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        if (size >= 10) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
        return String.format(Locale.ROOT, size >= 1 ? "%.2f" : "%.3f", value);
    }
}
