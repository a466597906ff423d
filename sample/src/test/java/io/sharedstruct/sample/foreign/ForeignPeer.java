package io.sharedstruct.sample.foreign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in another language, or another JVM, that obeys line by line: peer.c, attach.c, locks.c, peer.py or LocksPeer. */
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
        return Path.of("src", "test", "resources", "foreign", name);
    }

    String ask(String command) throws IOException {
        tell(command);
        return hear();
    }

    /** Does not wait for the answer. */
    void tell(String command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
    }

    /** The next answer; null if the program has ended. */
    String hear() throws IOException {
        return answers.readLine();
    }

    long pid() {
        return process.pid();
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
