package io.sharedstruct.benchmarks.harness;

import io.sharedstruct.benchmarks.report.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same loops in C. */
public final class NativeLoops {

    private final Plan plan;

    public NativeLoops(Plan plan) {
        this.plan = plan;
    }

    /** Measures what the C program with the fields has of a group. */
    public List<Figure> run(String group) throws IOException {
        return run(group, List.of(new Programs(plan).c("fields"), plan.form().loopSeconds()));
    }

    /**
     * Measures what any C program has of a group.
     *
     * @param group the first column of what it prints, of three: the second is the operation, the third the time in nanoseconds
     * @param command how it is started
     */
    public List<Figure> run(String group, List<String> command) throws IOException {
        Programs programs = new Programs(plan);
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (int i = 0; i < plan.form().repetitions(); i++) {
            for (String line : programs.run(command)) {
                String[] columns = line.split("\t", -1);
                if (columns[0].equals(group)) {
                    values.computeIfAbsent(columns[1], operation -> new ArrayList<>())
                            .add(Double.valueOf(columns[2]));
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        values.forEach((operation, times) -> figures.add(new Figure(plan.jdk(), group, operation, "C", "ns", times)));
        return figures;
    }
}
