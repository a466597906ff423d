package io.sharedstruct.tools.window.fields;

import io.sharedstruct.inspect.FieldType;
import io.sharedstruct.inspect.FieldType.BitsType;
import io.sharedstruct.inspect.FieldType.BoolType;
import io.sharedstruct.inspect.FieldType.EnumType;
import java.awt.Component;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import javax.swing.AbstractCellEditor;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.UIManager;
import javax.swing.event.CellEditorListener;
import javax.swing.event.ChangeEvent;
import javax.swing.table.TableCellEditor;

/** Takes a value: one of a list where there are few, else what is typed. */
final class ValueEditor extends AbstractCellEditor implements TableCellEditor {

    private static final long serialVersionUID = 1L;

    private final transient FieldsModel model;
    private transient TableCellEditor editor = new DefaultCellEditor(new JTextField());

    ValueEditor(FieldsModel model) {
        this.model = model;
    }

    @Override
    public Component getTableCellEditorComponent(JTable table, Object value, boolean isSelected, int row, int column) {
        String text = model.text(row);
        List<String> choices = choices(model.row(row).type());
        if (choices.isEmpty()) {
            JTextField field = new JTextField();
            field.setName("value");
            field.setFont(UIManager.getFont("monospaced.font"));
            editor = new DefaultCellEditor(field);
        } else {
            if (!choices.contains(text)) {
                choices.add(0, text);
            }
            JComboBox<String> box = new JComboBox<>(choices.toArray(String[]::new));
            box.setName("value");
            ((JComponent) box.getRenderer()).putClientProperty("html.disable", true);
            editor = new DefaultCellEditor(box);
        }
        editor.addCellEditorListener(new CellEditorListener() {
            @Override
            public void editingStopped(ChangeEvent event) {
                fireEditingStopped();
            }

            @Override
            public void editingCanceled(ChangeEvent event) {
                fireEditingCanceled();
            }
        });
        Component component = editor.getTableCellEditorComponent(table, text, isSelected, row, column);
        if (component instanceof JTextField field) {
            field.selectAll();
        }
        return component;
    }

    private static List<String> choices(FieldType type) {
        if (type instanceof EnumType constants) {
            return new ArrayList<>(constants.constants().values());
        }
        boolean isBool =
                type instanceof BoolType || (type instanceof BitsType bits && bits.meaning() == BitsType.Meaning.BOOL);
        return new ArrayList<>(isBool ? List.of("false", "true") : List.of());
    }

    @Override
    public Object getCellEditorValue() {
        return editor.getCellEditorValue();
    }

    @Override
    public boolean isCellEditable(EventObject event) {
        return !(event instanceof MouseEvent mouse) || mouse.getClickCount() >= 2;
    }

    @Override
    public boolean stopCellEditing() {
        return editor.stopCellEditing();
    }

    @Override
    public void cancelCellEditing() {
        editor.cancelCellEditing();
    }
}
