import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A shell that runs commands in a folder; what it prints goes to a file. */
final class Terminal {

    private static final long SECONDS = 240;

    final String command;
    private final Process process;
    private final Path output;
    private boolean interrupted;
    private int seen;

    Terminal(Path folder, Map<String, String> environment, String command) throws IOException {
        this.command = command;
        output = Files.createTempFile("terminal", ".txt");
        output.toFile().deleteOnExit();
        // One that is left running is the program itself, so that a signal reaches it.
        String script = command.strip().contains("\n") ? "set -e\n" + command : command;
        // Whoever is started in the background of a script ignores Ctrl-C, and so would all that it starts.
        ProcessBuilder builder = new ProcessBuilder("env", "--default-signal=INT", "bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        process = builder.start();
    }

    void press(String key) throws IOException {
        if (key.equals("Enter")) {
            process.getOutputStream().write('\n');
            process.getOutputStream().close();
            return;
        }
        interrupted = true;
        List<String> kill = new ArrayList<>(List.of("kill", "-INT"));
        Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .forEach(handle -> kill.add(Long.toString(handle.pid())));
        new ProcessBuilder(kill).inheritIO().start().onExit().join();
    }

    void end() throws Exception {
        if (!interrupted) {
            process.getOutputStream().close();
        }
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new Difference("$ " + command + "hasn't ended within " + SECONDS + " s, and printed\n" + output());
        }
    }

    /** Waits until it has printed so many lines, or has ended. */
    void say(int lines) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (output().chars().filter(c -> c == '\n').count() < seen + lines && System.nanoTime() < deadline) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    List<String> news() throws IOException {
        List<String> lines = output().lines().skip(seen).toList();
        seen += lines.size();
        return lines;
    }

    /** Without colours: Maven ends them even where it began none. */
    String output() throws IOException {
        return Files.readString(output).replaceAll("\u001b\\[[0-9;]*m", "");
    }

    int status() {
        return process.isAlive() ? -1 : process.exitValue();
    }

    /** 130 is what a shell says of a program that Ctrl-C ended. */
    boolean endedWell() {
        return status() == (interrupted ? 130 : 0);
    }

    void kill() {
        List<ProcessHandle> all = process.descendants().collect(Collectors.toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }
}
