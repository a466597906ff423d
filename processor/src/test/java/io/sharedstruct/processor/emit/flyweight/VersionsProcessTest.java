package io.sharedstruct.processor.emit.flyweight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.DiskCompilation;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two JVMs whose programs were built with different versions of a struct share a region, whoever of them made it. */
@EnabledOnOs(OS.LINUX)
class VersionsProcessTest {

    private static final String FIRST =
            "int getX(); void setX(int x);" + " @BitField(unit = 32, width = 3) int getMode(); void setMode(int mode);";
    private static final String SECOND =
            FIRST + " @Since(2) @BitField(unit = 32, width = 4) int getLevel(); void setLevel(int level);"
                    + " @Since(2) long getY(); void setY(long y);";
    private static final String CLASHING = FIRST + " @Align(8) short getZ(); void setZ(short z);";

    /** Sets what it is told, {@code X=7}, and answers with all fields. */
    private static final String MAIN = """
            package demo;
            public final class Main {
                public static void main(String[] arguments) throws Exception {
                    var in = new java.io.BufferedReader(new java.io.InputStreamReader(System.in));
                    try (DataShared data = DataShared.acquire(arguments[0])) {
                        say(data.isCreator() ? "creator" : "joined");
                        for (String line = in.readLine(); line != null; line = in.readLine()) {
                            String[] words = line.split("=");
                            for (var method : Data.class.getMethods()) {
                                if (method.getName().equals("set" + words[0])) {
                                    boolean isLong = method.getParameterTypes()[0] == long.class;
                                    Object value = isLong ? (Object) Long.valueOf(words[1]) : Integer.valueOf(words[1]);
                                    method.invoke(data, value);
                                }
                            }
                            say(data.toString());
                        }
                    } catch (io.sharedstruct.LayoutMismatchException e) {
                        say(e.getMessage());
                    }
                }

                private static void say(String line) {
                    System.out.println(line);
                    System.out.flush();
                }
            }
            """;

    /** A program that runs. */
    private record Program(Process process, Writer commands, BufferedReader answers) implements AutoCloseable {

        String ask(String command) throws IOException {
            commands.write(command + "\n");
            commands.flush();
            return answers.readLine();
        }

        @Override
        public void close() throws Exception {
            commands.close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    @TempDir
    private Path folder;

    private final String name = "versions-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void buildTheVersions() throws IOException {
        build("first", FIRST);
        build("second", SECOND);
        build("clashing", CLASHING);
    }

    @AfterEach
    void removeRegion() throws IOException {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void theOldProgramMadeTheRegion() throws Exception {
        try (Program first = start("first")) {
            assertThat(first.answers().readLine()).isEqualTo("creator");
            assertThat(first.ask("X=7")).isEqualTo("Data[x=7, mode=0]");
            try (Program second = start("second")) {
                assertThat(second.answers().readLine()).isEqualTo("joined");
                assertThat(second.ask("Level=9")).isEqualTo("Data[x=7, mode=0, level=9, y=0]");
                assertThat(second.ask("Y=-5")).isEqualTo("Data[x=7, mode=0, level=9, y=-5]");
                assertThat(first.ask("Mode=6")).isEqualTo("Data[x=7, mode=6]");
                assertThat(second.ask("X=8")).isEqualTo("Data[x=8, mode=6, level=9, y=-5]");
                assertThat(first.ask("")).isEqualTo("Data[x=8, mode=6]");
            }
            try (Program another = start("second")) {
                assertThat(another.answers().readLine()).isEqualTo("joined");
                assertThat(another.ask("")).isEqualTo("Data[x=8, mode=6, level=9, y=-5]");
            }
        }
    }

    @Test
    void theNewProgramMadeTheRegion() throws Exception {
        try (Program second = start("second")) {
            assertThat(second.answers().readLine()).isEqualTo("creator");
            assertThat(second.ask("Y=5")).isEqualTo("Data[x=0, mode=0, level=0, y=5]");
            assertThat(second.ask("Level=15")).isEqualTo("Data[x=0, mode=0, level=15, y=5]");
            try (Program first = start("first")) {
                assertThat(first.answers().readLine()).isEqualTo("joined");
                assertThat(first.ask("Mode=3")).isEqualTo("Data[x=0, mode=3]");
                assertThat(first.ask("X=1")).isEqualTo("Data[x=1, mode=3]");
                assertThat(second.ask("Mode=7")).isEqualTo("Data[x=1, mode=7, level=15, y=5]");
            }
        }
    }

    @Test
    void aProgramWithAnotherLayoutIsRefused() throws Exception {
        try (Program second = start("second")) {
            assertThat(second.answers().readLine()).isEqualTo("creator");
            try (Program clashing = start("clashing")) {
                assertThat(clashing.answers().readLine())
                        .contains("z: int16 at 8 here, absent in the region created by pid "
                                + second.process().pid());
            }
        }
    }

    private void build(String version, String properties) throws IOException {
        DiskCompilation compilation = new DiskCompilation(Files.createDirectory(folder.resolve(version)))
                .add(
                        "demo/Data.java",
                        "package demo; import io.sharedstruct.*;",
                        "@SharedStruct(size = 64) public interface Data { " + properties + " }")
                .add("demo/Main.java", MAIN)
                .compile();
        assertThat(compilation.messages()).isEmpty();
    }

    private Program start(String version) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-ea",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        folder.resolve(version).resolve("output")
                                + File.pathSeparator
                                + System.getProperty("java.class.path"),
                        "demo.Main",
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Program(
                process, process.outputWriter(StandardCharsets.UTF_8), process.inputReader(StandardCharsets.UTF_8));
    }
}
