package io.sharedstruct.sample.window;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** A field that follows a value for as long as the user hasn't typed something else into it. */
final class FollowedField {

    private final JTextComponent component;
    private final Flash flash;

    /** The value that was shown, and what the component made of it: documents have lines of their own kind. */
    private String value = "";

    private String shown = "";

    FollowedField(JTextComponent component, Runnable changed) {
        this.component = component;
        flash = new Flash(component);
        component.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                changed.run();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                changed.run();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
    }

    boolean isEdited() {
        return !component.getText().equals(shown);
    }

    /** What is in the field; what nobody has edited is as it was found. */
    String value() {
        return isEdited() ? component.getText() : value;
    }

    /** Shows a value unless the user has typed another. */
    void follow(String now) {
        if (!isEdited() && !now.equals(value)) {
            show(now);
            flash.start();
        }
    }

    /** Shows a value whatever the user has typed. */
    void show(String now) {
        boolean allSelected = component.getSelectionStart() == 0
                && component.getSelectionEnd() == component.getDocument().getLength()
                && component.getSelectionEnd() > 0;
        int caret = component.getCaretPosition();
        value = now;
        // First what the listeners compare with.
        shown = now;
        if (!component.getText().equals(now)) {
            component.setText(now);
            shown = component.getText();
            if (allSelected) {
                component.selectAll();
            } else {
                component.setCaretPosition(
                        Math.min(caret, component.getDocument().getLength()));
            }
        }
    }

    /** What was typed is what the region has now. */
    void written(String now) {
        value = now;
        shown = component.getText();
    }

    void markWrong(boolean wrong) {
        Object outline = wrong ? FlatClientProperties.OUTLINE_ERROR : null;
        component.putClientProperty(FlatClientProperties.OUTLINE, outline);
        // A text area has its border from the scroll pane around it.
        if (component.getParent() != null
                && component.getParent().getParent() instanceof javax.swing.JScrollPane pane) {
            pane.putClientProperty(FlatClientProperties.OUTLINE, outline);
        }
    }

    JTextComponent component() {
        return component;
    }
}
