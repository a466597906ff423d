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
import java.util.List;
import java.util.stream.Stream;

/**
 * javac over many structs of ten fields, each time in a fresh JVM, in three ways: the interfaces alone; the interfaces and
 * what the processor has generated from them, but without the processor; and with the processor. The third less the second is
 * what the processor costs beyond javac's own time.
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
        Path sources = Files.createDirectories(directory.resolve("sources/structs"));
        for (int i = 0; i < count; i++) {
            Files.writeString(sources.resolve("Struct" + i + ".java"), struct(i));
        }
        Path generated = Files.createDirectories(directory.resolve("generated"));
        Path interfaces = list(directory.resolve("interfaces.txt"), sources);
        compile(directory, interfaces, processorOptions(generated));
        Path everything = list(directory.resolve("everything.txt"), sources, generated);

        List<String> contenders = List.of("Javac", "JavacGenerated", "Processor");
        List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<List<Double>> memory = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < plan.compilations(count); i++) {
            Path anew = Files.createDirectories(directory.resolve("generated" + i));
            double[][] results = {
                compile(directory, interfaces, List.of("-proc:none")),
                compile(directory, everything, List.of("-proc:none")),
                compile(directory, interfaces, processorOptions(anew))
            };
            for (int contender = 0; contender < results.length; contender++) {
                times.get(contender).add(results[contender][0]);
                memory.get(contender).add(results[contender][1]);
            }
        }
        List<Figure> figures = new ArrayList<>();
        String operation = count + " structs";
        for (int i = 0; i < contenders.size(); i++) {
            figures.add(new Figure(plan.jdk(), "compile", operation, contenders.get(i), "ms", times.get(i)));
            figures.add(new Figure(plan.jdk(), "compile", operation, contenders.get(i), "MB", memory.get(i)));
        }
        return figures;
    }

    private List<String> processorOptions(Path generated) throws IOException {
        return List.of(
                "-s", generated.toString(), "-processorpath", jars(plan.target().resolve("processor")));
    }

    private static String jars(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return String.join(
                    File.pathSeparator, files.map(Path::toString).sorted().toList());
        }
    }

    private double[] compile(Path directory, Path sources, List<String> processing) throws IOException {
        Path classes = Files.createTempDirectory(directory, "classes");
        List<String> args = new ArrayList<>(processing);
        args.addAll(
                List.of("-d", classes.toString(), "-cp", jars(plan.target().resolve("processor")), "--release", "17"));
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

    private static String struct(int number) {
        return """
                package structs;

                import io.sharedstruct.FixedString;
                import io.sharedstruct.SharedStruct;

                @SharedStruct(name = "Struct%d")
                public interface Struct%d {
                    int getId();
                    void setId(int id);
                    int getQuantity();
                    void setQuantity(int quantity);
                    int getState();
                    void setState(int state);
                    long getTime();
                    void setTime(long time);
                    long getSequence();
                    void setSequence(long sequence);
                    double getPrice();
                    void setPrice(double price);
                    double getTotal();
                    void setTotal(double total);
                    boolean isActive();
                    void setActive(boolean active);
                    short getKind();
                    void setKind(short kind);
                    @FixedString(32) String getLabel();
                    void setLabel(String label);
                }
                """.formatted(number, number);
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
