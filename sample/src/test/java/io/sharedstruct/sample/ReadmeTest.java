package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The code in the README and of the other languages does what the pages say, under a name of its own instead of MyData. */
@OnPosix
class ReadmeTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path folder;

    private Page readme;
    private Page languages;

    @BeforeEach
    void read() throws IOException {
        readme = Page.read("README.md");
        languages = Page.read("docs/languages.md");
    }

    private Path write(String file, String text) throws IOException {
        return Files.writeString(folder.resolve(file), text);
    }

    private void compileJava() throws IOException {
        List<String> sources = readme.code("java", name);
        assertThat(sources).hasSize(2);
        Path struct = write("MyData.java", sources.get(0));
        Path program = write("Hello.java", sources.get(1));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-Xlint:all,-processing",
                    "-Werror",
                    "-cp",
                    TestedJars.of("sharedstruct-runtime"),
                    "-processorpath",
                    String.join(
                            File.pathSeparator,
                            TestedJars.of("sharedstruct-processor"),
                            TestedJars.of("sharedstruct-runtime")),
                    "-d",
                    folder.toString());
            boolean compiled = javac.getTask(
                            output, files, null, options, null, files.getJavaFileObjects(struct, program))
                    .call();
            assertThat(compiled).as(output.toString()).isTrue();
            assertThat(output.toString()).isEmpty();
        }
    }

    private Process hello() throws IOException {
        return start(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                String.join(
                        File.pathSeparator,
                        folder.toString(),
                        TestedJars.of("sharedstruct-runtime"),
                        TestedJars.of("jna")),
                "Hello");
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String outputOf(Process process) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void theFirstProcessCreatesAndTheOthersFindInAnyLanguage() throws Exception {
        compileJava();
        Process creator = hello();
        try (BufferedReader lines = creator.inputReader(StandardCharsets.UTF_8)) {
            String created = lines.readLine();
            String found = outputOf(hello());
            assertThat(readme.text()).contains("```\n" + created + "\n" + found + "```\n");

            Needs.program("gcc");
            String program = folder.resolve("hello").toString();
            Path source = write("hello.c", languages.code("c", name).get(0));
            assertThat(outputOf(start("gcc", "-Wall", "-Wextra", "-Werror", "-o", program, source.toString())))
                    .isEmpty();
            assertThat(outputOf(start(program))).isEqualTo("x=256 text=Hello Shared World!\n");

            Needs.program("python3");
            Path script = write("hello.py", languages.code("python", name).get(0));
            assertThat(outputOf(start("python3", script.toString()))).isEqualTo("x=256 text=Hello from C\n");

            assertThat(outputOf(hello())).isEqualTo("found: x=257 text=Hello from Python\n");
            assertThat(ShmNames.exists(name)).isTrue();
            creator.getOutputStream().close();
            assertThat(creator.waitFor()).isZero();
            assertThat(ShmNames.exists(name)).isFalse();
        } finally {
            creator.destroyForcibly();
        }
    }

    @Test
    void aCProgramAttachesByTheHeaderBesideTheClass() throws Exception {
        Needs.linux();
        Needs.program("gcc");
        compileJava();
        String program = folder.resolve("attach").toString();
        Path source = write("attach.c", languages.code("c", name).get(1));
        assertThat(outputOf(start(
                        "gcc",
                        "-Wall",
                        "-Wextra",
                        "-Werror",
                        "-I",
                        folder.toString(),
                        "-o",
                        program,
                        source.toString())))
                .isEmpty();
        Process creator = hello();
        try (BufferedReader lines = creator.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("created: x=255 text=Hello Shared World!");
            assertThat(outputOf(start(program))).isEmpty();
            assertThat(outputOf(hello())).isEqualTo("found: x=256 text=Hello Shared World!\n");
            creator.getOutputStream().close();
            assertThat(creator.waitFor()).isZero();
        } finally {
            creator.destroyForcibly();
        }
        Process refused = start(program);
        assertThat(refused.getInputStream().readAllBytes()).asString().startsWith("MyData: ");
        assertThat(refused.waitFor()).isEqualTo(1);
        assertThat(ShmNames.exists(name)).isFalse();
    }
}
