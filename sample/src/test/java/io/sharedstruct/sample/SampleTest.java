package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import picocli.CommandLine;

/** The commands in this process, and the jar as a user starts it. */
class SampleTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = Sample.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @Test
    @OnPosix
    void getFindsWhatSetLeft() {
        assertThat(run("set", "--name", name, "--", "-5", "Hällo Welt")).isZero();
        assertThat(run("get", "--name", name)).isZero();
        assertThat(out.toString()).isEqualTo(String.format("number=-5 text=Hällo Welt%n"));
        assertThat(run("remove", "--name", name)).isZero();
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void aNegativeNumberNeedsNoDashes() {
        assertThat(run("set", "--name", name, "-5", "a")).isZero();
        assertThat(out.toString()).isEqualTo(String.format("number=-5 text=a%n"));
    }

    @Test
    void whatIsNotThereIsAnErrorAndNothingIsCreated() {
        assertThat(run("get", "--name", name)).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo(String.format(
                        "openReadOnly '" + name + "': there is no such region; start the program that creates it,"
                                + " check its name, or call acquire, which creates it%n"));
        assertThat(run("remove", "--name", name)).isEqualTo(1);
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void badArgumentsExitWithTwoAndShowTheUsage() {
        for (String[] bad : new String[][] {
            {},
            {"fly"},
            {"set"},
            {"set", "--name", name, "1"},
            {"set", "--name", name, "one", "text"},
            {"set", "--name", name, "2147483648", "text"},
            {"set", "--name", name, "1", "x".repeat(256)},
            {"set", "--name", "a/b", "1", "text"},
            {"get", "--name", "a/b"},
            {"remove", "--name", "a/b"},
            {"get", "--name", name, "more"},
            {"exchange", "nobody"}
        }) {
            assertThat(run(bad)).as(String.join(" ", bad)).isEqualTo(2);
            assertThat(err.toString()).as(String.join(" ", bad)).contains("Usage: sharedstruct-sample");
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void aTextThatIsTooLongSaysBothSizesAndChangesNothing() {
        try (NoteShared holder = NoteShared.acquire(name)) {
            assertThat(run("set", "--name", name, "1", "one")).isZero();
            assertThat(run("set", "--name", name, "2", "x".repeat(256))).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith(
                            "text: the text needs 257 bytes with its NUL, the field has 256" + System.lineSeparator());
            assertThat(run("get", "--name", name)).isZero();
            assertThat(out.toString()).isEqualTo(String.format("number=1 text=one%n"));
            assertThat(holder.getText()).isEqualTo("one");
        }
    }

    @Test
    void theJarShowsTwoProcessesThatSeeEachOther() throws Exception {
        Process demo = jar("demo");
        String output = new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(demo.waitFor()).as(output).isZero();
        assertThat(output.replaceAll("pid \\d+", "pid N")
                        .replaceAll("Demo-\\d+", "Demo-N")
                        .lines())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "asker (pid N) " + first(output, "asker") + " the region 'SharedStructDemo-N'",
                        "asker (pid N) wrote number=255 text=Hello Shared World!",
                        "asker (pid N) sees number=256 text=Hello yourself!",
                        "answerer (pid N) " + first(output, "answerer") + " the region 'SharedStructDemo-N'",
                        "answerer (pid N) sees number=255 text=Hello Shared World!",
                        "answerer (pid N) wrote number=256 text=Hello yourself!",
                        "Each process saw what the other wrote."));
        assertThat(output).containsOnlyOnce(" created the region").containsOnlyOnce(" joined the region");
    }

    private static String first(String output, String role) {
        return output.lines().anyMatch(line -> line.startsWith(role) && line.contains(" created "))
                ? "created"
                : "joined";
    }

    @Test
    void theJarWatchesUntilItIsStopped() throws Exception {
        Process watch = jar("watch", "--name", name);
        try (BufferedReader lines = watch.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("number=0 text=");
            assertThat(run("set", "--name", name, "1", "one")).isZero();
            assertThat(lines.readLine()).isEqualTo("number=1 text=one");
            assertThat(run("set", "--name", name, "2", "two")).isZero();
            assertThat(lines.readLine()).isEqualTo("number=2 text=two");
        } finally {
            watch.destroy();
            watch.waitFor();
        }
    }

    /** Output and error output in one; whatever the JVM warns of would be there too. */
    private static Process jar(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-jar",
                Path.of("target", "sharedstruct-sample.jar").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
