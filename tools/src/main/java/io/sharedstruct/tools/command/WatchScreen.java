package io.sharedstruct.tools.command;

import io.sharedstruct.tools.output.Grid;
import io.sharedstruct.tools.output.Table;
import io.sharedstruct.tools.output.Table.Cell;
import io.sharedstruct.tools.terminal.Colour;
import io.sharedstruct.tools.terminal.Screen;
import io.sharedstruct.tools.terminal.Terminal;
import io.sharedstruct.tools.terminal.Width;
import io.sharedstruct.tools.value.FieldLine;
import io.sharedstruct.tools.value.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields in the place of a terminal. Only values that can be seen are read and compared. */
final class WatchScreen {

    /** How long a change is marked. */
    private static final Duration MARKED = Duration.ofSeconds(1);

    private static final Cell NO_MARK = Cell.of("");

    /** A value that was shown, and when it was another one. */
    private record Seen(String value, long changed) {}

    private final Terminal terminal;
    private final Screen screen;
    private final Watched watched;
    private Map<Integer, Seen> seen = new HashMap<>();
    private @Nullable Grid grid;
    private int gridColumns;
    private boolean hasMarks;
    private final Optional<String> structName;

    WatchScreen(Terminal terminal, Screen screen, Watched watched) {
        this.terminal = terminal;
        this.screen = screen;
        this.watched = watched;
        structName = watched.structName();
    }

    void run(Duration pause) throws InterruptedException {
        do {
            if (watched.isNew() || screen.isTouched() || hasMarks) {
                screen.draw(lines());
            }
        } while (screen.await(pause) && watched.look());
    }

    private List<String> lines() {
        int columns = screen.columns();
        List<String> lines = new ArrayList<>();
        for (String line : InspectCommand.head(watched.info(), Optional.of(watched.struct()), structName)) {
            lines.add(Width.cut(line, columns, terminal.ellipsis()));
        }
        Grid current = grid(columns);
        lines.add(current.heading());
        int rows = screen.room(lines.size());
        int top = screen.top(watched.lines().size(), lines.size());
        Values values = new Values(watched.bytes(), Values.FEW, terminal.ellipsis());
        Map<Integer, Seen> now = new HashMap<>();
        hasMarks = false;
        for (int i = top; i < Math.min(watched.lines().size(), top + rows); i++) {
            FieldLine line = watched.lines().get(i);
            Seen value = see(i, values.show(line));
            now.put(i, value);
            lines.add(current.line(cells(line, value)));
        }
        seen = now;
        return lines;
    }

    private Seen see(int line, String value) {
        Seen before = seen.get(line);
        if (before == null) {
            return new Seen(value, 0);
        }
        return before.value.equals(value) ? before : new Seen(value, System.nanoTime() | 1);
    }

    private List<Cell> cells(FieldLine line, Seen value) {
        boolean isNew = value.changed != 0 && System.nanoTime() - value.changed < MARKED.toNanos();
        hasMarks |= isNew;
        List<Cell> cells = new ArrayList<>();
        cells.add(isNew ? new Cell("*", Colour.WARNING) : NO_MARK);
        cells.addAll(InspectCommand.cells(line, ""));
        cells.set(cells.size() - 1, new Cell(value.value, isNew ? Colour.CHANGED : Colour.PLAIN));
        return cells;
    }

    /** The widths are those of all lines, so that nothing jumps when they are scrolled. */
    private Grid grid(int columns) {
        Grid current = grid;
        if (current == null || gridColumns != columns) {
            Table table = InspectCommand.columnsWithMark();
            for (FieldLine line : watched.lines()) {
                table.add(cells(line, new Seen("", 0)));
            }
            current = table.grid(terminal, columns);
            grid = current;
            gridColumns = columns;
        }
        return current;
    }
}
