package io.sharedstruct.benchmarks.report;

import io.sharedstruct.benchmarks.harness.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the figures were taken on. */
public final class Environment {

    private Environment() {}

    /** Writes it beside the figures. */
    public static void write(Plan plan) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(plan.form().title() + ", " + LocalDate.now(ZoneOffset.UTC));
        lines.add("JDK " + Runtime.version() + ", " + System.getProperty("java.vm.name") + ", "
                + System.getProperty("java.vendor"));
        lines.add(System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, " + first("/proc/cpuinfo", "model name")
                + ", " + first("/proc/meminfo", "MemTotal"));
        lines.add("Load before the run: " + first("/proc/loadavg", ""));
        Files.write(plan.out().resolve("environment-" + plan.jdk() + ".txt"), lines);
    }

    private static String first(String file, String key) throws IOException {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            return "no " + file;
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).trim().replaceAll("\\s+", " "))
                    .orElse("no " + key);
        }
    }
}
