package io.sharedstruct.benchmarks;

import io.sharedstruct.benchmarks.compile.CompileCost;
import io.sharedstruct.benchmarks.concurrent.ConcurrentLoops;
import io.sharedstruct.benchmarks.concurrent.Contentions;
import io.sharedstruct.benchmarks.concurrent.WakeUps;
import io.sharedstruct.benchmarks.harness.Form;
import io.sharedstruct.benchmarks.harness.JmhGroups;
import io.sharedstruct.benchmarks.harness.NativeLoops;
import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.lifecycle.OtherLanguages;
import io.sharedstruct.benchmarks.lifecycle.Startup;
import io.sharedstruct.benchmarks.mirror.MirrorCost;
import io.sharedstruct.benchmarks.process.Readers;
import io.sharedstruct.benchmarks.process.RoundTrips;
import io.sharedstruct.benchmarks.report.Environment;
import io.sharedstruct.benchmarks.report.FigureFile;
import io.sharedstruct.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The entry of the jar, called by the script {@code run}: {@code measure full|short|quick TARGET SOURCES OUT [GROUP...]} takes
 * figures on the JDK that runs, {@code report OUT} makes tables and plots of all figures there. Anything else goes to JMH.
 */
public final class Benchmarks {

    private static final List<String> GROUPS = List.of(
            "fields",
            "arrays",
            "atomics",
            "handles",
            "texts",
            "charsets",
            "lifecycle",
            "startup",
            "roundtrip",
            "compile",
            "scale",
            "regions",
            "locks",
            "snapshots",
            "wakeups",
            "mirror");

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        if (args.length >= 5 && args[0].equals("measure")) {
            Plan plan = new Plan(
                    Form.valueOf(args[1].toUpperCase(Locale.ROOT)),
                    Path.of(args[2]),
                    Path.of(args[3]),
                    Path.of(args[4]));
            measure(plan, args.length == 5 ? GROUPS : Arrays.asList(args).subList(5, args.length));
        } else if (args.length == 2 && args[0].equals("report")) {
            new Report(Path.of(args[1])).write();
        } else {
            org.openjdk.jmh.Main.main(args);
        }
    }

    private static void measure(Plan plan, List<String> groups) throws IOException, RunnerException {
        Files.createDirectories(plan.out());
        Environment.write(plan);
        if (!plan.hasForeignMemory()) {
            System.out.println("JDK " + plan.jdk() + ": without MemorySegment, which is final from JDK 22 on");
        }
        for (String group : groups) {
            System.out.println("JDK " + plan.jdk() + ": " + group);
            long start = System.nanoTime();
            run(plan, group);
            System.out.printf("  %.0f s%n", (System.nanoTime() - start) / 1e9);
        }
    }

    private static void run(Plan plan, String group) throws IOException, RunnerException {
        JmhGroups jmh = new JmhGroups(plan);
        switch (group) {
            case "fields" -> {
                jmh.run(group, "Fields");
                FigureFile.append(plan.figures(), new NativeLoops(plan).run(group));
            }
            case "arrays" -> jmh.run(group, "Arrays");
            case "atomics" -> {
                jmh.run(group, "Atomics");
                FigureFile.append(plan.figures(), new NativeLoops(plan).run(group));
            }
            case "handles" -> jmh.run(group, "Handles");
            case "texts" -> jmh.run(group, "Texts");
            case "charsets" -> jmh.run(group, "Charsets");
            case "lifecycle" -> {
                jmh.run(group, "Lifecycle");
                FigureFile.append(plan.figures(), new OtherLanguages(plan).run());
            }
            case "startup" -> FigureFile.append(plan.figures(), new Startup(plan).run());
            case "roundtrip" -> FigureFile.append(plan.figures(), new RoundTrips(plan).run());
            case "compile" -> FigureFile.append(plan.figures(), new CompileCost(plan).run());
            case "scale" -> {
                jmh.run(group, "Scale");
                FigureFile.append(plan.figures(), new Readers(plan).run());
            }
            case "regions" -> jmh.run(group, "OpenRegions");
            case "locks" -> {
                jmh.run(group, "Locks");
                FigureFile.append(plan.figures(), new ConcurrentLoops(plan).run(group));
                FigureFile.append(plan.figures(), new Contentions(plan).run(group));
            }
            case "snapshots" -> {
                jmh.run(group, "Snapshots");
                FigureFile.append(plan.figures(), new ConcurrentLoops(plan).run(group));
            }
            case "wakeups" -> FigureFile.append(plan.figures(), new WakeUps(plan).run(group));
            case "mirror" -> FigureFile.append(plan.figures(), new MirrorCost(plan, group).run());
            default -> throw new IllegalArgumentException("no group " + group + "; there are " + GROUPS);
        }
    }
}
