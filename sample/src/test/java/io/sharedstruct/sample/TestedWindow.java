package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Display;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A window in a JVM and on a display of its own, which is told what to do. */
final class TestedWindow implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final Display display;
    private final Process process;
    private final BufferedReader answers;
    private final Writer commands;

    /** Starts the command of the window, behind other programs if any are given. */
    TestedWindow(List<String> before, String... arguments) throws IOException {
        display = Display.start();
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WindowPeer.class.getName(),
                "demo-window"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISPLAY", display.name());
        process = builder.start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        commands = process.outputWriter(StandardCharsets.UTF_8);
    }

    static TestedWindow start(String... arguments) throws IOException {
        return new TestedWindow(List.of(), arguments);
    }

    String ask(String command) {
        try {
            commands.write(command + "\n");
            commands.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hear();
    }

    String hear() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void press(String... keys) {
        for (String key : keys) {
            assertThat(ask("press " + key)).isEqualTo("pressed");
        }
    }

    void type(String text) {
        assertThat(ask("type " + text)).isEqualTo("typed");
    }

    void shows(String component, String text) {
        assertThat(ask("await " + component + " " + text)).as(component).isEqualTo("there");
    }

    void shot(String name) {
        assertThat(ask("shot " + Path.of("target", "screenshots", name + ".png")))
                .isEqualTo("shot");
    }

    /** Presses a key that ends the program: what it says before its end, and its exit code. */
    String end(String key) throws InterruptedException {
        try {
            commands.write("press " + key + "\n");
            commands.flush();
            StringBuilder said = new StringBuilder();
            for (String line = hear(); line != null; line = hear()) {
                if (!line.equals("pressed")) {
                    said.append(line).append('\n');
                }
            }
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return said.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        display.close();
    }
}
