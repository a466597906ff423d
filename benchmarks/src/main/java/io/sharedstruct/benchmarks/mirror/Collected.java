package io.sharedstruct.benchmarks.mirror;

import io.sharedstruct.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of all rounds. */
final class Collected {

    private static final String[] PERCENTILES = {"p50", "p90", "p99"};

    private record Key(String operation, String contender, String unit) {}

    private final int jdk;
    private final String group;
    private final Map<Key, List<Double>> values = new LinkedHashMap<>();

    Collected(int jdk, String group) {
        this.jdk = jdk;
        this.group = group;
    }

    void add(String operation, String contender, String unit, double value) {
        values.computeIfAbsent(new Key(operation, contender, unit), first -> new ArrayList<>())
                .add(value);
    }

    /** The last three of some numbers. */
    void addTimes(String operation, String contender, double[] numbers) {
        for (int i = 0; i < PERCENTILES.length; i++) {
            double micros = numbers[numbers.length - PERCENTILES.length + i];
            add(operation + ", " + PERCENTILES[i], contender, "microseconds", micros);
        }
    }

    /** How many times as long the mirror took in this round. */
    void addRatios(String operation, String contender, double[] ours, double[] theirs) {
        for (int i = 0; i < PERCENTILES.length; i++) {
            int back = PERCENTILES.length - i;
            double ratio = ours[ours.length - back] / theirs[theirs.length - back];
            add(operation + ", " + PERCENTILES[i], contender, "times", ratio);
        }
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        values.forEach(
                (key, all) -> figures.add(new Figure(jdk, group, key.operation(), key.contender(), key.unit(), all)));
        return figures;
    }
}
