package io.sharedstruct.tools.window.fields;

import io.sharedstruct.tools.picture.Family;
import io.sharedstruct.tools.picture.Labels;
import io.sharedstruct.tools.window.paint.Colours;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** The name of a field, as deep as it lies, with a spot in the colour of its type, and an arrow if there is something in it. */
final class FieldCell extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;

    private final transient FieldsModel model;
    private transient @Nullable Node node;
    private boolean isOpen;
    private boolean isSelected;

    FieldCell(FieldsModel model) {
        this.model = model;
    }

    /** How far the names of a depth are from the left. */
    static int indent(JTable table, int depth) {
        return depth * table.getRowHeight() * 3 / 4;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean hasFocus, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, false, row, column);
        putClientProperty("html.disable", true);
        Node here = model.row(row);
        node = here;
        isOpen = model.isOpen(row);
        isSelected = selected;
        int left = indent(table, here.depth() + 1) + table.getRowHeight() * 2 / 3;
        setBorder(BorderFactory.createEmptyBorder(0, left, 0, 4));
        setToolTipText(Labels.printable(here.path()));
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (node == null) {
            return;
        }
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double unit = getHeight() / 24.0;
        double spot = getInsets().left - 15 * unit;
        Family family = Family.of(node.type());
        pen.setColor(new Color(Colours.palette().edge(family)));
        pen.fill(new RoundRectangle2D.Double(
                spot, getHeight() / 2.0 - 4.5 * unit, 9 * unit, 9 * unit, 4 * unit, 4 * unit));
        if (node.hasChildren()) {
            pen.setColor(
                    isSelected ? getForeground() : new Color(Colours.palette().muted()));
            pen.fill(arrow(spot - 12 * unit, getHeight() / 2.0, unit));
        }
        pen.dispose();
    }

    private Path2D arrow(double x, double y, double unit) {
        Path2D arrow = new Path2D.Double();
        if (isOpen) {
            arrow.moveTo(x, y - 2.5 * unit);
            arrow.lineTo(x + 8 * unit, y - 2.5 * unit);
            arrow.lineTo(x + 4 * unit, y + 3 * unit);
        } else {
            arrow.moveTo(x + 1.5 * unit, y - 4 * unit);
            arrow.lineTo(x + 7 * unit, y);
            arrow.lineTo(x + 1.5 * unit, y + 4 * unit);
        }
        arrow.closePath();
        return arrow;
    }
}
