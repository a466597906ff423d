package io.sharedstruct.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables, plots and verdicts of all figures in a directory. */
public final class Report {

    private static final double FIRST_ACQUIRE_MILLIS = 150;
    private static final double PROCESSOR_MILLIS = 1;
    private static final double LINEAR = 1.25;

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("fields", "Field access"),
            Map.entry("arrays", "Arrays and views"),
            Map.entry("atomics", "Ordered and atomic access"),
            Map.entry("handles", "Kinds of handle"),
            Map.entry("texts", "Text in a field of 256 bytes"),
            Map.entry("charsets", "Text in other charsets"),
            Map.entry("lifecycle", "Acquire and close"),
            Map.entry("startup", "Start of a process"),
            Map.entry("roundtrip", "Between two processes"),
            Map.entry("compile", "Compile time"),
            Map.entry("scale", "Large regions and many threads"),
            Map.entry("regions", "Many open regions"),
            Map.entry("mirror", "On another machine"));

    private final Path directory;
    private final Figures figures;

    public Report(Path directory) throws IOException {
        this.directory = directory;
        List<Figure> all = new ArrayList<>();
        for (Path file : files("figures-")) {
            all.addAll(FigureFile.read(file));
        }
        if (all.isEmpty()) {
            throw new IOException(directory + " has no figures");
        }
        figures = new Figures(all);
    }

    private List<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    /** Writes RESULTS.md and the plots. */
    public void write() throws IOException {
        StringBuilder text = new StringBuilder("# Results\n\n");
        for (Path environment : files("environment-")) {
            for (String line : Files.readAllLines(environment)) {
                text.append("- ").append(line).append('\n');
            }
            text.append('\n');
        }
        text.append(
                        "Medians over several processes; `~` marks those whose values lie more than a quarter of the median\n")
                .append("apart, so that a difference of that size says nothing. Less is better everywhere, but\n")
                .append("of images a second.\n\n")
                .append(
                        "[README.md](README.md) says what is measured, [LIMITS.md](LIMITS.md) why some goals are not met.\n\n");
        goals(text);
        for (String group : figures.groups()) {
            text.append("## ").append(TITLES.getOrDefault(group, group)).append("\n\n");
            for (int jdk : figures.jdks()) {
                for (String unit : figures.units(group)) {
                    group(text, jdk, group, unit);
                }
            }
        }
        Files.writeString(directory.resolve("RESULTS.md"), text);
    }

    private void goals(StringBuilder text) {
        text.append("## Goals\n\n| goal | JDK | result |\n| --- | --- | --- |\n");
        for (Goal goal : Goals.all()) {
            for (int jdk : figures.jdks()) {
                if (goal.isFor(jdk)) {
                    row(text, goal.text(), jdk, goal.judge(figures, jdk).map(goal::describe));
                }
            }
        }
        for (int jdk : figures.jdks()) {
            row(text, "first acquire: at most 150 ms over an empty JVM", jdk, firstAcquire(jdk));
            row(
                    text,
                    "processor: at most 1 ms per struct beyond javac's own time at 1,000 structs",
                    jdk,
                    processor(jdk));
            row(
                    text,
                    "processor: linear, the cost per struct at 10,000 at most 1.25 × that at 1,000",
                    jdk,
                    linear(jdk));
            row(text, "fields, arrays, views and atomics allocate nothing", jdk, allocation(jdk));
            row(text, "texts without garbage allocate nothing", jdk, textAllocation(jdk));
        }
        text.append('\n');
    }

    private static void row(StringBuilder text, String goal, int jdk, Optional<String> result) {
        text.append("| ")
                .append(goal)
                .append(" | ")
                .append(jdk)
                .append(" | ")
                .append(result.orElse("not measured"))
                .append(" |\n");
    }

    private static String verdict(String result, boolean met) {
        return result + ", " + (met ? "met" : "**not met**");
    }

    private Optional<Double> median(int jdk, String group, String operation, String contender) {
        return figures.find(jdk, group, operation, contender).map(Figure::median);
    }

    private Optional<String> firstAcquire(int jdk) {
        Optional<Double> empty = median(jdk, "startup", "process", "EmptyJvm");
        return median(jdk, "startup", "process", Contenders.OWN)
                .flatMap(own -> empty.map(nothing -> own - nothing))
                .map(over -> verdict(Statistics.format(over) + " ms", over <= FIRST_ACQUIRE_MILLIS));
    }

    /** Milliseconds per struct beyond javac's own time. */
    private Optional<Double> perStruct(int jdk, int structs) {
        Optional<Double> javac = median(jdk, "compile", structs + " structs", "JavacGenerated");
        return median(jdk, "compile", structs + " structs", "Processor")
                .flatMap(own -> javac.map(without -> (own - without) / structs));
    }

    private Optional<String> processor(int jdk) {
        return perStruct(jdk, 1000).map(cost -> verdict(Statistics.format(cost) + " ms", cost <= PROCESSOR_MILLIS));
    }

    private Optional<String> linear(int jdk) {
        Optional<Double> thousand = perStruct(jdk, 1000);
        return perStruct(jdk, 10_000)
                .flatMap(many -> thousand.map(few -> many / few))
                .map(growth -> verdict(String.format(Locale.ROOT, "%.2f ×", growth), growth <= LINEAR));
    }

    private Optional<String> allocation(int jdk) {
        return most(Stream.of("fields", "arrays", "atomics", "handles")
                .flatMap(group -> figures.of(jdk, group, "B").stream())
                .filter(figure -> Contenders.isOurs(figure.contender())));
    }

    private Optional<String> textAllocation(int jdk) {
        return most(figures.of(jdk, "texts", "B").stream()
                .filter(figure -> figure.contender().equals(Contenders.GARBAGE_FREE)));
    }

    private static Optional<String> most(Stream<Figure> allocations) {
        return allocations
                .max(Comparator.comparingDouble(Figure::median))
                .map(most -> verdict(
                        String.format(Locale.ROOT, "%.3f B at most, in `%s`", most.median(), most.operation()),
                        most.median() < 0.05));
    }

    private void group(StringBuilder text, int jdk, String group, String unit) throws IOException {
        List<Figure> rows = figures.of(jdk, group, unit);
        if (rows.isEmpty()) {
            return;
        }
        text.append("### JDK ").append(jdk).append(", ").append(unit).append("\n\n");
        new Table(rows).write(text);
        if (!unit.equals("B")) {
            String file = group + "-" + unit + "-" + jdk + ".svg";
            Files.createDirectories(directory.resolve("plots"));
            String title = TITLES.getOrDefault(group, group) + ", JDK " + jdk + ", " + unit;
            Files.writeString(directory.resolve("plots").resolve(file), new BarChart(title, rows).svg());
            text.append("![").append(title).append("](plots/").append(file).append(")\n\n");
        }
    }
}
