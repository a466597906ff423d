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
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The code in the README does what the README says, under a name of its own instead of MyData. */
@OnPosix
class ReadmeTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path folder;

    private String readme;

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(Path.of("..", "README.md"));
    }

    /** The code blocks of a language, in their order. */
    private List<String> blocks(String language) {
        Matcher matcher = Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(readme);
        return matcher.results()
                .map(result ->
                        result.group(1).replace("\"MyData\"", '"' + name + '"').replace("/MyData", "/" + name))
                .toList();
    }

    private Path write(String file, String text) throws IOException {
        return Files.writeString(folder.resolve(file), text);
    }

    private static String classPathEntry(String artifact) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.contains(artifact) && entry.endsWith(".jar") && !entry.contains("-tests"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(artifact + " is not on the class path as a jar"));
    }

    private void compileJava() throws IOException {
        List<String> sources = blocks("java");
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
                    classPathEntry("sharedstruct-runtime"),
                    "-processorpath",
                    String.join(
                            File.pathSeparator,
                            classPathEntry("sharedstruct-processor"),
                            classPathEntry("sharedstruct-runtime")),
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
                        classPathEntry("sharedstruct-runtime"),
                        classPathEntry("jna")),
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
            assertThat(readme).contains("```\n" + created + "\n" + found + "```\n");

            Needs.program("gcc");
            String program = folder.resolve("hello").toString();
            Path source = write("hello.c", blocks("c").get(0));
            assertThat(outputOf(start("gcc", "-Wall", "-Wextra", "-Werror", "-o", program, source.toString())))
                    .isEmpty();
            assertThat(outputOf(start(program))).isEqualTo("x=256 text=Hello Shared World!\n");

            Needs.program("python3");
            Path script = write("hello.py", blocks("python").get(0));
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
}
