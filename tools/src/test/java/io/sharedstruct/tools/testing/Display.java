package io.sharedstruct.tools.testing;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A display of its own for windows, which nobody sees: the server Xvfb, with a number that is free. */
public final class Display implements AutoCloseable {

    private final Process server;
    private final String name;

    private Display(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    public static Display start() throws IOException {
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1280x960x24", "-nolisten", "tcp", "-noreset")
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
    public void close() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(10, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }
}
