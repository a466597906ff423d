package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compiles programs in C++ as strictly as possible. */
public final class CppProgram {

    /** Where the sample's files for C++ lie, and those of its tests. */
    public static final Path SAMPLE = Path.of("target", "classes", "io", "sharedstruct", "sample");

    public static final Path TESTS = Path.of("target", "test-classes", "io", "sharedstruct", "sample", "foreign");

    private static final List<String> STRICT = List.of(
            "-Wall",
            "-Wextra",
            "-Wpedantic",
            "-Wconversion",
            "-Wsign-conversion",
            "-Wshadow",
            "-Wold-style-cast",
            "-Werror",
            "-O1");

    private CppProgram() {}

    /** The program that a compiler makes of a source, with the files for C++ in a folder. */
    public static Path compile(String compiler, Path source, Path headers, Path program, String... options)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(compiler));
        command.addAll(STRICT);
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-I", headers.toString(), "-o", program.toString(), source.toString()));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return program;
    }
}
