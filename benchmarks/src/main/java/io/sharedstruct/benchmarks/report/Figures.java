package io.sharedstruct.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All figures of a report.
 *
 * @param all the figures
 */
public record Figures(List<Figure> all) {

    private static final String ALLOCATION = "B";
    private static final String MEMORY = "MB";

    /** The time of a contender. */
    public Optional<Figure> find(int jdk, String group, String operation, String contender) {
        return times(jdk, group)
                .filter(figure -> figure.operation().equals(operation)
                        && figure.contender().equals(contender))
                .findFirst();
    }

    /** The shortest time of several contenders. */
    public Optional<Figure> fastest(int jdk, String group, String operation, List<String> contenders) {
        return times(jdk, group)
                .filter(figure -> figure.operation().equals(operation) && contenders.contains(figure.contender()))
                .min(Comparator.comparingDouble(Figure::median));
    }

    private Stream<Figure> times(int jdk, String group) {
        return all.stream()
                .filter(figure -> figure.jdk() == jdk
                        && figure.group().equals(group)
                        && !figure.unit().equals(ALLOCATION)
                        && !figure.unit().equals(MEMORY));
    }

    /** All of one kind. */
    public List<Figure> of(int jdk, String group, String unit) {
        return all.stream()
                .filter(figure -> figure.jdk() == jdk
                        && figure.group().equals(group)
                        && figure.unit().equals(unit))
                .toList();
    }

    /** The JDKs, the oldest first. */
    public List<Integer> jdks() {
        return all.stream().map(Figure::jdk).distinct().sorted().toList();
    }

    /** The groups in the order of measurement. */
    public List<String> groups() {
        return all.stream().map(Figure::group).distinct().toList();
    }

    /** The units of a group. */
    public List<String> units(String group) {
        return all.stream()
                .filter(figure -> figure.group().equals(group))
                .map(Figure::unit)
                .distinct()
                .toList();
    }
}
