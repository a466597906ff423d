package io.sharedstruct.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in another language that obeys line by line: peer.c, attach.c or peer.py. */
final class ForeignPeer implements AutoCloseable {

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;

    private ForeignPeer(Process process) {
        this.process = process;
        commands = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static ForeignPeer start(List<String> command) throws IOException {
        ForeignPeer peer = new ForeignPeer(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        String first = peer.answers.readLine();
        if (!"ready".equals(first)) {
            throw new IllegalStateException(command + " said: " + first);
        }
        return peer;
    }

    static Path resource(String name) {
        return Path.of("src", "test", "resources", name);
    }

    String ask(String command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
        return answers.readLine();
    }

    /** SIGKILL. */
    void kill() throws IOException {
        process.destroyForcibly();
        commands.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the program by the end of its input and waits for it. */
    @Override
    public void close() throws IOException {
        commands.close();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the peer did not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
