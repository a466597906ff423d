package io.sharedstruct.tools.window.fields;

import io.sharedstruct.tools.window.paint.Colours;
import io.sharedstruct.tools.window.paint.Flash;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** A value, marked for a moment after it has changed. */
final class ValueCell extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;

    private final transient FieldsModel model;
    private final transient Flash flash;

    ValueCell(FieldsModel model, Flash flash) {
        this.model = model;
        this.flash = flash;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
        super.getTableCellRendererComponent(table, value, isSelected, hasFocus, row, column);
        putClientProperty("html.disable", true);
        Node node = model.row(row);
        setFont(UIManager.getFont("monospaced.font"));
        setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 8));
        if (!isSelected) {
            setForeground(table.getForeground());
            setBackground(Colours.between(table.getBackground(), Colours.flash(), flash.strength(node)));
            if (!node.isValue()) {
                setForeground(UIManager.getColor("Label.disabledForeground"));
            }
        }
        return this;
    }
}
