package io.sharedstruct.tools.command;

import io.sharedstruct.tools.terminal.Live;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Terminal;
import io.sharedstruct.tools.value.FieldLine;
import io.sharedstruct.tools.value.Values;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A line for each change, for those who read below each other. */
final class WatchLines {

    private final Terminal terminal;
    private final Watched watched;

    WatchLines(Terminal terminal, Watched watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    void run(Duration pause, long count) throws InterruptedException {
        List<String> before = List.of();
        long left = count;
        do {
            List<String> now = watched.isNew() ? shown() : before;
            if (!now.equals(before)) {
                print(before, now);
                left--;
                before = now;
            }
        } while (left > 0 && Live.pause(pause) && watched.look());
    }

    private List<String> shown() {
        Values values = new Values(watched.bytes(), Values.FEW, terminal.ellipsis());
        List<String> shown = new ArrayList<>();
        for (FieldLine line : watched.lines()) {
            shown.add(values.show(line));
        }
        return shown;
    }

    private void print(List<String> before, List<String> now) {
        String time = time();
        for (int i = 0; i < now.size(); i++) {
            if (before.isEmpty() || !now.get(i).equals(before.get(i))) {
                terminal.out()
                        .println(time + " "
                                + Printable.of(watched.lines().get(i).place().path()) + " " + now.get(i));
            }
        }
        terminal.out().flush();
    }

    /** To the millisecond, always in as many characters. */
    static String time() {
        String time = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        return switch (time.length()) {
            case 20 -> time.substring(0, 19) + ".000Z";
            default -> time;
        };
    }
}
