package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A program in C that attaches by the generated header. */
class AttachTest extends LinuxAttachContract {

    @TempDir
    private static Path folder;

    private static Path compiled;

    @BeforeAll
    static void compile() throws Exception {
        compiled = folder.resolve("attach");
        if (Needs.has("gcc")) {
            Process gcc = new ProcessBuilder(
                            "gcc",
                            "-std=c99",
                            "-pedantic",
                            "-Wall",
                            "-Wextra",
                            "-Werror",
                            "-O2",
                            "-I",
                            Path.of("target", "classes", "io", "sharedstruct", "sample")
                                    .toString(),
                            "-o",
                            compiled.toString(),
                            ForeignPeer.resource("attach.c").toString())
                    .inheritIO()
                    .start();
            assertThat(gcc.waitFor()).isZero();
        }
    }

    @Override
    List<String> program() {
        return List.of(compiled.toString());
    }

    @Override
    Path folder() {
        return folder;
    }

    @BeforeEach
    void needsGcc() {
        Needs.linux();
        Needs.program("gcc");
    }
}
