package io.sharedstruct.processor.emit.rust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.RustTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written in Rust of the good structs is what was reviewed, and rustc takes it without a warning. After a wanted change, {@code
 * -Dgoldens.rewrite=true} writes the files anew, and the review is that of their difference.
 */
class RustModuleTest {

    private static final List<String> OPTIONS = List.of("-Asharedstruct.rust=.");

    @TempDir
    private Path folder;

    static List<Path> good() {
        return Fixtures.all("good");
    }

    private static Compilation compile(JavaFileObject... sources) {
        return Fixtures.compile(OPTIONS, sources);
    }

    @ParameterizedTest
    @MethodSource("good")
    void writesTheReviewedModule(Path fixture) throws IOException {
        Map<String, String> modules = RustTools.modules(compile(Fixtures.source(fixture)));
        String source = modules.values().stream().map(RustTools::ownPart).collect(Collectors.joining("\n"));
        Path golden = Fixtures.in("rust", fixture.getFileName().toString().replace(".java", ".rs"));
        if (Boolean.getBoolean("goldens.rewrite")) {
            Files.writeString(golden, source);
        }
        assertThat(source).isEqualTo(Fixtures.read(golden));
        assertThat(modules.values()).allMatch(text -> text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')));
    }

    @Test
    void everyGoldenHasItsFixture() {
        assertThat(Fixtures.all("rust").stream().map(file -> file.getFileName().toString()))
                .containsExactlyElementsOf(good().stream()
                        .map(file -> file.getFileName().toString().replace(".java", ".rs"))
                        .toList());
    }

    /** In a library, where all that is public has to be described, in the form of rustfmt, and twice the same. */
    @Test
    void allModulesAreTakenWithoutAWarning() throws Exception {
        JavaFileObject[] sources = good().stream().map(Fixtures::source).toArray(JavaFileObject[]::new);
        Map<String, String> modules = RustTools.modules(compile(sources));
        assertThat(RustTools.modules(compile(sources))).isEqualTo(modules);
        RustTools tools = new RustTools(folder);
        List<String> library = new ArrayList<>(List.of("//! All modules."));
        tools.addTogether(modules).forEach(line -> library.add(line.replace("mod s", "pub mod s")));
        library.replaceAll(line -> line.replaceFirst("^mod ", "pub mod "));
        library.replaceAll(line -> line.replace("pub mod support", "mod support"));
        tools.check(
                library,
                "--crate-type",
                "lib",
                "--emit=metadata",
                "-o",
                folder.resolve("all").toString());
        tools.checkFormat(modules.keySet());
    }

    /** Each with all that it needs, in a program that uses next to nothing of it. */
    @Test
    void twoModulesAreUsableInOneProgram() throws Exception {
        Map<String, String> modules = RustTools.modules(compile(Fixtures.source(Fixtures.in("good", "Shapes.java"))));
        RustTools tools = new RustTools(folder);
        tools.add(modules);
        tools.checkFormat(modules.keySet());
        List<String> program = List.of(
                "//! A program.",
                "mod shapes_dot;",
                "mod shapes_line;",
                "fn main() {",
                "    let dot = shapes_dot::Shapes_Dot::zeroed();",
                "    let mut line = shapes_line::Shapes_Line::default();",
                "    line.view_mut().via(1).set_x(dot.view().x() - 3);",
                "    println!(\"{} {}\", { line.via[1].x }, shapes_line::Shapes_Line::VIA_OFFSET);",
                "}");
        tools.check(program, "--emit=metadata", "-o", folder.resolve("program").toString());
        assertThat(tools.run(program)).containsExactly("-3 6");
    }
}
