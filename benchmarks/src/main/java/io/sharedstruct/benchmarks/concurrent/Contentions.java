package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.benchmarks.access.ByteRegion;
import io.sharedstruct.benchmarks.harness.Pairings;
import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.harness.Programs;
import io.sharedstruct.benchmarks.report.Figure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Two processes that want one lock all the time, in each pairing of languages; every section is counted. */
public final class Contentions {

    private static final String SECONDS = "4";
    private static final String QUICK_SECONDS = "0.05";

    private final Plan plan;
    private final Programs programs;

    public Contentions(Plan plan) {
        this.plan = plan;
        programs = new Programs(plan);
    }

    /** Measures all pairings. */
    public List<Figure> run(String group) throws IOException {
        return Pairings.measure(plan, group, "contended by two", this::measure);
    }

    /** Nanoseconds for each time that somebody had the lock. */
    private double measure(boolean firstInJava, boolean secondInJava) throws IOException {
        String name = ByteRegion.uniqueName();
        String seconds = plan.quick() ? QUICK_SECONDS : SECONDS;
        try (GuardedShared guarded = GuardedShared.acquire(name)) {
            List<Process> processes = new ArrayList<>();
            try {
                processes.add(programs.start(contender(firstInJava, name, seconds)));
                processes.add(programs.start(contender(secondInJava, name, seconds)));
                long sections = contend(processes);
                if (guarded.getCounter() != sections) {
                    throw new IOException(sections + " sections, but counted " + guarded.getCounter());
                }
                return Double.parseDouble(seconds) * 1e9 / sections;
            } finally {
                processes.forEach(Process::destroyForcibly);
            }
        }
    }

    private long contend(List<Process> processes) throws IOException {
        List<BufferedReader> outputs = new ArrayList<>();
        for (Process process : processes) {
            BufferedReader output = process.inputReader();
            String ready = output.readLine();
            if (!"ready".equals(ready)) {
                throw new IOException("a contender said " + ready);
            }
            outputs.add(output);
        }
        for (Process process : processes) {
            Writer input = process.outputWriter();
            input.write('\n');
            input.flush();
        }
        long sections = 0;
        for (int i = 0; i < processes.size(); i++) {
            sections += Long.parseLong(outputs.get(i).readLine());
            programs.rest(processes.get(i));
        }
        return sections;
    }

    private List<String> contender(boolean java, String name, String seconds) throws IOException {
        return java
                ? programs.java(Contending.class, List.of(), name, seconds)
                : List.of(programs.c("concurrent"), "contend", name, seconds);
    }
}
