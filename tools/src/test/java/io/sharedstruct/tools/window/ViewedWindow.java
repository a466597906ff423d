package io.sharedstruct.tools.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sharedstruct.testing.Display;
import io.sharedstruct.testing.PeerJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A window of the program in another process, and a person in front of it. */
final class ViewedWindow implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;

    private ViewedWindow(Process process) {
        this.process = process;
        commands = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static ViewedWindow open(Display display, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(PeerJvm.javaCommand(WindowPeer.class));
        command.addAll(List.of("view"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DISPLAY", display.name());
        ViewedWindow window = new ViewedWindow(builder.start());
        window.until("isReady", "true");
        return window;
    }

    String ask(String question) {
        try {
            commands.write(question + "\n");
            commands.flush();
            return String.valueOf(answers.readLine());
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Waits for an answer. */
    void until(String question, String answer) {
        await(question)
                .pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(question)).isEqualTo(answer));
    }

    /** What the window looks like, for people: build output. */
    void shot(String name) throws IOException {
        Files.createDirectories(SHOTS);
        assertThat(ask("shot " + SHOTS.resolve(name + ".png"))).isEqualTo("written");
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
