package io.sharedstruct.sample.foreign;

import io.sharedstruct.SharedLock;
import io.sharedstruct.WriterDiedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A JVM that takes locks of a {@link Storm} and is killed inside: {@code lock}, {@code write}, {@code read}, {@code begin} and
 * {@code region}, each held for good; {@code count} adds for as long as the struct says.
 */
final class LocksPeer {

    private LocksPeer() {}

    public static void main(String[] arguments) throws IOException {
        try (StormShared data = StormShared.acquire(arguments[0]);
                BufferedReader commands =
                        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("ready");
            for (String command = commands.readLine(); command != null; command = commands.readLine()) {
                obey(data, command);
            }
        }
    }

    private static void obey(StormShared data, String command) {
        switch (command) {
            case "lock" -> say(data.getLock().lock());
            case "write" -> say(data.getRoom().writeLock().lock());
            case "read" -> say(data.getRoom().readLock().lock());
            case "region" -> say(data.lock());
            case "begin" -> begin(data);
            default -> System.out.println("what?");
        }
    }

    private static void say(SharedLock.Held held) {
        System.out.println(held.wasAbandoned() ? "abandoned" : "held");
    }

    /** It is killed in there, or goes on with the end of its input. */
    private static void begin(StormShared data) {
        try {
            data.update(inside -> {
                inside.setValuesAt(0, -1);
                System.out.println("held");
                try {
                    System.in.read();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (WriterDiedException e) {
            System.out.println("WRITER_DIED");
        }
    }
}
