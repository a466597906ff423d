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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What README says under "Install" works when it is pasted into an empty folder, with an empty local repository. */
@OnPosix
class InstallTest {

    private static final long BUILD_SECONDS = 300;
    private static final long RUN_SECONDS = 60;
    private static final String GROUP = "io.sharedstruct";

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

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private static String versionOfTheProject() {
        return found(
                "<artifactId>sharedstruct-parent</artifactId>\\s*<version>(.*?)</version>",
                read("pom.xml").text());
    }

    @Test
    void everyBuildFileNamesTheVersionOfTheProject() {
        String version = versionOfTheProject();
        assertThat(readme.code("xml"))
                .singleElement()
                .asString()
                .contains("<sharedstruct.version>" + version + "</sharedstruct.version>");
        assertThat(readme.code("kotlin"))
                .singleElement()
                .asString()
                .contains(
                        "implementation(\"io.sharedstruct:sharedstruct-runtime:" + version + "\")",
                        "annotationProcessor(\"io.sharedstruct:sharedstruct-processor:" + version + "\")");
    }

    @Test
    @Timeout(value = BUILD_SECONDS + 3 * RUN_SECONDS, unit = TimeUnit.SECONDS)
    void whatIsPastedIntoAnEmptyFolderBuildsAndRuns() throws Exception {
        Needs.program("mvn");
        Path repository = Files.createDirectory(temporary.resolve("repository"));
        install(repository);
        Path folder = Files.createDirectory(temporary.resolve("hello"));
        Path sources = Files.createDirectories(folder.resolve("src/main/java"));
        Files.writeString(folder.resolve("pom.xml"), readme.code("xml").get(0));
        List<String> java = readme.code("java", name);
        Files.writeString(sources.resolve("MyData.java"), java.get(0));
        Files.writeString(sources.resolve("Hello.java"), java.get(1));

        List<String> commands = readme.lines("mvn -q compile");
        assertThat(commands).hasSize(2);
        try (Running build = start(folder, "build", commands.get(0) + options(repository))) {
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

    /** What README's "mvn install" leaves there, of the jars that the tests run against: to build them again takes minutes. */
    private static void install(Path repository) throws IOException {
        install(repository, "sharedstruct-parent", "pom", Path.of("..", "pom.xml"));
        for (String module : List.of("runtime", "processor")) {
            String artifact = "sharedstruct-" + module;
            install(repository, artifact, "pom", Path.of("..", module, "pom.xml"));
            install(repository, artifact, "jar", Path.of(TestedJars.of(artifact)));
        }
    }

    private static void install(Path repository, String artifact, String kind, Path file) throws IOException {
        String version = versionOfTheProject();
        Path folder = Files.createDirectories(
                repository.resolve(GROUP.replace('.', '/')).resolve(artifact).resolve(version));
        Files.copy(file, folder.resolve(artifact + "-" + version + "." + kind));
    }

    /**
     * Maven looks for releases in the local repository of this build before it downloads them. It can't find the project there,
     * whose version is a snapshot. The user's own settings stay in force.
     */
    private String options(Path repository) throws IOException {
        String nearest = System.getProperty("localRepository", temporary.toString());
        String places = """
                <%1$s>
                  <%2$s>
                    <id>nearest</id>
                    <url>%3$s</url>
                    <releases><checksumPolicy>ignore</checksumPolicy></releases>
                    <snapshots><enabled>false</enabled></snapshots>
                  </%2$s>
                </%1$s>
                """;
        String url = Path.of(nearest).toUri().toString();
        Path settings = Files.writeString(
                temporary.resolve("settings.xml"),
                "<settings><profiles><profile><id>nearest</id>"
                        + places.formatted("repositories", "repository", url)
                        + places.formatted("pluginRepositories", "pluginRepository", url)
                        + "</profile></profiles>"
                        + "<activeProfiles><activeProfile>nearest</activeProfile></activeProfiles></settings>");
        return " -Dmaven.repo.local=" + repository + " -gs " + settings;
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
