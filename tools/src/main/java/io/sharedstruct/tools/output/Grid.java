package io.sharedstruct.tools.output;

import io.sharedstruct.tools.output.Table.Cell;
import io.sharedstruct.tools.output.Table.Column;
import io.sharedstruct.tools.terminal.Colour;
import io.sharedstruct.tools.terminal.Terminal;
import io.sharedstruct.tools.terminal.Width;
import java.util.List;

/** Columns of known widths. The last one may have all that is left of the line. */
public final class Grid {

    private final List<Column> columns;
    private final int[] widths;
    private final int gap;
    private final int width;
    private final Terminal terminal;

    Grid(List<Column> columns, int[] widths, int gap, int width, Terminal terminal) {
        this.columns = columns;
        this.widths = widths;
        this.gap = gap;
        this.width = width;
        this.terminal = terminal;
    }

    public String heading() {
        return line(columns.stream()
                .map(column -> new Cell(column.heading(), Colour.HEADING))
                .toList());
    }

    public String line(List<Cell> cells) {
        StringBuilder line = new StringBuilder();
        int pending = 0;
        int used = 0;
        for (int i = 0; i < widths.length; i++) {
            boolean last = i == widths.length - 1;
            int room = last && !columns.get(i).right() ? Math.max(widths[i], width - used) : widths[i];
            room = Math.max(0, Math.min(room, width - used));
            String text = Width.cut(cells.get(i).text(), room, terminal.ellipsis());
            int fill = Math.max(0, Math.min(widths[i], room) - Width.of(text));
            int before = columns.get(i).right() ? pending + fill : pending;
            if (text.isEmpty()) {
                pending = before;
            } else {
                line.append(" ".repeat(before))
                        .append(terminal.paint(cells.get(i).colour(), text));
                pending = 0;
            }
            pending += (columns.get(i).right() ? 0 : fill) + gap;
            used += widths[i] + gap;
        }
        return line.toString();
    }
}
