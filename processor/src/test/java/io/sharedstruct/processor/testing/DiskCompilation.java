package io.sharedstruct.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.SharedStructProcessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** A compilation as users run it, in folders: for modules, and for what is there after a failure. */
public final class DiskCompilation {

    private final Path sources;
    private final Path output;
    private final List<String> messages = new ArrayList<>();

    public DiskCompilation(Path folder) throws IOException {
        sources = Files.createDirectory(folder.resolve("sources"));
        output = Files.createDirectory(folder.resolve("output"));
    }

    public DiskCompilation add(String file, String... lines) throws IOException {
        Path path = sources.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
        return this;
    }

    /** Compiles all sources, with every warning. */
    public DiskCompilation compile(String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> found = Files.walk(sources)) {
            List<String> arguments = new ArrayList<>(List.of("-Xlint:all,-processing,-path", "-d", output.toString()));
            arguments.addAll(List.of(options));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    arguments,
                    null,
                    files.getJavaFileObjectsFromPaths(
                            found.filter(Files::isRegularFile).toList()));
            task.setProcessors(List.of(new SharedStructProcessor()));
            task.call();
        }
        diagnostics.getDiagnostics().forEach(diagnostic -> messages.add(diagnostic.getMessage(Locale.ROOT)));
        return this;
    }

    /** Compiles all sources with Eclipse's compiler, which finds the processor on the class path. */
    public DiskCompilation compileWithEclipse(String... options) throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        List<String> arguments = new ArrayList<>(
                List.of("-17", "-proceedOnError", "-nowarn", "-d", output.toString(), "-s", output.toString()));
        arguments.addAll(List.of(options));
        arguments.add(sources.toString());
        BatchCompiler.compile(arguments.toArray(new String[0]), out, out, null);
        text.toString().lines().filter(line -> line.startsWith("[")).forEach(messages::add);
        assertThat(text.toString().contains("ERROR")).as(text.toString()).isEqualTo(!messages.isEmpty());
        return this;
    }

    public List<String> messages() {
        return messages;
    }

    /** The names of the generated source files. */
    public List<String> generated() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.map(file -> output.relativize(file).toString())
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    public String read(String generatedFile) throws IOException {
        return Files.readString(output.resolve(generatedFile));
    }
}
