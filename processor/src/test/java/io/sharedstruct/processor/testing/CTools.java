package io.sharedstruct.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Assumptions;

/** The compilers that take the headers, and other programs of the machine, in a folder of their own. */
public final class CTools {

    private static final List<String> STRICT = List.of("-pedantic", "-Wall", "-Wextra", "-Werror");

    private final Path folder;

    public CTools(Path folder) {
        this.folder = folder;
    }

    /** The headers that a compilation made, by file name, in the folder too. */
    public Map<String, String> addHeaders(Compilation compilation) throws IOException {
        assertThat(compilation.errors()).isEmpty();
        Map<String, String> headers = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.getName();
            if (path.endsWith(".h")) {
                String text = new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8);
                String name = path.substring(path.lastIndexOf('/') + 1);
                headers.put(name, text);
                Files.writeString(folder.resolve(name), text);
            }
        }
        assertThat(headers).isNotEmpty();
        return headers;
    }

    /** Compiles a program as strictly as possible: as C99, as what gcc takes C for, which has more macros, and as C++11. */
    public void compileEverywhere(List<String> program) throws Exception {
        compileEverywhere("", program);
    }

    /** As {@link #compileEverywhere(List)}, for Windows. */
    public void compileForWindows(List<String> program) throws Exception {
        compileEverywhere("x86_64-w64-mingw32-", program);
    }

    private void compileEverywhere(String target, List<String> program) throws Exception {
        Path file = Files.write(folder.resolve("program.c"), program);
        for (String standard : List.of("c99", "gnu17")) {
            compile(target + "gcc", List.of("-std=" + standard, "-c", file.toString()), STRICT);
        }
        compile(target + "g++", List.of("-x", "c++", "-std=c++11", "-c", file.toString()), STRICT);
    }

    /** Compiles a program with the compiler's own language, runs it, and says what it printed. */
    public List<String> run(List<String> program, String... arguments) throws Exception {
        Path file = Files.write(folder.resolve("run.c"), program);
        Path binary = folder.resolve("run");
        compile("gcc", List.of("-std=gnu11", "-O1", "-o", binary.toString(), file.toString()), STRICT.subList(1, 4));
        List<String> command = new ArrayList<>(List.of(binary.toString()));
        command.addAll(Arrays.asList(arguments));
        return execute(command);
    }

    private void compile(String compiler, List<String> arguments, List<String> warnings) throws Exception {
        List<String> command = new ArrayList<>(List.of(compiler));
        command.addAll(warnings);
        command.addAll(arguments);
        execute(command);
    }

    /** Runs a program to its end, which must be a good one; one that is missing may only be so outside a build server. */
    public List<String> execute(List<String> command) throws Exception {
        Path output = folder.resolve("output.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException missing) {
            Assumptions.assumeTrue(
                    "true".equals(System.getenv("CI")), "SKIPPED: this test needs the program " + command.get(0));
            throw missing;
        }
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output);
        assertThat(process.exitValue()).as(text).isZero();
        return text.lines().toList();
    }
}
