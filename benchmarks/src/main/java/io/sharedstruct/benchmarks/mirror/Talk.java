package io.sharedstruct.benchmarks.mirror;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.TimeUnit;

/** A process that answers lines by lines, and ends with its input. */
final class Talk implements AutoCloseable {

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;

    Talk(Process process) {
        this.process = process;
        commands = process.outputWriter();
        answers = process.inputReader();
    }

    void say(String line) throws IOException {
        commands.write(line + "\n");
        commands.flush();
    }

    String hear() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException(
                    "it has ended: " + process.info().commandLine().orElse(process.toString()));
        }
        return line;
    }

    void expect(String line) throws IOException {
        String heard = hear();
        if (!heard.equals(line)) {
            throw new IOException("heard '" + heard + "' instead of '" + line + "'");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            commands.close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw new IOException(
                        "it doesn't end: " + process.info().commandLine().orElse(process.toString()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
