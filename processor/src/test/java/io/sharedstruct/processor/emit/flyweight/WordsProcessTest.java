package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.WriterDiedException;
import io.sharedstruct.processor.testing.DiskCompilation;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Declared locks and sequences between two JVMs, one of which is killed. */
@EnabledOnOs(OS.LINUX)
class WordsProcessTest {

    private static final int DEADLINE_S = 60;

    private static final String STRUCT = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct public interface Data {
                SharedLock getLock();
                Sequence getSequence();
                @Array(30) long getValueAt(int index); void setValueAt(int index, long value);
                boolean awaitUpdate(int seen, java.time.Duration timeout) throws InterruptedException;
            }
            """;

    private static final String MAIN = """
            package demo;
            public final class Main {
                public static void main(String[] arguments) throws Exception {
                    try (DataShared data = DataShared.open(arguments[0])) {
                        switch (arguments[1]) {
                            case "updates" -> {
                                say("inside");
                                for (long i = 1; System.in.available() == 0; i++) {
                                    long value = i;
                                    data.update(written -> fill(written, value, 30));
                                }
                                say("over");
                            }
                            case "dies" -> data.update(written -> {
                                fill(written, 5, 15);
                                stay();
                            });
                            default -> {
                                var held = data.getLock().lock();
                                stay();
                                held.close();
                            }
                        }
                    }
                }
                private static void fill(Data data, long value, int count) {
                    for (int i = 0; i < count; i++) {
                        data.setValueAt(i, value);
                    }
                }
                private static void stay() {
                    say("inside");
                    try {
                        System.in.read();
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }
                private static void say(String line) {
                    System.out.println(line);
                    System.out.flush();
                }
            }
            """;

    @TempDir
    private Path folder;

    private final String name = "words-" + UUID.randomUUID().toString().substring(0, 8);
    private URLClassLoader classes;
    private Class<?> shared;

    @BeforeEach
    void build() throws Exception {
        DiskCompilation compilation = new DiskCompilation(Files.createDirectory(folder.resolve("data")))
                .add("demo/Data.java", STRUCT)
                .add("demo/Main.java", MAIN)
                .compile();
        assertThat(compilation.messages()).isEmpty();
        URL output = folder.resolve("data").resolve("output").toUri().toURL();
        classes = new URLClassLoader(new URL[] {output}, getClass().getClassLoader());
        shared = classes.loadClass("demo.DataShared");
    }

    @AfterEach
    void removeRegion() throws IOException {
        classes.close();
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void aWriterThatWasKilledIsToldUntilSomebodyTakesOver() throws Exception {
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "create", name)) {
            killInside("dies");
            assertThatThrownBy(() -> call(data, "snapshot")).isInstanceOf(WriterDiedException.class);
            assertThatThrownBy(() -> call(data, "update", (Consumer<Object>) written -> {}))
                    .isInstanceOf(WriterDiedException.class);
            assertThat(call(data, "getValueAt", 14)).isEqualTo(5L);
            assertThat(call(data, "getValueAt", 15)).isEqualTo(0L);
            call(data, "takeOver", (Consumer<Object>) written -> {
                for (int i = 0; i < 30; i++) {
                    call(written, "setValueAt", i, 6L);
                }
            });
            assertOneUpdate(call(data, "snapshot"));
        }
    }

    @Test
    void theLockOfAHolderThatWasKilledIsFreeAndAbandoned() throws Exception {
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "create", name)) {
            killInside("locks");
            try (SharedLock.Held held = ((SharedLock) call(data, "getLock")).tryLock(Duration.ofSeconds(DEADLINE_S))) {
                assertThat(held).isNotNull();
                assertThat(held.wasAbandoned()).isTrue();
            }
        }
    }

    @Test
    void noCopyIsTornByAnotherProcess() throws Exception {
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "create", name)) {
            Object holder = callStatic(shared, "newHolder");
            Process other = start("updates");
            try (BufferedReader answers = other.inputReader(StandardCharsets.UTF_8)) {
                assertThat(answers.readLine()).isEqualTo("inside");
                int seen = ((Sequence) call(data, "getSequence")).value();
                for (int i = 0; i < 3_000; i++) {
                    assertOneUpdate(call(data, "snapshot"));
                    assertOneUpdate(call(data, "snapshot", holder));
                }
                assertThat(call(data, "awaitUpdate", seen, Duration.ofSeconds(DEADLINE_S)))
                        .isEqualTo(true);
                other.getOutputStream().write('\n');
                other.getOutputStream().flush();
                assertThat(answers.readLine()).isEqualTo("over");
                assertThat(other.waitFor(DEADLINE_S, TimeUnit.SECONDS)).isTrue();
            } finally {
                other.destroyForcibly();
            }
        }
    }

    private static void assertOneUpdate(Object data) {
        Object first = call(data, "getValueAt", 0);
        for (int i = 1; i < 30; i++) {
            assertThat(call(data, "getValueAt", i)).isEqualTo(first);
        }
    }

    private void killInside(String what) throws Exception {
        Process other = start(what);
        try (BufferedReader answers = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(answers.readLine()).isEqualTo("inside");
        } finally {
            other.destroyForcibly();
            assertThat(other.waitFor(DEADLINE_S, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process start(String what) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-ea",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        folder.resolve("data").resolve("output")
                                + File.pathSeparator
                                + System.getProperty("java.class.path"),
                        "demo.Main",
                        name,
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
