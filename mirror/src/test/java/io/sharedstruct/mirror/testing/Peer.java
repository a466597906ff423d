package io.sharedstruct.mirror.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.PeerJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A user's program on a host, which knows nothing of the mirror and obeys lines, each of which it answers by one: in Java, which
 * {@link PeerMain} lists the commands of, or in C, {@code src/test/c/peer.c}.
 */
public final class Peer implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;

    private Peer(List<String> command) throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        commands = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static Peer inJava(Host host) throws IOException {
        return new Peer(host.command(PeerJvm.javaCommand(PeerMain.class)));
    }

    /** Another program that obeys lines. */
    static Peer of(Host host, Path program, String... arguments) throws IOException {
        List<String> command = host.command(program.toString());
        command.addAll(List.of(arguments));
        return new Peer(command);
    }

    /** Says what is to be done, and doesn't wait for it. */
    public void tell(String command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
    }

    /** The answer to what it was told. */
    public String hear() throws IOException {
        String answer = answers.readLine();
        if (answer == null) {
            throw new IllegalStateException("the peer has ended");
        }
        return answer;
    }

    /** The answer to a command. Several threads may ask. */
    public synchronized String ask(String command) throws IOException {
        tell(command);
        return hear();
    }

    public long number(String command) throws IOException {
        return Long.parseLong(ask(command));
    }

    /** Asks until that is the answer. */
    public void until(String question, String expected) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (String answer = ask(question); !answer.equals(expected); answer = ask(question)) {
            assertThat(System.nanoTime())
                    .as("%s is %s instead of %s", question, answer, expected)
                    .isLessThan(deadline);
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Asks until the answer is a number beyond that. */
    public long untilMoreThan(long number, String question) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        long answer = number(question);
        while (answer <= number) {
            assertThat(System.nanoTime())
                    .as("%s is %s, not more than %s", question, answer, number)
                    .isLessThan(deadline);
            LockSupport.parkNanos(LOOK_NANOS);
            answer = number(question);
        }
        return answer;
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws Exception {
        try {
            commands.close();
        } catch (IOException e) {
            // It has ended.
        }
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
