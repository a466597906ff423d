package io.sharedstruct.sample;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "watch",
        description = "Prints the number and the text, and again whenever they change, until it is stopped (Ctrl+C).",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class WatchCommand implements Callable<Integer> {

    /** Nobody is told of what a program writes that only knows the number and the text. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    @Mixin
    private ShownRegion region;

    @Spec
    private CommandSpec spec;

    /** Closed by this command itself, which uses it until then. */
    private NoteShared open() {
        return region.isService()
                ? NoteShared.openReadOnly(region.options().withCloseAtExit(false))
                : region.own().acquire(zeroes -> {});
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (OrderlyEnd end = new OrderlyEnd();
                NoteShared note = open()) {
            end.begin(Thread.currentThread()::interrupt);
            String shown = "";
            while (!Thread.currentThread().isInterrupted()) {
                int seen = note.getSequence().value();
                String now = note.read(Region::describe);
                if (!now.equals(shown)) {
                    out.println(now);
                    out.flush();
                    shown = now;
                }
                note.awaitUpdate(seen, LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it was told to stop
        }
        return 0;
    }
}
