package io.sharedstruct.processor.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.SharedStructProcessor;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.DiskCompilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where headers lie, and that each is complete and belongs to its struct alone. */
class HeaderFolderTest {

    private static final String WAY_OUT = "; name an absolute path, or one from the folder of the classes, of a folder"
            + " that can be written, or 'off', or leave the option out";

    @TempDir
    private Path folder;

    @Test
    void headersLieBesideTheClasses() throws Exception {
        assertThat(compile().messages()).isEmpty();
        assertThat(headers()).containsExactly("output/demo/One.h", "output/demo/Two.h");
    }

    /** So a build tool may remove one with its struct. */
    @Test
    void aHeaderNeedsNoOther() throws Exception {
        compile();
        for (String name : List.of("One", "Two")) {
            Path alone = Files.createDirectory(folder.resolve(name));
            Files.move(folder.resolve("output/demo/" + name + ".h"), alone.resolve(name + ".h"));
            new CTools(alone)
                    .compileEverywhere(List.of(
                            "#include \"" + name + ".h\"",
                            "int main(void) {",
                            "sharedstruct_attachment attachment;",
                            name + " *data = " + name + "_attach(&attachment, \"x\", 0, 0);",
                            "return data == NULL ? errno : data->x; }"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "include, output/include/demo",
        "./include/c/, output/include/c/demo",
        "include/../h, output/h/demo",
        ".,output/demo"
    })
    void aRelativePathIsOneFromTheFolderOfTheClasses(String option, String expected) throws Exception {
        assertThat(compile("-Asharedstruct.headers=" + option).messages()).isEmpty();
        assertThat(headers()).containsExactly(expected + "/One.h", expected + "/Two.h");
    }

    @Test
    void anAbsolutePathIsThatFolder() throws Exception {
        Path include = folder.resolve("in/clude");
        assertThat(compile("-Asharedstruct.headers=" + include).messages()).isEmpty();
        assertThat(headers()).containsExactly("in/clude/demo/One.h", "in/clude/demo/Two.h");
    }

    @Test
    void offIsNowhere() throws Exception {
        assertThat(compile("-Asharedstruct.headers=off").messages()).isEmpty();
        assertThat(headers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Asharedstruct.headers", "-Asharedstruct.headers=", "-Asharedstruct.headers= "})
    void anOptionWithoutAValueIsOneError(String option) throws Exception {
        assertThat(compile(option).messages())
                .containsExactly("[BadOutputFolder] -Asharedstruct.headers has no value" + WAY_OUT);
        assertThat(headers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../include", "a/../../include"})
    void aPathOutOfTheFolderOfTheClassesIsOneError(String option) throws Exception {
        assertThat(compile("-Asharedstruct.headers=" + option).messages())
                .containsExactly("[BadOutputFolder] -Asharedstruct.headers=" + option
                        + ": this folder leads out of the folder of the classes" + WAY_OUT);
        assertThat(headers()).isEmpty();
    }

    @Test
    void aPathThatTheCompilerDoesntTakeIsOneError() throws Exception {
        assertThat(compile("-Asharedstruct.headers=my include").messages())
                .containsExactly(
                        "[BadOutputFolder] -Asharedstruct.headers=my include: this folder is no relative path to the"
                                + " compiler" + WAY_OUT);
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(compile("-Asharedstruct.headers=" + file).messages())
                .containsExactly(
                        "[BadOutputFolder] -Asharedstruct.headers=" + file + ": this folder is a file" + WAY_OUT);
    }

    @Test
    void aFolderThatCantBeWrittenIsOneError() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(compile("-Asharedstruct.headers=" + file.resolve("include")).messages())
                .singleElement()
                .asString()
                .startsWith(
                        "[BadOutputFolder] -Asharedstruct.headers=" + file + "/include: this folder can't be written: ")
                .endsWith(WAY_OUT)
                .doesNotContain("Exception");
        assertThat(headers()).isEmpty();
    }

    /** The bytes of a header don't depend on the charset of the sources. */
    @Test
    void headersAreAsciiWhateverTheSourcesAre() throws Exception {
        compile();
        Path header = folder.resolve("output/demo/One.h");
        byte[] expected = Files.readAllBytes(header);
        Path source = folder.resolve("sources/demo/One.java");
        Files.writeString(source, Files.readString(source), StandardCharsets.UTF_16);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_16)) {
            List<String> options = List.of(
                    "-encoding", "UTF-16", "-d", folder.resolve("output").toString());
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source));
            task.setProcessors(List.of(new SharedStructProcessor()));
            Files.delete(header);
            assertThat(task.call()).isTrue();
        }
        assertThat(Files.readAllBytes(header)).isEqualTo(expected);
    }

    private DiskCompilation compile(String... options) throws IOException {
        return new DiskCompilation(folder)
                .add("demo/One.java", "package demo;", "@io.sharedstruct.SharedStruct interface One { int getX(); }")
                .add("demo/Two.java", "package demo;", "@io.sharedstruct.SharedStruct interface Two { int getX(); }")
                .compile(options);
    }

    private List<String> headers() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".h"))
                    .sorted()
                    .toList();
        }
    }
}
