package io.sharedstruct.tools.window.fields;

import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.picture.Types;
import io.sharedstruct.tools.window.feed.Bytes;
import io.sharedstruct.tools.window.feed.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.swing.table.AbstractTableModel;

/** The rows of the table: those fields that nothing hides, and what was seen in them last. */
public final class FieldsModel extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    static final int PLOT = 0;
    static final int FIELD = 1;
    static final int VALUE = 2;
    static final int TYPE = 3;
    static final int OFFSET = 4;

    private static final List<String> TITLES = List.of("Plot", "Field", "Value", "Type", "Offset");

    /** So many rows are shown without being asked for. */
    private static final int FEW = 60;

    private final transient List<Node> rows = new ArrayList<>();
    private final transient Set<Node> open = new LinkedHashSet<>();
    private final transient Set<Node> plotted = new LinkedHashSet<>();
    private final transient Map<Node, String> seen = new HashMap<>();
    private final transient boolean isWritable;
    private final transient BiConsumer<Node, String> writer;
    private final transient Runnable plotChanged;
    private transient Bytes bytes = Bytes.NONE;

    /**
     * The rows of a struct.
     *
     * @param isWritable whether values can be written at all
     * @param writer writes a value
     * @param plotChanged is told when other rows are ticked
     */
    FieldsModel(StructDescription struct, boolean isWritable, BiConsumer<Node, String> writer, Runnable plotChanged) {
        this.isWritable = isWritable;
        this.writer = writer;
        this.plotChanged = plotChanged;
        rows.addAll(Node.of(struct));
        for (int i = 0; i < rows.size() && rows.size() < FEW; i++) {
            if (rows.get(i).hasChildren() && !rows.get(i).isArray()) {
                open(i);
            }
        }
    }

    Node row(int number) {
        return rows.get(number);
    }

    boolean isOpen(int row) {
        return open.contains(rows.get(row));
    }

    /** Shows or hides what lies in a row. */
    void toggle(int row) {
        if (isOpen(row)) {
            close(row);
        } else if (rows.get(row).hasChildren()) {
            open(row);
        }
    }

    private void open(int row) {
        Node node = rows.get(row);
        List<Node> children = node.children();
        open.add(node);
        rows.addAll(row + 1, children);
        fireTableRowsInserted(row + 1, row + children.size());
        fireTableRowsUpdated(row, row);
    }

    private void close(int row) {
        Node node = rows.get(row);
        int end = row + 1;
        while (end < rows.size() && rows.get(end).depth() > node.depth()) {
            open.remove(rows.get(end));
            end++;
        }
        open.remove(node);
        rows.subList(row + 1, end).clear();
        if (end > row + 1) {
            fireTableRowsDeleted(row + 1, end - 1);
        }
        fireTableRowsUpdated(row, row);
    }

    /** The bytes that these rows show. */
    List<Range> ranges(int first, int last) {
        List<Range> ranges = new ArrayList<>();
        for (int row = first; row <= last && row < rows.size(); row++) {
            ranges.add(Values.range(rows.get(row)));
        }
        return ranges;
    }

    /** The rows that are ticked, in the order in which they were. */
    Collection<Node> plotted() {
        return List.copyOf(plotted);
    }

    /**
     * Takes new bytes.
     *
     * @param first the first row that is on the screen
     * @param last the last one
     * @return the rows whose values have changed since they were seen
     */
    List<Node> take(Bytes newBytes, int first, int last) {
        bytes = newBytes;
        List<Node> changed = new ArrayList<>();
        Map<Node, String> now = new HashMap<>();
        for (int row = first; row <= last && row < rows.size(); row++) {
            Node node = rows.get(row);
            String shown = Values.shown(node, bytes).orElse(null);
            if (shown == null) {
                continue;
            }
            String before = seen.get(node);
            if (before != null && !before.equals(shown)) {
                changed.add(node);
            }
            now.put(node, shown);
        }
        seen.clear();
        seen.putAll(now);
        return changed;
    }

    @Override
    public int getRowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public int getColumnCount() {
        return TITLES.size();
    }

    @Override
    public String getColumnName(int column) {
        return TITLES.get(column);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == PLOT ? Boolean.class : String.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        Node node = rows.get(row);
        return switch (column) {
            case PLOT -> plotted.contains(node);
            case FIELD -> node.label();
            case VALUE -> Values.shown(node, bytes).orElse("");
            case TYPE -> node.isGroup() ? "" : Types.of(node.type(), node.dimensions());
            default -> Long.toString(node.offset());
        };
    }

    /** What an editor begins with. */
    String text(int row) {
        return Values.text(rows.get(row), bytes);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        Node node = rows.get(row);
        return switch (column) {
            case PLOT -> Values.isNumber(node);
            case VALUE -> isWritable && node.isWritable();
            default -> false;
        };
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        Node node = rows.get(row);
        if (column == PLOT) {
            if (!plotted.remove(node)) {
                plotted.add(node);
            }
            fireTableRowsUpdated(row, row);
            plotChanged.run();
        } else if (!value.equals(text(row))) {
            writer.accept(node, (String) value);
        }
    }
}
