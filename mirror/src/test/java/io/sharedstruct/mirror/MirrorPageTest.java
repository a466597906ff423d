package io.sharedstruct.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The reader on the page, with the struct of the README. */
@OnPosix
class MirrorPageTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @TempDir
    private Path folder;

    private static String code(String page) throws Exception {
        String text = Files.readString(Path.of("..").resolve(page));
        return JAVA.matcher(text)
                .results()
                .findFirst()
                .map((MatchResult block) -> block.group(1))
                .orElseThrow();
    }

    @Test
    void theReaderIsCompiledAndSaysWhereThereIsNoMirror() throws Exception {
        Path struct = Files.writeString(folder.resolve("MyData.java"), code("README.md"));
        Path reader = Files.writeString(folder.resolve("FreshReader.java"), code("docs/mirror.md"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String path = System.getProperty("java.class.path");
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-cp", path, "-processorpath", path, "-d", folder.toString());
            assertThat(javac.getTask(messages, files, null, options, null, files.getJavaFileObjects(struct, reader))
                            .call())
                    .as(messages.toString())
                    .isTrue();
        }
        PrintStream out = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> data = loader.loadClass("MyDataShared");
            Method fresh = loader.loadClass("FreshReader").getDeclaredMethod("fresh", data);
            fresh.setAccessible(true);
            Object region =
                    data.getMethod("acquire", AcquireOptions.class).invoke(null, AcquireOptions.named(names.next()));
            try (AutoCloseable open = (AutoCloseable) region) {
                System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
                assertThat(fresh.invoke(null, open)).isEqualTo(Optional.empty());
            } finally {
                System.setOut(out);
            }
        }
        assertThat(said.toString(StandardCharsets.UTF_8).strip()).isEqualTo("DISCONNECTED, 9223372036854 ms old");
    }
}
