package io.sharedstruct.benchmarks.process;

import io.sharedstruct.benchmarks.access.ByteRegion;
import io.sharedstruct.benchmarks.access.NumbersShared;
import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.harness.Programs;
import io.sharedstruct.benchmarks.report.Figure;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Processes that read the same region at the same time: what others cost one of them, in processor time. */
public final class Readers {

    private final Plan plan;
    private final Programs programs;

    public Readers(Plan plan) {
        this.plan = plan;
        programs = new Programs(plan);
    }

    /** Measures each number of processes; a figure has the time of every process. */
    public List<Figure> run() throws IOException {
        List<Figure> figures = new ArrayList<>();
        String name = ByteRegion.uniqueName();
        try (NumbersShared numbers = NumbersShared.create(name)) {
            for (int i = 0; i < NumbersShared.ELEMENT_LENGTH; i++) {
                numbers.setElementAt(i, i);
            }
            for (int count : plan.readers()) {
                String operation = "scan, " + count + (count == 1 ? " process" : " processes");
                figures.add(new Figure(plan.jdk(), "scale", operation, "SharedStruct", "ns", measure(name, count)));
            }
        }
        return figures;
    }

    private List<Double> measure(String name, int count) throws IOException {
        List<Process> readers = new ArrayList<>();
        try {
            List<BufferedReader> outputs = new ArrayList<>();
            List<String> flags = List.of("-XX:+UseSerialGC", "-Xmx32m");
            for (int i = 0; i < count; i++) {
                Process reader = programs.start(
                        programs.java(Reader.class, flags, name, plan.form().seconds()));
                readers.add(reader);
                outputs.add(reader.inputReader());
            }
            for (BufferedReader output : outputs) {
                if (!"ready".equals(output.readLine())) {
                    throw new IOException("a reader did not start");
                }
            }
            for (Process reader : readers) {
                reader.outputWriter().append("go\n").flush();
            }
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                times.add(Double.valueOf(outputs.get(i).readLine()));
                programs.rest(readers.get(i));
            }
            return times;
        } finally {
            readers.forEach(Process::destroyForcibly);
        }
    }
}
