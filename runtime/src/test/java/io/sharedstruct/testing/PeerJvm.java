package io.sharedstruct.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another JVM that does what it is told, line by line: {@link PeerJvmMain} lists the commands. */
public final class PeerJvm implements AutoCloseable {

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;

    private PeerJvm(Process process) {
        this.process = process;
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a JVM, behind other programs if any are given: {@code setpriv} or {@code prlimit} with their arguments. */
    public static PeerJvm start(String... before) {
        return start(System.getProperty("java.class.path"), before);
    }

    /** The same with another class path. */
    public static PeerJvm start(String classPath, String[] before) {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(javaCommand(PeerJvmMain.class, classPath));
        try {
            PeerJvm peer = new PeerJvm(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
            String first = peer.answers.readLine();
            if (!"ready".equals(first)) {
                peer.kill();
                throw new IllegalStateException("the peer did not start but said " + first + ": " + command);
            }
            return peer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The command that runs a main class on the JVM and class path of this one. Without performance data: their file has the name
     * of the process id, which JVMs in different namespaces may have in common, and then one says so on its standard output.
     */
    public static List<String> javaCommand(Class<?> main) {
        return javaCommand(main, System.getProperty("java.class.path"));
    }

    private static List<String> javaCommand(Class<?> main, String classPath) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-ea",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                main.getName());
    }

    /** Sends a command and does not wait for its answer. */
    public void tell(String command) {
        try {
            commands.write(command + "\n");
            commands.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for an answer. */
    public String hear() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a command and waits for its answer. */
    public String ask(String command) {
        tell(command);
        return hear();
    }

    public long pid() {
        return process.pid();
    }

    /** SIGKILL. */
    public void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the peer survives SIGKILL: pid=" + process.pid());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL; gives what the peer had said before and nobody has heard, or null. */
    public String killAndHear() {
        process.toHandle().destroyForcibly(); // which leaves the pipe open
        try {
            return hear();
        } finally {
            kill();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
