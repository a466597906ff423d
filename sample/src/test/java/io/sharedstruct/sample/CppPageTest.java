package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.foreign.CppProgram;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the page about C++ do what it says. */
@OnPosix
class CppPageTest {

    private static final Path SHELF = Path.of("target", "test-classes", "io", "sharedstruct", "sample");

    @RegisterExtension
    final ShmNames names = new ShmNames();

    @TempDir
    private Path folder;

    private final String name = names.next();

    @BeforeEach
    void needsCompiler() {
        Needs.linux();
        Needs.program("g++");
    }

    private List<String> blocks() throws IOException {
        return Page.read("docs/cpp.md").code("cpp", name).stream()
                .map(code -> code.replace("\"shelf\"", '"' + name + '"'))
                .toList();
    }

    private Path program(int block, Path headers) throws Exception {
        Path source = Files.writeString(folder.resolve("block.cpp"), blocks().get(block));
        return CppProgram.compile("g++", source, headers, folder.resolve("block"), "-std=c++20");
    }

    private static String run(Path program, int status) throws Exception {
        Process process =
                new ProcessBuilder(program.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(status);
        return said;
    }

    @Test
    void thereAreTwo() throws IOException {
        assertThat(blocks()).hasSize(2);
    }

    @Test
    void theFirstWritesAndReadsTheStruct() throws Exception {
        Path program = program(0, CppProgram.SAMPLE);
        try (MyDataShared data = MyDataShared.acquire(name)) {
            assertThat(run(program, 0)).isEqualTo("255 Hello from C++\n");
            assertThat(data.getX()).isEqualTo(255);
            assertThat(data.getText()).isEqualTo("Hello from C++");
        }
        assertThat(run(program, 1))
                .isEqualTo(
                        "attach '" + name + "': there is no such region, or only what killed processes left of one\n");
    }

    @Test
    void theSecondLocksUpdatesAndCopies() throws Exception {
        Path program = program(1, SHELF);
        try (ShelfShared shelf = ShelfShared.acquire(name)) {
            shelf.setBooks(41);
            assertThat(run(program, 0)).isEqualTo("7\n");
            assertThat(shelf.getBooks()).isEqualTo(42);
            assertThat(shelf.getSequence().value()).isEqualTo(2);
            assertThat(shelf.getLock().tryLock()).isNotNull();
        }
    }
}
