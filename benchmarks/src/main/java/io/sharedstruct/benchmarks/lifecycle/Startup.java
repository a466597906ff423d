package io.sharedstruct.benchmarks.lifecycle;

import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.harness.Programs;
import io.sharedstruct.benchmarks.report.Figure;
import io.sharedstruct.benchmarks.report.Statistics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Whole processes, from their start to their end, and the first and the thousandth region of a process. */
public final class Startup {

    private static final int MANY = 1000;

    private final Plan plan;
    private final Programs programs;

    public Startup(Plan plan) {
        this.plan = plan;
        programs = new Programs(plan);
    }

    /** Measures a JVM that does nothing and one that acquires a region, in turn. */
    public List<Figure> run() throws IOException {
        List<Double> empty = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        List<Double> inside = new ArrayList<>();
        List<Double> thousandth = new ArrayList<>();
        for (int i = 0; i < plan.form().startups(); i++) {
            empty.add(wallMillis(programs.java(FirstAcquire.class, List.of(), "nothing")));
            first.add(wallMillis(programs.java(FirstAcquire.class, List.of())));
        }
        for (int i = 0; i < plan.form().repetitions(); i++) {
            List<Double> nanos =
                    programs.run(programs.java(FirstAcquire.class, List.of(), "many", String.valueOf(MANY))).stream()
                            .map(Double::valueOf)
                            .toList();
            inside.add(nanos.get(0) / 1e6);
            thousandth.add(Statistics.median(nanos.subList(MANY - 20, MANY)) / 1e6);
        }
        return List.of(
                figure("process", "EmptyJvm", empty),
                figure("process", "SharedStruct", first),
                figure("acquire, 1st region", "SharedStruct", inside),
                figure("acquire, 1000th region", "SharedStruct", thousandth));
    }

    private Figure figure(String operation, String contender, List<Double> values) {
        return new Figure(plan.jdk(), "startup", operation, contender, "ms", values);
    }

    private double wallMillis(List<String> command) throws IOException {
        long start = System.nanoTime();
        programs.run(command);
        return (System.nanoTime() - start) / 1e6;
    }
}
