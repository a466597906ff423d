package io.sharedstruct.benchmarks.harness;

import io.sharedstruct.benchmarks.report.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Two processes that have to do with each other, in each pairing of languages. */
public final class Pairings {

    private static final List<String> NAMES = List.of("Java-Java", "Java-C", "C-C");

    /** One measurement of a pairing. */
    @FunctionalInterface
    public interface Measurement {

        /** Nanoseconds. */
        double of(boolean firstInJava, boolean secondInJava) throws IOException;
    }

    private Pairings() {}

    /** Measures all pairings in turn, so that a slow minute of the machine hits all of them. */
    public static List<Figure> measure(Plan plan, String group, String operation, Measurement measurement)
            throws IOException {
        List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < plan.form().repetitions(); i++) {
            for (int pairing = 0; pairing < NAMES.size(); pairing++) {
                times.get(pairing).add(measurement.of(pairing < 2, pairing < 1));
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (int pairing = 0; pairing < NAMES.size(); pairing++) {
            figures.add(new Figure(plan.jdk(), group, operation, NAMES.get(pairing), "ns", times.get(pairing)));
        }
        return figures;
    }
}
