package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.benchmarks.access.ByteRegion;
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

    private static final List<String> PAIRINGS = List.of("Java-Java", "Java-C", "C-C");

    private final Plan plan;
    private final Programs programs;

    public WakeUps(Plan plan) {
        this.plan = plan;
        programs = new Programs(plan);
    }

    /** Measures all pairings in turn, so that a slow minute of the machine hits all of them. */
    public List<Figure> run(String group) throws IOException {
        List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < plan.form().repetitions(); i++) {
            for (int pairing = 0; pairing < PAIRINGS.size(); pairing++) {
                times.get(pairing).add(roundTrip(pairing < 2, pairing < 1));
            }
            shares.add(sleep());
        }
        List<Figure> figures = new ArrayList<>();
        for (int pairing = 0; pairing < PAIRINGS.size(); pairing++) {
            figures.add(new Figure(
                    plan.jdk(), group, "round trip, woken", PAIRINGS.get(pairing), "ns", times.get(pairing)));
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
