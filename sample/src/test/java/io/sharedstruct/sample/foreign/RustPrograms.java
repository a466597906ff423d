package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs in Rust with generated modules, each in a folder of its own. */
final class RustPrograms {

    private static final Path CLASSES = Path.of("target", "classes", "io", "sharedstruct", "sample");
    private static final Path TEST_CLASSES =
            Path.of("target", "test-classes", "io", "sharedstruct", "sample", "foreign");

    private RustPrograms() {}

    static void need() {
        Needs.linux();
        Needs.program("rustc");
    }

    /** The module of the sample's struct. */
    static String sample() throws IOException {
        return Files.readString(CLASSES.resolve("mydata.rs"));
    }

    /** The module of the tests' struct. */
    static String storm() throws IOException {
        return Files.readString(TEST_CLASSES.resolve("storm.rs"));
    }

    /** The same with something else in it, which has to be there once. */
    static String changed(String module, String before, String after) {
        assertThat(module).containsOnlyOnce(before);
        return module.replace(before, after);
    }

    /** A program of a file whose modules are in its folder. */
    static Path compile(Path source, Path folder) throws Exception {
        String name = source.getFileName().toString();
        Path file = folder.resolve(name);
        if (!file.equals(source)) {
            Files.copy(source, file);
        }
        Path program = folder.resolve(name.replace(".rs", ""));
        Process rustc = new ProcessBuilder(List.of(
                        "rustc",
                        "--edition",
                        "2021",
                        "-O",
                        "-C",
                        "debuginfo=0",
                        "-D",
                        "warnings",
                        "-o",
                        program.toString(),
                        file.toString()))
                .inheritIO()
                .start();
        assertThat(rustc.waitFor()).isZero();
        return program;
    }
}
