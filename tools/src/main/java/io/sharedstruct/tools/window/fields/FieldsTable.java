package io.sharedstruct.tools.window.fields;

import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.window.feed.Bytes;
import io.sharedstruct.tools.window.feed.Range;
import io.sharedstruct.tools.window.paint.Flash;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellEditor;
import javax.swing.table.TableCellRenderer;

/** The table of the fields. What lies in a struct or an array can be shown and hidden; what has changed is marked for a moment. */
public final class FieldsTable extends JTable {

    private static final long serialVersionUID = 1L;

    private final transient FieldsModel model;
    private final transient Flash flash = new Flash(this::repaintValues);

    /**
     * The table of a struct.
     *
     * @param isWritable whether values can be written
     * @param writer writes a value
     * @param plotChanged is told when other rows are ticked
     */
    public FieldsTable(
            StructDescription struct, boolean isWritable, BiConsumer<Node, String> writer, Runnable plotChanged) {
        this(new FieldsModel(struct, isWritable, writer, plotChanged));
    }

    private FieldsTable(FieldsModel model) {
        super(model);
        this.model = model;
        setName("fields");
        setFillsViewportHeight(true);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setShowHorizontalLines(true);
        setAutoResizeMode(AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        putClientProperty("terminateEditOnFocusLost", true);
        getTableHeader().setReorderingAllowed(false);
        if (getTableHeader().getDefaultRenderer() instanceof JLabel label) {
            label.setHorizontalAlignment(SwingConstants.LEADING);
        }
        column(FieldsModel.PLOT, 44, new PlotCell(model, getDefaultRenderer(Boolean.class)));
        getColumnModel().getColumn(FieldsModel.PLOT).setMaxWidth(60);
        column(FieldsModel.FIELD, 230, new FieldCell(model));
        column(FieldsModel.VALUE, 330, new ValueCell(model, flash));
        column(FieldsModel.TYPE, 190, new TextCell(false));
        column(FieldsModel.OFFSET, 90, new TextCell(true));
        ValueEditor editor = new ValueEditor(model);
        getColumnModel().getColumn(FieldsModel.VALUE).setCellEditor(editor);
        keys();
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                pressed(event);
            }
        });
    }

    private void column(int column, int width, TableCellRenderer renderer) {
        getColumnModel().getColumn(column).setPreferredWidth(width);
        getColumnModel().getColumn(column).setCellRenderer(renderer);
    }

    private void keys() {
        key("SPACE", "plot", row -> {
            if (model.isCellEditable(row, FieldsModel.PLOT)) {
                model.setValueAt(true, row, FieldsModel.PLOT);
            }
        });
        key("RIGHT", "open", row -> {
            if (!model.isOpen(row)) {
                model.toggle(row);
            }
        });
        key("LEFT", "close", row -> {
            if (model.isOpen(row)) {
                model.toggle(row);
            }
        });
        key("ENTER", "edit", this::enter);
        key("F2", "write", this::enter);
    }

    private void enter(int row) {
        if (model.row(row).hasChildren()) {
            model.toggle(row);
        } else if (editCellAt(row, FieldsModel.VALUE)) {
            getEditorComponent().requestFocusInWindow();
        }
    }

    private void key(String stroke, String name, IntConsumer action) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), name);
        getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (getSelectedRow() >= 0) {
                    action.accept(getSelectedRow());
                }
            }
        });
    }

    private void pressed(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        if (row < 0
                || columnAtPoint(event.getPoint()) != FieldsModel.FIELD
                || !model.row(row).hasChildren()) {
            return;
        }
        Point inCell = event.getPoint();
        Rectangle cell = getCellRect(row, FieldsModel.FIELD, false);
        boolean onArrow =
                inCell.x - cell.x < FieldCell.indent(this, model.row(row).depth() + 1);
        if (onArrow || event.getClickCount() == 2) {
            model.toggle(row);
        }
    }

    /** Shows bytes, and marks what has changed. */
    public void show(Bytes bytes) {
        int[] rows = visibleRows();
        model.take(bytes, rows[0], rows[1]).forEach(flash::mark);
        repaintValues();
    }

    private void repaintValues() {
        int[] rows = visibleRows();
        if (rows[1] >= rows[0]) {
            repaint(getCellRect(rows[0], FieldsModel.VALUE, true).union(getCellRect(rows[1], FieldsModel.VALUE, true)));
        }
    }

    private int[] visibleRows() {
        Rectangle visible = getVisibleRect();
        if (visible.isEmpty() || getRowCount() == 0) {
            return new int[] {0, -1};
        }
        int first = rowAtPoint(new Point(0, visible.y));
        int last = rowAtPoint(new Point(0, visible.y + visible.height - 1));
        return new int[] {Math.max(0, first), last < 0 ? getRowCount() - 1 : last};
    }

    /** The bytes that are on the screen. */
    public List<Range> ranges() {
        int[] rows = visibleRows();
        return model.ranges(rows[0], rows[1]);
    }

    /** The rows that are ticked. */
    public Collection<Node> plotted() {
        return model.plotted();
    }

    /** The bytes that ticked rows need, wherever they are. */
    public List<Range> plottedRanges() {
        return plotted().stream().map(Values::range).toList();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(900, 380);
    }

    @Override
    public Component prepareEditor(TableCellEditor editor, int row, int column) {
        Component component = super.prepareEditor(editor, row, column);
        component.setFont(getFont());
        return component;
    }

    /** Names are those of strangers. */
    @Override
    public JToolTip createToolTip() {
        JToolTip tip = super.createToolTip();
        tip.putClientProperty("html.disable", true);
        return tip;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setRowHeight(Math.max(24, getFontMetrics(getFont()).getHeight() + 8));
    }
}
