package io.sharedstruct.processor.emit.csharp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.CsharpTools;
import io.sharedstruct.processor.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in C# is what was reviewed, and compiles without a warning. {@code -Dgoldens.rewrite=true} writes the files anew. */
class CsharpGoldenTest {

    @TempDir
    private Path folder;

    static List<Path> good() {
        return Fixtures.all("good");
    }

    private static Map<String, String> files(JavaFileObject... sources) {
        Map<String, String> files = Fixtures.files(Fixtures.compile(CsharpTools.OPTIONS, sources));
        files.keySet().removeIf(path -> !path.endsWith(".cs"));
        return files;
    }

    /** Without the part that all files have. */
    private static String ofStruct(String file) {
        int support = file.indexOf(CsharpEmitter.SUPPORT);
        assertThat(support).isPositive();
        return file.substring(0, support).stripTrailing() + "\n";
    }

    @ParameterizedTest
    @MethodSource("good")
    void writesTheReviewedFile(Path fixture) throws IOException {
        String text = files(Fixtures.source(fixture)).values().stream()
                .map(CsharpGoldenTest::ofStruct)
                .collect(Collectors.joining("\n"));
        Path golden = Fixtures.in("csharp", fixture.getFileName().toString().replace(".java", ".cs"));
        if (Boolean.getBoolean("goldens.rewrite")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Fixtures.read(golden));
        assertThat(text.chars().allMatch(character -> character <= '~'))
                .as("ASCII")
                .isTrue();
    }

    @Test
    void everyGoldenHasItsFixture() {
        assertThat(Fixtures.all("csharp").stream()
                        .map(path -> path.getFileName().toString().replace(".cs", ".java")))
                .containsExactlyInAnyOrderElementsOf(good().stream()
                        .map(path -> path.getFileName().toString())
                        .toList());
    }

    @Test
    void writesTheSameTwice() {
        JavaFileObject[] sources = good().stream().map(Fixtures::source).toArray(JavaFileObject[]::new);

        assertThat(files(sources)).isEqualTo(files(sources)).hasSizeGreaterThanOrEqualTo(good().size());
    }

    /** All in one assembly, with and without their comments as XML, and without overflow that nobody sees. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void allFilesCompileTogetherWithoutAnyWarning() throws Exception {
        Compilation compilation = Fixtures.compile(
                CsharpTools.OPTIONS, good().stream().map(Fixtures::source).toArray(JavaFileObject[]::new));
        CsharpTools tools = new CsharpTools(folder);
        Map<String, String> files = tools.addFiles(compilation);

        tools.compile(files.keySet());
        tools.compile(files.keySet(), "-checked+", "-optimize+", "-doc:library.xml");

        assertThat(Files.readString(folder.resolve("library.xml")))
                .contains("<member name=\"T:Demo.MyData\">")
                .contains("<summary>A number and a text.</summary>");
    }
}
