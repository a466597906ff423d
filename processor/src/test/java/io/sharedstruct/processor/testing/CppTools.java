package io.sharedstruct.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The compilers that take the files for C++, in a folder of their own. */
public final class CppTools {

    /** What writes the files beside the headers. */
    public static final String OPTION = "-Asharedstruct.cpp=.";

    private static final List<String> STRICT = List.of(
            "-Wall",
            "-Wextra",
            "-Wpedantic",
            "-Wconversion",
            "-Wsign-conversion",
            "-Wshadow",
            "-Wold-style-cast",
            "-Wundef",
            "-Wcast-align",
            "-Wcast-qual",
            "-Wredundant-decls",
            "-Werror");

    private static final List<String> STANDARDS = List.of("c++17", "c++20");

    /** As different as can be. */
    private static final Map<String, List<String>> SOME = Map.of("g++", List.of("c++17"), "clang++", List.of("c++20"));

    private final Path folder;
    private final CTools tools;

    public CppTools(Path folder) {
        this.folder = folder;
        tools = new CTools(folder);
    }

    /** The files for C++ that a compilation made, by file name; with the headers in the folder, too. */
    public Map<String, String> addFiles(Compilation compilation) throws Exception {
        assertThat(compilation.errors()).isEmpty();
        Map<String, String> added = new TreeMap<>();
        for (Map.Entry<String, String> file : Fixtures.files(compilation).entrySet()) {
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            if (name.endsWith(".h") || name.endsWith(".hpp")) {
                Files.writeString(folder.resolve(name), file.getValue());
            }
            if (name.endsWith(".hpp")) {
                added.put(name, file.getValue());
            }
        }
        assertThat(added).isNotEmpty();
        return added;
    }

    /** Compiles a program as strictly as possible, by gcc and clang. */
    public void compileEverywhere(List<String> program) throws Exception {
        for (String compiler : SOME.keySet()) {
            check(compiler, SOME.get(compiler), program);
        }
    }

    /** As {@link #compileEverywhere}, by each in all standards. */
    public void compileInAllStandards(List<String> program) throws Exception {
        for (String compiler : SOME.keySet()) {
            check(compiler, STANDARDS, program);
        }
    }

    /** As {@link #compileEverywhere}, for Windows. */
    public void compileForWindows(List<String> program) throws Exception {
        check("x86_64-w64-mingw32-g++", List.of("c++17"), program);
    }

    private void check(String compiler, List<String> standards, List<String> program) throws Exception {
        Path file = Files.write(folder.resolve("program.cpp"), program);
        for (String standard : standards) {
            List<String> command = new ArrayList<>(List.of(compiler, "-std=" + standard, "-fsyntax-only"));
            command.addAll(STRICT);
            command.add(file.toString());
            tools.execute(command);
        }
    }

    /** Compiles a program as strictly as possible with some options, runs it, and says what it printed. */
    public List<String> run(List<String> program, List<String> options, String... arguments) throws Exception {
        Path file = Files.write(folder.resolve("run.cpp"), program);
        Path binary = folder.resolve("run-cpp");
        List<String> command = new ArrayList<>(List.of("g++", "-std=c++17"));
        command.addAll(STRICT);
        command.addAll(options);
        command.addAll(List.of("-o", binary.toString(), file.toString()));
        tools.execute(command);
        List<String> run = new ArrayList<>(List.of(binary.toString()));
        run.addAll(List.of(arguments));
        return tools.execute(run);
    }

    /** What a compiler says of a program that it must not take: its first error. */
    public String firstError(List<String> program) throws Exception {
        Path file = Files.write(folder.resolve("refused.cpp"), program);
        String shell = "! g++ -std=c++17 -fsyntax-only " + file + " 2>&1";
        return tools.execute(List.of("sh", "-c", shell)).stream()
                .filter(line -> line.contains("error: "))
                .map(line -> line.substring(line.indexOf("error: ") + "error: ".length()))
                .findFirst()
                .orElse("");
    }
}
