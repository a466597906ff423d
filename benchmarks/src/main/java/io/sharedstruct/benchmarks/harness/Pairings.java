package io.sharedstruct.benchmarks.harness;

import io.sharedstruct.benchmarks.report.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two processes that have to do with each other, in each pairing of languages. */
public final class Pairings {

    /** One measurement of a pairing. */
    @FunctionalInterface
    public interface Measurement {

        /** Nanoseconds. */
        double of(boolean firstInJava, boolean secondInJava) throws IOException;
    }

    /** One measurement of two programs. */
    @FunctionalInterface
    public interface Timing {

        /** Nanoseconds. */
        double nanos() throws IOException;
    }

    private Pairings() {}

    /** Measures the pairings of Java and C. */
    public static List<Figure> measure(Plan plan, String group, String operation, Measurement measurement)
            throws IOException {
        return measure(plan, group, operation, measurement, Map.of());
    }

    /**
     * Measures the pairings of Java and C and others, in turn, so that a slow minute of the machine hits all of them.
     *
     * @param others the others by their names
     */
    public static List<Figure> measure(
            Plan plan, String group, String operation, Measurement measurement, Map<String, Timing> others)
            throws IOException {
        Map<String, Timing> pairings = new LinkedHashMap<>();
        pairings.put("Java-Java", () -> measurement.of(true, true));
        pairings.put("Java-C", () -> measurement.of(true, false));
        pairings.put("C-C", () -> measurement.of(false, false));
        pairings.putAll(others);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = 0; i < plan.form().repetitions(); i++) {
            for (Map.Entry<String, Timing> pairing : pairings.entrySet()) {
                times.computeIfAbsent(pairing.getKey(), name -> new ArrayList<>())
                        .add(pairing.getValue().nanos());
            }
        }
        List<Figure> figures = new ArrayList<>();
        times.forEach((name, all) -> figures.add(new Figure(plan.jdk(), group, operation, name, "ns", all)));
        return figures;
    }
}
