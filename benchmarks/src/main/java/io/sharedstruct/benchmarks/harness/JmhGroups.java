package io.sharedstruct.benchmarks.harness;

import io.sharedstruct.benchmarks.report.Figure;
import io.sharedstruct.benchmarks.report.FigureFile;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The groups that JMH measures. A class is called after its contender and its group: {@code AgronaFields}. */
public final class JmhGroups {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /** A heap that doesn't grow and whose pages exist: else what allocates pays for the pages of the first seconds. */
    private static final String[] HEAP = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"};

    private final Plan plan;

    public JmhGroups(Plan plan) {
        this.plan = plan;
    }

    /**
     * Measures a group: each operation in JVMs of its own, or, quickly, all operations of a contender in one.
     *
     * @param suffix the end of the names of its classes
     */
    public void run(String group, String suffix) throws IOException, RunnerException {
        for (String type : types(suffix)) {
            System.out.println("  " + simpleName(type));
            if (plan.quick()) {
                Programs programs = new Programs(plan);
                List<String> flags = new ArrayList<>(flags(type));
                // It runs beside whatever else the machine does.
                flags.add("-Djmh.ignoreLock=true");
                programs.run(programs.java(
                        QuickMeasurement.class,
                        flags,
                        group,
                        suffix,
                        type,
                        plan.target().toString(),
                        plan.sources().toString(),
                        plan.out().toString()));
            } else {
                measure(group, suffix, type);
            }
        }
    }

    private SortedSet<String> types(String suffix) throws IOException {
        SortedSet<String> types = new TreeSet<>();
        for (BenchmarkListEntry entry :
                BenchmarkList.defaultList().getAll(format(OutputStream.nullOutputStream()), List.of())) {
            String type = entry.getUserClassQName();
            if (type.endsWith(suffix)
                    && (plan.hasForeignMemory() || !simpleName(type).startsWith("Ffm"))) {
                types.add(type);
            }
        }
        if (types.isEmpty()) {
            throw new IOException("the jar has no benchmark whose class ends with " + suffix);
        }
        return types;
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static List<String> flags(String type) throws IOException {
        try {
            Fork fork =
                    Class.forName(type, false, JmhGroups.class.getClassLoader()).getAnnotation(Fork.class);
            return fork == null ? List.of() : List.of(fork.jvmArgsAppend());
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    /** Measures a class. */
    void measure(String group, String suffix, String type) throws IOException, RunnerException {
        for (int threads : plan.threads(suffix)) {
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .include("^" + Pattern.quote(type) + "\\.")
                    .forks(plan.quick() ? 0 : plan.form().repetitions())
                    .warmupIterations(plan.form().warmups())
                    .warmupTime(TimeValue.milliseconds(plan.form().warmupMillis()))
                    .measurementIterations(plan.form().measurements())
                    .measurementTime(TimeValue.milliseconds(plan.form().measurementMillis()))
                    .threads(threads)
                    .jvmArgsPrepend(HEAP)
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .resultFormat(ResultFormatType.JSON)
                    .result(plan.out()
                            .resolve("jmh-" + simpleName(type) + "-" + threads + "-" + plan.jdk() + ".json")
                            .toString());
            plan.parameters(suffix, simpleName(type), threads)
                    .forEach((name, values) -> options.param(name, values.toArray(new String[0])));
            Path log = plan.out().resolve("jmh-" + plan.jdk() + ".log");
            try (OutputStream output = new FileOutputStream(log.toFile(), true)) {
                Collection<RunResult> results = new Runner(options.build(), format(output)).run();
                List<Figure> figures = new ArrayList<>();
                for (RunResult result : results) {
                    figures.addAll(figures(group, suffix, result));
                }
                FigureFile.append(plan.figures(), figures);
            }
        }
    }

    private static OutputFormat format(OutputStream output) {
        return OutputFormatFactory.createFormatInstance(
                new PrintStream(output, true, StandardCharsets.UTF_8), VerboseMode.NORMAL);
    }

    private List<Figure> figures(String group, String suffix, RunResult result) {
        BenchmarkParams params = result.getParams();
        int method = params.getBenchmark().lastIndexOf('.');
        StringBuilder operation = new StringBuilder(params.getBenchmark().substring(method + 1));
        for (String name : params.getParamsKeys()) {
            operation.append(' ').append(params.getParam(name));
        }
        if (params.getThreads() > 1) {
            operation.append(", ").append(params.getThreads()).append(" threads");
        }
        String type = simpleName(params.getBenchmark().substring(0, method));
        String contender = type.substring(0, type.length() - suffix.length());
        List<Double> times = new ArrayList<>();
        List<Double> allocated = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            times.add(fork.getPrimaryResult().getScore());
            Result<?> bytes = fork.getSecondaryResults().get(ALLOCATION);
            if (bytes != null) {
                allocated.add(bytes.getScore());
            }
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(plan.jdk(), group, operation.toString(), contender, "ns", times));
        if (!allocated.isEmpty()) {
            figures.add(new Figure(plan.jdk(), group, operation.toString(), contender, "B", allocated));
        }
        return figures;
    }
}
