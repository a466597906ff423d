package io.sharedstruct.benchmarks.process;

import io.sharedstruct.benchmarks.access.ByteRegion;
import io.sharedstruct.benchmarks.harness.Pairings;
import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.harness.Programs;
import io.sharedstruct.benchmarks.report.Figure;
import io.sharedstruct.benchmarks.report.Statistics;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two processes that answer each other, in each pairing of languages. Takes two cores of its own. */
public final class RoundTrips {

    private final Plan plan;
    private final Programs programs;

    public RoundTrips(Plan plan) {
        this.plan = plan;
        programs = new Programs(plan);
    }

    /** Measures all pairings. */
    public List<Figure> run() throws IOException {
        Map<String, Pairings.Timing> others = new LinkedHashMap<>();
        others.put("Java-C++", () -> measureGenerated(programs.cpp("roundtrip", "process")));
        others.put("Java-Rust", () -> measureGenerated(programs.rust("roundtrip", "process", "trip")));
        return Pairings.measure(plan, "roundtrip", "round trip", this::measure, others);
    }

    /** Both ends by what is generated for their language. */
    private double measureGenerated(String echo) throws IOException {
        String name = ByteRegion.uniqueName();
        List<String> ping = programs.java(
                TripPing.class,
                List.of(),
                name,
                plan.form().batches(),
                plan.form().rounds());
        return measure(ping, List.of(echo, name));
    }

    private double measure(boolean javaPing, boolean javaEcho) throws IOException {
        String name = ByteRegion.uniqueName();
        String batches = plan.form().batches();
        String rounds = plan.form().rounds();
        return measure(end(javaPing, "ping", name, batches, rounds), end(javaEcho, "echo", name));
    }

    private double measure(List<String> asking, List<String> answering) throws IOException {
        Process ping = programs.start(asking);
        try (BufferedReader output = ping.inputReader()) {
            String ready = output.readLine();
            if (!"ready".equals(ready)) {
                throw new IOException("ping said " + ready);
            }
            Process echo = programs.start(answering);
            try {
                List<Double> times = new ArrayList<>();
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    times.add(Double.valueOf(line));
                }
                programs.rest(ping);
                programs.rest(echo);
                return Statistics.median(times);
            } finally {
                echo.destroyForcibly();
            }
        } finally {
            ping.destroyForcibly();
        }
    }

    private List<String> end(boolean java, String... args) throws IOException {
        if (java) {
            return programs.java(RoundTrip.class, List.of(), args);
        }
        List<String> command = new ArrayList<>(List.of(programs.c("roundtrip")));
        command.addAll(List.of(args));
        return command;
    }
}
