package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in C++ that attaches by the generated class template. */
class CppAttachTest extends LinuxAttachContract {

    private static final String MINGW = "x86_64-w64-mingw32-g++";

    @TempDir
    private static Path folder;

    private static Path compiled;

    @BeforeAll
    static void compile() throws Exception {
        compiled = folder.resolve("attach");
        if (Needs.has("g++")) {
            CppProgram.compile("g++", ForeignPeer.resource("attach.cpp"), CppProgram.SAMPLE, compiled, "-std=c++17");
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
    void needsCompiler() {
        Needs.linux();
        Needs.program("g++");
    }

    /** Which says nothing of what they do there. */
    @Test
    void theProgramsAreCompiledForWindowsToo() throws Exception {
        Needs.program(MINGW);
        Path attach = folder.resolve("attach.exe");
        Path locks = folder.resolve("locks.exe");
        CppProgram.compile(
                MINGW, ForeignPeer.resource("attach.cpp"), CppProgram.SAMPLE, attach, "-std=c++17", "-static");
        CppProgram.compile(MINGW, ForeignPeer.resource("locks.cpp"), CppProgram.TESTS, locks, "-std=c++17", "-static");
        assertThat(Files.size(attach)).isPositive();
        assertThat(Files.size(locks)).isPositive();
    }
}
