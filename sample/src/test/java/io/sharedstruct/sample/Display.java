package io.sharedstruct.sample;

import java.io.BufferedReader;
import java.io.IOException;

/** A display without a screen, which the X server numbers itself; each window has one of its own, and so the keyboard. */
final class Display implements AutoCloseable {

    private final Process server;
    private final String number;

    Display() throws IOException {
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines = server.inputReader();
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("Xvfb didn't start");
        }
        number = ":" + line.strip();
    }

    String number() {
        return number;
    }

    @Override
    public void close() {
        server.destroy();
        try {
            server.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
