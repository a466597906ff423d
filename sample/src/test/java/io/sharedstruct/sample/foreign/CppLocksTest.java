package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Programs in C++ on Linux that lock, read and wait by the generated class template. */
@OnPosix
class CppLocksTest extends LocksContract {

    @TempDir
    private static Path folder;

    private static List<String> compiled;
    private static List<String> patient;

    @BeforeAll
    static void compile() throws Exception {
        Needs.linux();
        Needs.program("g++");
        compiled = compile("locks", CppProgram.TESTS);
        // Slices of 0.9 s instead of 20 ms: a wake that is lost shows.
        String header = Files.readString(CppProgram.TESTS.resolve("Storm.h"));
        String slow = header.replace("SLICE_NS INT64_C(20000000)", "SLICE_NS INT64_C(900000000)");
        assertThat(slow).isNotEqualTo(header);
        Path changed = Files.createDirectory(folder.resolve("changed"));
        Files.writeString(changed.resolve("Storm.h"), slow);
        Files.copy(CppProgram.TESTS.resolve("Storm.hpp"), changed.resolve("Storm.hpp"));
        patient = compile("patient", changed);
    }

    private static List<String> compile(String name, Path headers) throws Exception {
        Path program = CppProgram.compile(
                "g++", ForeignPeer.resource("locks.cpp"), headers, folder.resolve(name), "-std=c++17", "-pthread");
        return List.of(program.toString());
    }

    @Override
    List<String> program() {
        return compiled;
    }

    @Override
    List<String> patient() {
        return patient;
    }

    /** The functions are those that the programs in C have tried. */
    @Override
    int share() {
        return 4;
    }
}
