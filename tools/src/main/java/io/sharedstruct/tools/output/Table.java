package io.sharedstruct.tools.output;

import io.sharedstruct.tools.terminal.Colour;
import io.sharedstruct.tools.terminal.Terminal;
import io.sharedstruct.tools.terminal.Width;
import java.util.ArrayList;
import java.util.List;

/** Columns below each other. Where a line would be too wide, columns that may be cut are. */
public final class Table {

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param right whether it is a number
     * @param least how narrow it may be cut, or {@link #WHOLE}
     */
    public record Column(String heading, boolean right, int least) {

        public static Column text(String heading) {
            return new Column(heading, false, WHOLE);
        }

        public static Column number(String heading) {
            return new Column(heading, true, WHOLE);
        }

        /** A text that may be cut to so many columns of the terminal. */
        public static Column text(String heading, int least) {
            return new Column(heading, false, least);
        }
    }

    /**
     * What stands in a column.
     *
     * @param text one line without control characters
     * @param colour how it stands out
     */
    public record Cell(String text, Colour colour) {

        public static Cell of(String text) {
            return new Cell(text, Colour.PLAIN);
        }
    }

    /** Of a column that is never cut. */
    public static final int WHOLE = Integer.MAX_VALUE;

    private static final int NARROWEST = 4;

    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    public Table(Column... columns) {
        this.columns = List.of(columns);
    }

    public void add(Cell... cells) {
        rows.add(List.of(cells));
    }

    public void add(List<Cell> cells) {
        rows.add(List.copyOf(cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines, the first of them with the headings. */
    public List<String> lines(Terminal terminal, int width) {
        Grid grid = grid(terminal, width);
        List<String> lines = new ArrayList<>();
        lines.add(grid.heading());
        rows.forEach(row -> lines.add(grid.line(row)));
        return lines;
    }

    /** The widths of the columns, for these rows and others that are to stand below each other with them. */
    public Grid grid(Terminal terminal, int width) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Width.of(columns.get(i).heading());
            for (List<Cell> row : rows) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i).text()));
            }
        }
        int gap = total(widths, 2) <= width ? 2 : 1;
        shrink(widths, width - gap * (columns.size() - 1));
        return new Grid(columns, widths, gap, width, terminal);
    }

    private static long total(int[] widths, int gap) {
        long total = (long) gap * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    /**
     * Takes from the widest that may be cut, until all have room or none may be cut further; on the narrowest of terminals they are cut
     * further nevertheless.
     */
    private void shrink(int[] widths, int room) {
        int[] least = new int[widths.length];
        int[] narrowest = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            least[i] = Math.min(widths[i], columns.get(i).least());
            narrowest[i] = Math.min(least[i], columns.get(i).least() == WHOLE ? WHOLE : NARROWEST);
        }
        shrink(widths, least, room);
        shrink(widths, narrowest, room);
    }

    private static void shrink(int[] widths, int[] least, int room) {
        for (long excess = total(widths, 0) - room; excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }
}
