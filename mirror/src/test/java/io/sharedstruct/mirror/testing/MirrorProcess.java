package io.sharedstruct.mirror.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.cli.Main;
import io.sharedstruct.testing.PeerJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The command on a host. */
public final class MirrorProcess implements AutoCloseable {

    private final Process process;
    private final Path output;

    private MirrorProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** What starts the command. */
    public static List<String> command(String... arguments) {
        return command(Main.class, List.of(), arguments);
    }

    /** What starts a program that has Aeron in it. */
    public static List<String> command(Class<?> main, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(PeerJvm.javaCommand(main));
        command.addAll(1, List.of("--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED", "-Xmx256m"));
        command.addAll(1, options);
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    static MirrorProcess start(Host host, Path folder, String... arguments) throws IOException {
        return start(host, folder, command(arguments));
    }

    static MirrorProcess start(Host host, Path folder, List<String> command) throws IOException {
        Path output = Files.createTempFile(folder, "mirror", ".txt");
        return new MirrorProcess(
                new ProcessBuilder(host.command(command))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    public String said() throws IOException {
        return Files.readString(output);
    }

    /** Waits until what it has said has that, a regular expression, in it. */
    public void untilItSays(String expected) throws IOException {
        Pattern pattern = Pattern.compile(expected);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!pattern.matcher(said()).find()) {
            assertThat(System.nanoTime()).as(() -> "it says " + read()).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private String read() {
        try {
            return said();
        } catch (IOException e) {
            return e.toString();
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** How it has ended by itself. */
    public int exitCode() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** SIGSTOP or SIGCONT. */
    public void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** SIGTERM. */
    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("the mirror doesn't end: " + said());
        }
    }
}
