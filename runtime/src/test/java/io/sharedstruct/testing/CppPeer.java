package io.sharedstruct.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * The C++ program of {@code src/test/cpp}, which knows nothing of this library and says how it is used. The property
 * {@code test.cpp.peer} has to lead to it; {@code .ci/wine/run} compiles it.
 */
public final class CppPeer implements AutoCloseable {

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;
    private final String attached;

    private CppPeer(Process process) throws IOException {
        this.process = process;
        commands = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
        attached = answers.readLine();
    }

    /** Starts it; the name is that of the kernel, with or without {@code Local\} or {@code Global\}. */
    public static CppPeer start(String mode, String name) {
        try {
            return new CppPeer(new ProcessBuilder(Needs.setting("test.cpp.peer"), mode, name)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it said first: created, joined, or an error code. */
    public String attached() {
        return attached;
    }

    public void tell(String command) {
        try {
            commands.write(command + "\n");
            commands.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String hear() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String ask(String command) {
        tell(command);
        return hear();
    }

    /** Ends it by the end of its input. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the peer did not end: pid=" + process.pid());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
