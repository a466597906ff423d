package io.sharedstruct.benchmarks.compile;

import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.harness.Programs;
import io.sharedstruct.benchmarks.report.Figure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * javac over many structs of ten fields, each time in a fresh JVM, in three ways: the interfaces alone; the interfaces and
 * what the processor has generated from them, but without the processor; and with the processor. The third less the second is
 * what the processor costs beyond javac's own time. Beside them, types of the same properties with the generators of values
 * that users know.
 */
public final class CompileCost {

    /**
     * 10,000 structs take 5 GB in javac alone, and HotSpot's default is a quarter of the memory; near its limit a heap
     * costs what no compiler does.
     */
    private static final List<String> HEAP = List.of("-XX:MaxRAMPercentage=75");

    private final Plan plan;
    private final Programs programs;

    public CompileCost(Plan plan) {
        this.plan = plan;
        programs = new Programs(plan);
    }

    /** Measures all numbers of structs. */
    public List<Figure> run() throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (int count : plan.form().structs()) {
            Path directory = Files.createTempDirectory("structs");
            try {
                figures.addAll(measure(count, directory));
            } finally {
                remove(directory);
            }
        }
        return figures;
    }

    private List<Figure> measure(int count, Path directory) throws IOException {
        Compilation structs = compilation(Sources.STRUCTS, count, "processor", directory);
        Path generated = Files.createDirectories(directory.resolve("generated"));
        compile(directory, structs, structs.sources(), processing(structs, generated));
        Path everything = list(directory.resolve("everything.txt"), structs.folder(), generated);
        Compilation autoValue = compilation(Sources.AUTO_VALUE, count, "peers/AutoValue", directory);
        Compilation immutables = compilation(Sources.IMMUTABLES, count, "peers/Immutables", directory);

        Map<String, Measured> results = new LinkedHashMap<>();
        for (String contender : List.of("Javac", "JavacGenerated", "Processor", "AutoValue", "Immutables")) {
            results.put(contender, new Measured(new ArrayList<>(), new ArrayList<>()));
        }
        for (int i = 0; i < plan.compilations(count); i++) {
            List<String> none = List.of("-proc:none");
            add(results, "Javac", compile(directory, structs, structs.sources(), none));
            add(results, "JavacGenerated", compile(directory, structs, everything, none));
            add(results, "Processor", processed(directory, structs));
            add(results, "AutoValue", processed(directory, autoValue));
            add(results, "Immutables", processed(directory, immutables));
        }
        List<Figure> figures = new ArrayList<>();
        String operation = count + " structs";
        results.forEach((contender, measured) -> {
            figures.add(new Figure(plan.jdk(), "compile", operation, contender, "ms", measured.times()));
            figures.add(new Figure(plan.jdk(), "compile", operation, contender, "MB", measured.memory()));
        });
        return figures;
    }

    /**
     * What is compiled.
     *
     * @param folder the sources of the types
     * @param sources a file that lists them
     * @param jars the processor, and what the sources need
     */
    private record Compilation(Path folder, Path sources, String jars) {}

    /** Milliseconds and megabytes, one of each for each compilation. */
    private record Measured(List<Double> times, List<Double> memory) {}

    private static void add(Map<String, Measured> results, String contender, double[] result) {
        Measured measured = Objects.requireNonNull(results.get(contender));
        measured.times().add(result[0]);
        measured.memory().add(result[1]);
    }

    private Compilation compilation(Sources types, int count, String jars, Path directory) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(types + "/types"));
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve(types.typeName(i) + ".java"), "package types;\n\n" + types.source(i));
        }
        Path sources = list(directory.resolve(types + ".txt"), folder);
        return new Compilation(folder, sources, jars(plan.target().resolve(jars)));
    }

    private static List<String> processing(Compilation types, Path generated) {
        return List.of("-s", generated.toString(), "-processorpath", types.jars());
    }

    private double[] processed(Path directory, Compilation types) throws IOException {
        Path anew = Files.createTempDirectory(directory, "generated");
        return compile(directory, types, types.sources(), processing(types, anew));
    }

    private static String jars(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return String.join(
                    File.pathSeparator, files.map(Path::toString).sorted().toList());
        }
    }

    private double[] compile(Path directory, Compilation types, Path sources, List<String> processing)
            throws IOException {
        Path classes = Files.createTempDirectory(directory, "classes");
        List<String> args = new ArrayList<>(processing);
        args.addAll(List.of("-d", classes.toString(), "-cp", types.jars(), "--release", "17"));
        args.addAll(List.of("--", sources.toString()));
        List<String> output = programs.run(programs.java(CompileOnce.class, HEAP, args.toArray(new String[0])));
        String[] columns = output.get(output.size() - 1).split("\t", -1);
        return new double[] {Double.parseDouble(columns[0]), Double.parseDouble(columns[1])};
    }

    private static Path list(Path file, Path... directories) throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path directory : directories) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.filter(path -> path.toString().endsWith(".java"))
                        .map(Path::toString)
                        .sorted()
                        .forEach(sources::add);
            }
        }
        return Files.write(file, sources);
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
