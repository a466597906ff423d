package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What README says under "Install" works when it is pasted into an empty folder, with an empty local repository. */
@OnPosix
class InstallTest {

    private static final long BUILD_SECONDS = 300;
    private static final long RUN_SECONDS = 60;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path temporary;

    private final Page readme = read("README.md");

    private static Page read(String path) {
        try {
            return Page.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyBuildFileNamesTheVersionOfTheProject() throws IOException {
        assertThat(readme.code("xml"))
                .singleElement()
                .asString()
                .contains("<sharedstruct.version>" + LocalRepository.versionOfTheProject() + "</sharedstruct.version>");
        LocalRepository.checkGradle(readme);
    }

    @Test
    @Timeout(value = BUILD_SECONDS + 3 * RUN_SECONDS, unit = TimeUnit.SECONDS)
    void whatIsPastedIntoAnEmptyFolderBuildsAndRuns() throws Exception {
        Needs.program("mvn");
        LocalRepository repository = new LocalRepository(temporary);
        Path folder = Files.createDirectory(temporary.resolve("hello"));
        Path sources = Files.createDirectories(folder.resolve("src/main/java"));
        Files.writeString(folder.resolve("pom.xml"), readme.code("xml").get(0));
        List<String> java = readme.code("java", name);
        Files.writeString(sources.resolve("MyData.java"), java.get(0));
        Files.writeString(sources.resolve("Hello.java"), java.get(1));

        List<String> commands = readme.lines("mvn -q compile");
        assertThat(commands).hasSize(2);
        try (Running build = start(folder, "build", commands.get(0) + " " + repository.options())) {
            build.input().close();
            build.ended(BUILD_SECONDS);
        }
        List<String> expected = readme.lines("created: ");
        assertThat(expected).hasSize(2);
        try (Running first = start(folder, "first", commands.get(1))) {
            first.says(expected.get(0) + "\n");
            try (Running second = start(folder, "second", commands.get(1))) {
                second.ended(RUN_SECONDS);
                assertThat(second.output()).isEqualTo(expected.get(1) + "\n");
            }
            first.input().write('\n');
            first.input().close();
            first.ended(RUN_SECONDS);
            assertThat(first.output()).isEqualTo(expected.get(0) + "\n");
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    /** Runs a command as a shell would, with the JDK of this test first on the path. */
    private Running start(Path folder, String what, String command) throws IOException {
        String home = System.getProperty("java.home");
        Path output = temporary.resolve(what + ".txt");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "exec " + command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", home);
        environment.put("PATH", Path.of(home, "bin") + File.pathSeparator + System.getenv("PATH"));
        return new Running(command, builder.start(), output);
    }

    /** A process that is killed, and whatever it has started, if it hasn't ended when it should have. */
    private record Running(String command, Process process, Path file) implements AutoCloseable {

        OutputStream input() {
            return process.getOutputStream();
        }

        String output() {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String facts() {
            return command + "\n" + output();
        }

        void ended(long seconds) throws InterruptedException {
            assertThat(process.waitFor(seconds, TimeUnit.SECONDS))
                    .as(() -> "ended within " + seconds + " s: " + facts())
                    .isTrue();
            assertThat(process.exitValue()).as(this::facts).isZero();
        }

        void says(String text) throws InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(RUN_SECONDS);
            while (!output().endsWith("\n") && System.nanoTime() < deadline) {
                if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                    break; // and has said all that it will
                }
            }
            assertThat(output()).as(command).isEqualTo(text);
        }

        @Override
        public void close() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
