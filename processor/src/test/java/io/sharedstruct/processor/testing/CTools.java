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

    private static final List<String> WARNINGS = List.of("-Wall", "-Wextra", "-Werror");

    /** More than the strictest programs ask for. */
    private static final List<String> STRICT = List.of(
            "-Wall",
            "-Wextra",
            "-Wpedantic",
            "-Wconversion",
            "-Wsign-conversion",
            "-Wshadow",
            "-Wundef",
            "-Wcast-align",
            "-Wcast-qual",
            "-Wredundant-decls",
            "-Werror");

    private static final List<String> STRICT_IN_C = List.of("-Wstrict-prototypes", "-Wmissing-prototypes");
    private static final List<String> STRICT_IN_CPP = List.of("-Wold-style-cast");

    /** A compiler of C, the one of C++ beside it, and the options of a target. */
    private record Target(String c, String cpp, List<String> options) {}

    private static final Target GCC = new Target("gcc", "g++", List.of());
    private static final Target CLANG = new Target("clang", "clang++", List.of());
    private static final List<Target> LINUX_32 = List.of(
            new Target("gcc", "g++", List.of("-m32")),
            new Target("gcc", "g++", List.of("-m32", "-D_FILE_OFFSET_BITS=64")),
            new Target("clang", "clang++", List.of("-m32")));
    private static final List<Target> WINDOWS = List.of(
            new Target("x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-g++", List.of()),
            new Target("i686-w64-mingw32-gcc", "i686-w64-mingw32-g++", List.of()));

    /** Those that every compiler knows by these names; with the extensions of gcc there are more macros. */
    private static final List<String> C = List.of("c99", "c11", "c17", "c2x", "gnu17");

    private static final List<String> CPP = List.of("c++11", "c++14", "c++17", "c++20", "gnu++20");

    /** The oldest, and what gcc takes C for. */
    private static final List<String> SOME_C = List.of("c99", "gnu17");

    private static final List<String> SOME_CPP = List.of("c++11", "c++20");

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

    /** Compiles a program as strictly as possible: as C99, as what gcc takes C for, which has more macros, and as C++. */
    public void compileEverywhere(List<String> program) throws Exception {
        compile(GCC, program, SOME_C, SOME_CPP);
    }

    /** As {@link #compileEverywhere(List)}, for Windows of 64 and of 32 bits. */
    public void compileForWindows(List<String> program) throws Exception {
        for (Target target : WINDOWS) {
            compile(target, program, SOME_C, SOME_CPP);
        }
    }

    /** As {@link #compileEverywhere(List)}, for Linux of 32 bits, with offsets of 32 and of 64 bits. */
    public void compileFor32Bits(List<String> program) throws Exception {
        for (Target target : LINUX_32) {
            compile(target, program, SOME_C, SOME_CPP);
        }
    }

    /** Compiles a program as strictly as possible in all standards of C and C++, by gcc and clang. */
    public void compileInAllStandards(List<String> program) throws Exception {
        compile(GCC, program, C, CPP);
        compile(CLANG, program, C, CPP);
    }

    /** What gcc says of a program with some options: its first error. */
    public String firstError(List<String> program, String... options) throws Exception {
        Path file = Files.write(folder.resolve("program.c"), program);
        List<String> command = new ArrayList<>(List.of("gcc", "-fsyntax-only", "-std=c11"));
        command.addAll(List.of(options));
        command.add(file.toString());
        return start(command)
                .text()
                .lines()
                .filter(line -> line.contains("error: "))
                .map(line -> line.substring(line.indexOf("error: ") + "error: ".length()))
                .findFirst()
                .orElse("");
    }

    private void compile(Target target, List<String> program, List<String> c, List<String> cpp) throws Exception {
        Path file = Files.write(folder.resolve("program.c"), program);
        for (String standard : c) {
            check(target, target.c(), STRICT_IN_C, List.of("-std=" + standard, "-x", "c", file.toString()));
        }
        for (String standard : cpp) {
            check(target, target.cpp(), STRICT_IN_CPP, List.of("-std=" + standard, "-x", "c++", file.toString()));
        }
    }

    private void check(Target target, String compiler, List<String> warnings, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(compiler, "-fsyntax-only"));
        command.addAll(target.options());
        command.addAll(STRICT);
        command.addAll(warnings);
        command.addAll(arguments);
        execute(command);
    }

    /** Compiles a program with the compiler's own language, runs it, and says what it printed. */
    public List<String> run(List<String> program, String... arguments) throws Exception {
        Path file = Files.write(folder.resolve("run.c"), program);
        Path binary = folder.resolve("run");
        compile("gcc", List.of("-std=gnu11", "-O1", "-o", binary.toString(), file.toString()), WARNINGS);
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
        Ended ended = start(command);
        assertThat(ended.status()).as(command + "\n" + ended.text()).isZero();
        return ended.text().lines().toList();
    }

    private record Ended(int status, String text) {}

    private Ended start(List<String> command) throws Exception {
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
        return new Ended(process.exitValue(), Files.readString(output));
    }
}
