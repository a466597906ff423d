package io.sharedstruct.tools.command;

import io.sharedstruct.inspect.FieldPlace;
import io.sharedstruct.tools.output.Csv;
import io.sharedstruct.tools.terminal.Live;
import io.sharedstruct.tools.terminal.Terminal;
import io.sharedstruct.tools.value.Bytes;
import io.sharedstruct.tools.value.Elements;
import io.sharedstruct.tools.value.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A row for each set of changes; the elements of arrays have columns of their own. */
final class WatchCsv {

    /** More than a spreadsheet has. */
    private static final int MOST_COLUMNS = 16_384;

    private final Terminal terminal;
    private final Watched watched;
    private final List<FieldPlace> columns;

    WatchCsv(Terminal terminal, Watched watched) {
        this.terminal = terminal;
        this.watched = watched;
        columns = Elements.of(watched.lines(), MOST_COLUMNS);
        if (columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException(
                    "there are more than " + MOST_COLUMNS + " values; --field says which of them are to be recorded");
        }
    }

    void run(Duration pause, long count) throws InterruptedException {
        List<String> head = new ArrayList<>(List.of("time"));
        columns.forEach(column -> head.add(column.path()));
        terminal.out().println(Csv.row(head));
        List<String> before = List.of();
        long left = count;
        do {
            List<String> now = watched.isNew() ? values() : before;
            if (!now.equals(before)) {
                List<String> row = new ArrayList<>(List.of(WatchLines.time()));
                row.addAll(now);
                terminal.out().println(Csv.row(row));
                terminal.out().flush();
                before = now;
                left--;
            }
        } while (left > 0 && Live.pause(pause) && watched.look());
    }

    private List<String> values() {
        Bytes bytes = watched.bytes();
        Values values = new Values(bytes, 0, "");
        return columns.stream()
                .map(column -> bytes.has(column.offset(), column.length())
                        ? Csv.value(values.decode(column, column.offset()))
                        : "")
                .toList();
    }
}
