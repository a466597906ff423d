package io.sharedstruct.processor.emit.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.CppTools;
import io.sharedstruct.processor.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written of each struct in C++ is what was reviewed, without the part that all files share; {@code -Dgoldens.rewrite=true} writes
 * it anew. All of it is taken by all compilers, and formatted.
 */
class CppGoldenTest {

    private static final String FOLDER = "cpp";
    private static final Pattern BASIC_FIELDS = Pattern.compile("class (BasicFields<::\\w+), Byte>");

    @TempDir
    private static Path folder;

    private static Map<String, String> all;

    static List<Path> good() {
        return Fixtures.all("good");
    }

    @BeforeAll
    static void compile() throws Exception {
        JavaFileObject[] sources = good().stream().map(Fixtures::source).toArray(JavaFileObject[]::new);
        all = new CppTools(folder).addFiles(Fixtures.compile(List.of(CppTools.OPTION), sources));
    }

    @ParameterizedTest
    @MethodSource("good")
    void writesTheReviewedFile(Path fixture) throws IOException {
        Compilation compilation = Fixtures.compile(List.of(CppTools.OPTION), Fixtures.source(fixture));
        StringBuilder text = new StringBuilder();
        Fixtures.files(compilation).forEach((name, file) -> {
            if (name.endsWith(".hpp")) {
                text.append(struct(file));
            }
        });
        Path golden = Fixtures.in(FOLDER, fixture.getFileName().toString().replace(".java", ".hpp"));
        if (Boolean.getBoolean("goldens.rewrite")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(text.toString()).isEqualTo(Fixtures.read(golden));
    }

    /** A file without what is the same in all. */
    private static String struct(String file) {
        return without(without(file, CppSupport.fields()), CppSupport.shared());
    }

    private static String without(String file, List<String> lines) {
        String part = String.join("\n", lines) + "\n\n";
        assertThat(file).contains(part);
        return file.replace(part, "");
    }

    @Test
    void everyFileHasItsFixture() {
        assertThat(Fixtures.all(FOLDER).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".hpp")))
                .containsExactlyElementsOf(good().stream()
                        .map(file -> file.getFileName().toString().replace(".java", ".hpp"))
                        .toList());
    }

    @Test
    void allCompilersTakeAllOfIt() throws Exception {
        List<String> program = new ArrayList<>();
        all.keySet().forEach(name -> program.add("#include \"" + name + "\""));
        all.values().stream()
                .flatMap(text -> BASIC_FIELDS.matcher(text).results())
                .map(found -> "template class sharedstruct::" + found.group(1) + ", unsigned char>;")
                .distinct()
                .forEach(program::add);
        program.add("template class sharedstruct::Shared<Account>;");
        program.add("int main() {}");
        CppTools tools = new CppTools(folder);
        tools.compileInAllStandards(program);
        tools.compileForWindows(program);
    }

    @Test
    void allOfItIsFormatted() throws Exception {
        Path style = Fixtures.in(FOLDER, "clang-format.yaml").toAbsolutePath();
        List<String> command = new ArrayList<>(
                List.of("clang-format-14", "--dry-run", "-Werror", "-style=file:" + style, "Account.hpp"));
        for (Path golden : Fixtures.all(FOLDER)) {
            if (golden.toString().endsWith(".hpp")) {
                command.add(golden.toAbsolutePath().toString());
            }
        }
        assertThat(new CTools(folder).execute(command)).isEmpty();
    }
}
