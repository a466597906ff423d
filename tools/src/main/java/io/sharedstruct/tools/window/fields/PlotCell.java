package io.sharedstruct.tools.window.fields;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;

/** A box to tick for what is a number, and nothing for what is none. */
final class PlotCell extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;

    private final transient FieldsModel model;
    private final transient TableCellRenderer box;

    PlotCell(FieldsModel model, TableCellRenderer box) {
        this.model = model;
        this.box = box;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
        return model.isCellEditable(row, column)
                ? box.getTableCellRendererComponent(table, value, isSelected, false, row, column)
                : super.getTableCellRendererComponent(table, "", isSelected, false, row, column);
    }
}
