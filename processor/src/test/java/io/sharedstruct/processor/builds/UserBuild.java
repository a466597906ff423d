package io.sharedstruct.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Native;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.processor.SharedStructProcessor;
import io.sharedstruct.processor.testing.Fixtures;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** A project of a user, in folders, compiled with nothing but the jars that a user has. */
final class UserBuild {

    private final Path sources;
    private final Path generated;
    private final Path classes;

    UserBuild(Path folder) throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        generated = Files.createDirectories(folder.resolve("generated"));
        classes = Files.createDirectories(folder.resolve("classes"));
    }

    static String runtime() {
        return jar(SharedStruct.class);
    }

    static String processor() {
        return jar(SharedStructProcessor.class);
    }

    /** What the module path of a program needs. */
    static String modules() {
        return runtime() + File.pathSeparator + jar(Native.class);
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path classes() {
        return classes;
    }

    UserBuild add(String file, String... lines) throws IOException {
        Path path = sources.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
        return this;
    }

    /** All structs of the fixtures that lie in a package, each in the file of its name. */
    UserBuild addFixtures() throws IOException {
        for (Path fixture : Fixtures.all("good")) {
            String text = Fixtures.read(fixture);
            if (text.contains("package demo;")) {
                add("demo/" + fixture.getFileName(), text);
            }
        }
        return this;
    }

    /** What javac says, with the processor on the processor path: the kind, the file and line, and the first line. */
    List<String> javac(String... options) throws IOException {
        return javacWith(List.of("-processorpath", processor()), options);
    }

    List<String> javacWith(List<String> processorPath, String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> arguments =
                new ArrayList<>(List.of("-d", classes.toString(), "-s", generated.toString(), "-Xmaxwarns", "10000"));
        arguments.addAll(processorPath);
        arguments.addAll(List.of(options));
        StringWriter output = new StringWriter();
        boolean success;
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            success = compiler.getTask(
                            output,
                            files,
                            diagnostics,
                            arguments,
                            null,
                            files.getJavaFileObjectsFromPaths(files(sources)))
                    .call();
        }
        List<String> messages = new ArrayList<>(output.toString().lines().toList());
        diagnostics.getDiagnostics().forEach(diagnostic -> messages.add(describe(diagnostic)));
        boolean failed = messages.stream().anyMatch(message -> message.startsWith("ERROR"));
        assertThat(success).as("%s", messages).isEqualTo(!failed);
        return messages;
    }

    private String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
        String place = diagnostic.getSource() == null
                ? ""
                : place(Path.of(diagnostic.getSource().toUri())) + ":" + diagnostic.getLineNumber() + ": ";
        return diagnostic.getKind() + " " + place + message;
    }

    private String place(Path file) {
        return (file.startsWith(generated) ? generated : sources)
                .getParent()
                .relativize(file)
                .toString();
    }

    /** What Eclipse's compiler says of all that it knows, empty if nothing. */
    String ecj(String... options) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("--release", "17", "-warn:+all", "-failOnWarning", "-proceedOnError"));
        arguments.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        arguments.addAll(List.of("-processorpath", processor()));
        arguments.addAll(Arrays.asList(options));
        arguments.add(sources.toString());
        StringWriter output = new StringWriter();
        boolean success;
        try (PrintWriter writer = new PrintWriter(output)) {
            success = BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
        }
        assertThat(success).as("%s", output).isEqualTo(output.toString().isEmpty());
        return output.toString();
    }

    /**
     * What javac says as a program, as it is started by the tools of users: with a file manager of ours, it doesn't look at the
     * module path of processors from Java 23 on.
     */
    String javacProgram(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                classes.toString(),
                "-s",
                generated.toString()));
        command.addAll(List.of(options));
        files(sources).forEach(file -> command.add(file.toString()));
        Path output = sources.resolveSibling("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor();
        return Files.readString(output);
    }

    String generatedFolder() {
        return generated.toString();
    }

    /** The generated sources. */
    List<String> generated() throws IOException {
        return files(generated).stream()
                .map(file -> generated.relativize(file).toString())
                .toList();
    }

    String read(String generatedFile) throws IOException {
        return Files.readString(generated.resolve(generatedFile));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
