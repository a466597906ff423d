package io.sharedstruct.tools.window.fields;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** What needn't be read first: types and offsets. */
final class TextCell extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;

    TextCell(boolean isNumber) {
        setHorizontalAlignment(isNumber ? SwingConstants.RIGHT : SwingConstants.LEFT);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
        super.getTableCellRendererComponent(table, value, isSelected, false, row, column);
        putClientProperty("html.disable", true);
        setFont(UIManager.getFont("monospaced.font"));
        setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 8));
        if (!isSelected) {
            setForeground(UIManager.getColor("Label.disabledForeground"));
        }
        return this;
    }
}
