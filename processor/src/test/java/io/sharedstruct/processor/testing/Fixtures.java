package io.sharedstruct.processor.testing;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.sharedstruct.processor.SharedStructProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Source files to compile, and what the processor makes of them. */
public final class Fixtures {

    private static final Path ROOT = Path.of("src", "test", "resources");

    private Fixtures() {}

    public static Path in(String folder, String file) {
        return ROOT.resolve(folder).resolve(file);
    }

    public static List<Path> all(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JavaFileObject source(Path file) {
        return source(file.getFileName().toString().replace(".java", ""), read(file));
    }

    public static JavaFileObject source(String name, String... lines) {
        return JavaFileObjects.forSourceLines(name, lines);
    }

    /** Compiles with the processor, as strictly as the compiler can, so that any warning is an error. */
    public static Compilation compileStrictly(JavaFileObject... sources) {
        // "processing" and "path" speak of the test's class path, not of the code.
        return javac().withOptions("-Xlint:all,-processing,-path", "-Xdoclint:all/public", "-Werror")
                .withProcessors(new SharedStructProcessor())
                .compile(sources);
    }

    public static Compilation compile(JavaFileObject... sources) {
        return compile(List.of(), sources);
    }

    public static Compilation compile(List<String> options, JavaFileObject... sources) {
        return javac().withOptions(options)
                .withProcessors(new SharedStructProcessor())
                .compile(sources);
    }

    /** The files for other languages that a compilation made, by path from the folder of the classes. */
    public static Map<String, String> files(Compilation compilation) {
        Map<String, String> files = new TreeMap<>();
        String root = "/" + StandardLocation.CLASS_OUTPUT.getName() + "/";
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.getName();
            if (file.getKind() == JavaFileObject.Kind.OTHER && path.startsWith(root)) {
                files.put(path.substring(root.length()), text(file));
            }
        }
        return files;
    }

    /** The generated sources by simple name. */
    public static Map<String, String> generated(Compilation compilation) {
        Map<String, String> sources = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String path = file.getName();
            sources.put(path.substring(path.lastIndexOf('/') + 1).replace(".java", ""), text(file));
        }
        return sources;
    }

    private static String text(JavaFileObject file) {
        try {
            return new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class files that a compilation made, by binary name. */
    public static Map<String, byte[]> classes(Compilation compilation) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.getName();
            String root = "/" + StandardLocation.CLASS_OUTPUT.getName() + "/";
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String name = path.substring(path.indexOf(root) + root.length()).replace(".class", "");
                try {
                    classes.put(name.replace('/', '.'), file.openInputStream().readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return classes;
    }
}
