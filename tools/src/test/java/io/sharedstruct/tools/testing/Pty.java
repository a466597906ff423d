package io.sharedstruct.tools.testing;

import io.sharedstruct.testing.Needs;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A program in a terminal: what its screen shows, keys, and another size. */
public final class Pty implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Process process;
    private final Writer commands;
    private final Emulator emulator;
    private final StringBuilder output = new StringBuilder();
    private final Thread reader;

    private Pty(Process process, int rows, int columns) {
        this.process = process;
        commands = process.outputWriter(StandardCharsets.UTF_8);
        emulator = new Emulator(rows, columns);
        reader = new Thread(this::read, "pty");
        reader.setDaemon(true);
        reader.start();
    }

    public static Pty start(int rows, int columns, Map<String, String> environment, List<String> program) {
        Needs.program("python3");
        List<String> command = new ArrayList<>(List.of(
                "python3",
                Path.of("src", "test", "resources", "terminal.py").toString(),
                Integer.toString(rows),
                Integer.toString(columns)));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("TERM", "xterm");
        builder.environment().remove("NO_COLOR");
        builder.environment().putAll(environment);
        try {
            return new Pty(builder.start(), rows, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        char[] units = new char[8192];
        try (Reader text = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int count = text.read(units); count >= 0; count = text.read(units)) {
                synchronized (this) {
                    output.append(units, 0, count);
                    emulator.accept(new String(units, 0, count));
                    notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the lines of the screen are as wanted, and returns them. */
    public synchronized List<String> await(Predicate<List<String>> wanted) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!wanted.test(emulator.lines())) {
            if (System.nanoTime() - end > 0 || (!process.isAlive() && !reader.isAlive())) {
                throw new AssertionError("the screen is\n" + String.join("\n", emulator.lines()) + "\nafter\n"
                        + output.toString().replace("\u001b", "ESC"));
            }
            wait(100);
        }
        return emulator.lines();
    }

    /** All that was written, with the sequences. */
    public synchronized String output() {
        return output.toString();
    }

    /** Whether the cursor can be seen, and the screen is the first one. */
    public synchronized boolean isRestored() {
        return emulator.isRestored();
    }

    public void size(int rows, int columns) throws IOException {
        synchronized (this) {
            emulator.resize(rows, columns);
        }
        tell("size " + rows + " " + columns);
    }

    public void send(String keys) throws IOException {
        tell("send " + HexFormat.of().formatHex(keys.getBytes(StandardCharsets.UTF_8)));
    }

    private void tell(String command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
    }

    /** The process in the terminal. */
    public ProcessHandle program() {
        return process.toHandle().children().findFirst().orElseThrow();
    }

    /** Waits for its end, and says how it ended and whether the modes of the terminal are those from before. */
    public String end() throws Exception {
        InputStream errors = process.getErrorStream();
        String end = new String(errors.readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        reader.join();
        return end;
    }

    @Override
    public void close() throws Exception {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor();
    }
}
