package io.sharedstruct.tools.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is shown again and again: on a terminal in the place of what was there before, elsewhere below it when it has changed. */
public final class Live {

    private Live() {}

    /**
     * What is shown.
     *
     * @param head lines that stay at the top
     * @param body lines that can be scrolled
     */
    public record Frame(List<String> head, List<String> body) {}

    /** Makes what is shown now, in lines of at most so many columns. */
    @FunctionalInterface
    public interface Source {
        Frame frame(int columns) throws IOException;
    }

    /** Shows until the user or the process ends it. */
    public static void show(Terminal terminal, Duration interval, Source source)
            throws IOException, InterruptedException {
        Optional<Screen> screen = Screen.open(terminal);
        if (screen.isEmpty()) {
            print(terminal, interval, source);
            return;
        }
        try (Screen drawn = screen.get()) {
            do {
                Frame frame = source.frame(drawn.columns());
                int head = frame.head().size();
                int top = drawn.top(frame.body().size(), head);
                List<String> lines = new ArrayList<>(frame.head());
                lines.addAll(frame.body().subList(top, Math.min(frame.body().size(), top + drawn.room(head))));
                drawn.draw(lines);
            } while (drawn.await(interval));
        }
    }

    private static void print(Terminal terminal, Duration interval, Source source)
            throws IOException, InterruptedException {
        List<String> before = List.of();
        do {
            Frame frame = source.frame(terminal.columns());
            List<String> lines = new ArrayList<>(frame.head());
            lines.addAll(frame.body());
            if (!lines.equals(before)) {
                lines.forEach(terminal.out()::println);
                terminal.out().println();
                terminal.out().flush();
                before = lines;
            }
        } while (pause(interval));
    }

    /** Waits; true, so that loops can end in it. */
    public static boolean pause(Duration interval) throws InterruptedException {
        Thread.sleep(interval.toMillis());
        return true;
    }
}
