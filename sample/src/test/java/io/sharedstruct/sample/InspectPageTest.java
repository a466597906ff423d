package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.File;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The program that reads a region without its class prints what the page says. */
@OnPosix
class InspectPageTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path folder;

    @Test
    void aRegionIsReadAndWrittenByItsName() throws Exception {
        Page page = Page.read("docs/inspect.md");
        Path source = Files.writeString(
                folder.resolve("Look.java"), page.code("java", name).get(0));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-Xlint:all", "-Werror", "-cp", TestedJars.of("sharedstruct-runtime"), "-d", folder.toString());
            assertThat(javac.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                            .call())
                    .as(messages.toString())
                    .isTrue();
        }
        try (MyDataShared data = MyDataShared.acquire(name)) {
            data.setX(255);
            data.setText("Hello Shared World!");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            String.join(
                                    File.pathSeparator,
                                    folder.toString(),
                                    TestedJars.of("sharedstruct-runtime"),
                                    TestedJars.of("jna")),
                            "Look")
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            assertThat(page.text()).contains("```\n" + output + "```\n");
            assertThat(data.getX()).isEqualTo(256);
        }
    }
}
