package io.sharedstruct.testing;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * A display of its own for windows, which nobody sees: the server Xvfb, with a number that is free. A key that is down for long, because
 * the machine is busy, counts once: the server repeats none.
 */
public final class Display implements AutoCloseable {

    private final Process server;
    private final String name;

    private Display(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    public static Display start() throws IOException {
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp", "-noreset", "-r")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String number = server.inputReader().readLine();
        if (number == null) {
            throw new IllegalStateException("Xvfb didn't start; it is in the package xvfb");
        }
        return new Display(server, ":" + number);
    }

    /** What DISPLAY has to be. */
    public String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
