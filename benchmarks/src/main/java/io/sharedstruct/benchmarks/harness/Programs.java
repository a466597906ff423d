package io.sharedstruct.benchmarks.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Other processes: JVMs like this one, and programs in C, C++, Rust and Python. */
public final class Programs {

    private static final int MINUTES = 30;

    private final Plan plan;

    public Programs(Plan plan) {
        this.plan = plan;
    }

    /** The command that runs a class of this jar in a JVM like this one. */
    public List<String> java(Class<?> main, List<String> jvmArgs, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(jvmArgs);
        command.addAll(List.of("-cp", plan.target().resolve("benchmarks.jar").toString(), main.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** A program in C, compiled if it isn't yet, with the headers of the structs of the package of its name. */
    public String c(String name) throws IOException {
        Path source = plan.sources().resolve("c").resolve(name + ".c");
        Path program = plan.target().resolve("c-" + name);
        if (isOlder(program, source)) {
            run(List.of(
                    "gcc",
                    "-O2",
                    "-I",
                    generated(name).toString(),
                    "-o",
                    program.toString(),
                    source.toString(),
                    "-lrt"));
        }
        return program.toString();
    }

    /** A program in C++, compiled if it isn't yet, with the files of the structs of a package. */
    public String cpp(String name, String structs) throws IOException {
        Path source = plan.sources().resolve("cpp").resolve(name + ".cpp");
        Path program = plan.target().resolve("cpp-" + name);
        if (isOlder(program, source)) {
            run(List.of(
                    "g++",
                    "-std=c++17",
                    "-O2",
                    "-I",
                    generated(structs).toString(),
                    "-o",
                    program.toString(),
                    source.toString()));
        }
        return program.toString();
    }

    /** A program in Rust, compiled if it isn't yet, with the module of a struct of a package. */
    public String rust(String name, String structs, String module) throws IOException {
        Path source = plan.sources().resolve("rust").resolve(name + ".rs");
        Path program = plan.target().resolve("rust-" + name);
        if (isOlder(program, source)) {
            // Modules lie beside what names them.
            Path folder = Files.createDirectories(plan.target().resolve("rust"));
            String file = module + ".rs";
            Files.copy(generated(structs).resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            Path main = folder.resolve(name + ".rs");
            Files.copy(source, main, StandardCopyOption.REPLACE_EXISTING);
            run(List.of("rustc", "--edition", "2021", "-O", "-o", program.toString(), main.toString()));
        }
        return program.toString();
    }

    private static boolean isOlder(Path program, Path source) throws IOException {
        return !Files.exists(program)
                || Files.getLastModifiedTime(program).compareTo(Files.getLastModifiedTime(source)) < 0;
    }

    /** Where the files lie that are generated for other languages from the structs of a package. */
    private Path generated(String structs) {
        return plan.target().resolve("classes/io/sharedstruct/benchmarks").resolve(structs);
    }

    /** Runs a program to its end and returns the lines that it prints; anything but success is an exception. */
    public List<String> run(List<String> command) throws IOException {
        Process process = start(command);
        try {
            return rest(process);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Starts a program whose complaints go where this one's go. */
    public Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        plan.out().resolve("stderr-" + plan.jdk() + ".log").toFile()))
                .start();
    }

    /** What a program still prints until its end. */
    public List<String> rest(Process process) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
            }
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(process.info().commandLine().orElse("a program") + " failed, see "
                        + plan.out().resolve("stderr-" + plan.jdk() + ".log") + "; its output: "
                        + String.join("\n", lines));
            }
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
