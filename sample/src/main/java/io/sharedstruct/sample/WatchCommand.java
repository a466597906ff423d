package io.sharedstruct.sample;

import java.io.PrintWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "watch",
        description = "Prints the number and the text, and again whenever they change, until it is stopped (Ctrl+C).",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class WatchCommand implements Runnable {

    private static final Duration INTERVAL = Duration.ofMillis(20);

    @Mixin
    private Region region;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        try (MyDataShared data = region.acquire(zeroes -> {})) {
            String shown = null;
            while (!Thread.currentThread().isInterrupted()) {
                String now = settled(data);
                if (now != null && !now.equals(shown)) {
                    out.println(now);
                    out.flush();
                    shown = now;
                }
                pause();
            }
        }
    }

    /** What is there, or null in the middle of a change: number and text are two writes. */
    private static @Nullable String settled(MyData data) {
        String first = Region.describe(data);
        pause();
        return first.equals(Region.describe(data)) ? first : null;
    }

    private static void pause() {
        try {
            Thread.sleep(INTERVAL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
