package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.benchmarks.access.ByteRegion;
import io.sharedstruct.benchmarks.harness.Pairings;
import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.harness.Programs;
import io.sharedstruct.benchmarks.report.Figure;
import io.sharedstruct.benchmarks.report.Statistics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Two processes that wake each other, in each pairing of languages, and what it takes to sleep. */
@SuppressWarnings("try") // What is held or shared here needs no name.
public final class WakeUps {

    private final Plan plan;
    private final Programs programs;

    public WakeUps(Plan plan) {
        this.plan = plan;
        programs = new Programs(plan);
    }

    /** Measures all pairings, and the sleeper. */
    public List<Figure> run(String group) throws IOException {
        List<Figure> figures = new ArrayList<>(Pairings.measure(plan, group, "round trip, woken", this::roundTrip));
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < plan.form().repetitions(); i++) {
            shares.add(sleep());
        }
        figures.add(new Figure(plan.jdk(), group, "one that sleeps", "SharedStruct", "% of a core", shares));
        return figures;
    }

    private double roundTrip(boolean pingInJava, boolean echoInJava) throws IOException {
        String name = ByteRegion.uniqueName();
        try (SignalsShared signals = SignalsShared.acquire(name)) {
            Process echo = programs.start(end(echoInJava, "echo", name));
            try {
                List<Double> times =
                        programs
                                .run(end(
                                        pingInJava,
                                        "ping",
                                        name,
                                        plan.form().batches(),
                                        plan.form().rounds()))
                                .stream()
                                .map(Double::valueOf)
                                .toList();
                programs.rest(echo);
                return Statistics.median(times);
            } finally {
                echo.destroyForcibly();
            }
        }
    }

    private double sleep() throws IOException {
        String name = ByteRegion.uniqueName();
        try (SignalsShared signals = SignalsShared.acquire(name)) {
            return Double.parseDouble(programs.run(end(true, "sleep", name, plan.quick() ? "0.05" : "10"))
                    .get(0));
        }
    }

    private List<String> end(boolean java, String... args) throws IOException {
        if (java) {
            return programs.java(WakeUp.class, List.of(), args);
        }
        List<String> command = new ArrayList<>(List.of(programs.c("concurrent")));
        command.addAll(List.of(args));
        return command;
    }
}
