package io.sharedstruct.sample.window;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import io.sharedstruct.sample.window.NoteModel.Values;
import java.awt.Color;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** The two fields with their labels, and the line that says what state they are in. */
final class NoteForm extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int COLUMNS = 34;
    private static final int ROWS = 3;
    private static final String MARGIN = "margin: 7,9,7,9";

    /** The round corners of the scroll pane add the rest. */
    private static final String MARGIN_INSIDE = "margin: 7,5,7,5";

    private final transient FollowedField number;
    private final transient FollowedField text;
    private final JLabel hint = new JLabel(" ");
    private final JLabel count = new JLabel(" ");
    private final int textLimit;
    private final boolean readOnly;

    /** What {@code Set} found wrong, until something is typed. */
    private @Nullable String wrong;

    /** What the region has; null before it was first read. */
    private transient @Nullable Values latest;

    private boolean following = true;

    NoteForm(int textLimit, boolean readOnly) {
        super(new GridBagLayout());
        this.textLimit = textLimit;
        this.readOnly = readOnly;
        JTextField numberField = new JTextField(COLUMNS);
        numberField.setName("number");
        numberField.setEditable(!readOnly);
        numberField.putClientProperty(FlatClientProperties.STYLE, MARGIN);
        JTextArea textArea = new JTextArea(ROWS, COLUMNS);
        textArea.setName("text");
        textArea.setEditable(!readOnly);
        textArea.setLineWrap(true);
        textArea.setWrapStyleWord(true);
        textArea.putClientProperty(FlatClientProperties.STYLE, MARGIN_INSIDE);
        // Tab leads to the next field here as everywhere.
        textArea.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        textArea.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        number = new FollowedField(numberField, this::typed);
        text = new FollowedField(textArea, this::typed);
        JScrollPane pane = new JScrollPane(
                textArea,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setMinimumSize(pane.getPreferredSize());
        hint.setName("hint");
        count.setName("count");
        for (JLabel small : List.of(hint, count)) {
            small.putClientProperty(FlatClientProperties.STYLE_CLASS, "small");
            small.putClientProperty("html.disable", true);
        }
        add(label("Number", KeyEvent.VK_N, numberField), at(0, 0, 2, 0));
        add(numberField, at(1, 0, 2, 5));
        add(label("Text", KeyEvent.VK_T, textArea), at(2, 0, 2, 14));
        GridBagConstraints all = at(3, 0, 2, 5);
        all.weighty = 1;
        all.fill = GridBagConstraints.BOTH;
        add(pane, all);
        add(hint, at(4, 0, 1, 6));
        GridBagConstraints right = at(4, 1, 1, 6);
        right.weightx = 0;
        add(count, right);
    }

    private static JLabel label(String what, int mnemonic, java.awt.Component field) {
        JLabel label = new JLabel(what);
        label.putClientProperty(FlatClientProperties.STYLE_CLASS, "semibold");
        label.setDisplayedMnemonic(mnemonic);
        label.setLabelFor(field);
        return label;
    }

    private static GridBagConstraints at(int row, int column, int width, int above) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = column;
        place.gridy = row;
        place.gridwidth = width;
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        place.anchor = GridBagConstraints.LINE_START;
        place.insets = new Insets(UIScale.scale(above), 0, 0, 0);
        return place;
    }

    JTextField numberField() {
        return (JTextField) number.component();
    }

    JTextArea textArea() {
        return (JTextArea) text.component();
    }

    /** Whether values that arrive are shown at once. */
    void setFollowing(boolean following) {
        this.following = following;
        refresh();
    }

    /** The region has these values now. */
    void arrived(Values values) {
        boolean first = latest == null;
        latest = values;
        if (first) {
            showLatest();
        } else {
            refresh();
        }
    }

    /** Shows what the region has, whatever the user has typed. */
    void show(Values values) {
        latest = values;
        showLatest();
    }

    void showLatest() {
        Values values = latest;
        if (values != null) {
            number.show(String.valueOf(values.number()));
            text.show(values.text());
        }
        typed();
    }

    /** What the user wants to set; empty, and said why, if that is impossible. */
    Optional<Values> entered() {
        String entered = number.value().strip();
        try {
            int parsed = Integer.parseInt(entered);
            if (bytes() > textLimit) {
                refuse(text, "The text has more than " + textLimit + " bytes in UTF-8");
                return Optional.empty();
            }
            return Optional.of(new Values(parsed, text.value()));
        } catch (NumberFormatException e) {
            refuse(number, "Not a number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
            return Optional.empty();
        }
    }

    /** The library doesn't take the text. */
    void refuseText(String why) {
        refuse(text, why);
    }

    private void refuse(FollowedField field, String why) {
        wrong = why;
        field.markWrong(true);
        field.component().requestFocusInWindow();
        refresh();
    }

    /** These values were set. */
    void written(Values values) {
        latest = values;
        number.written(String.valueOf(values.number()));
        text.written(values.text());
        refresh();
    }

    private int bytes() {
        return text.value().getBytes(StandardCharsets.UTF_8).length;
    }

    private void typed() {
        wrong = null;
        number.markWrong(false);
        text.markWrong(bytes() > textLimit);
        refresh();
    }

    private void refresh() {
        Values values = latest;
        if (values != null && following && wrong == null) {
            // Later: a document must not change while it tells of a change.
            javax.swing.SwingUtilities.invokeLater(this::follow);
        }
        int bytes = bytes();
        count.setText(bytes + " of " + textLimit + " bytes");
        count.setForeground(colour(bytes > textLimit ? "Actions.Red" : "Label.disabledForeground"));
        hint.setText(hintText());
        hint.setForeground(colour(wrong != null ? "Actions.Red" : "Label.disabledForeground"));
    }

    private void follow() {
        Values values = latest;
        if (values != null && following) {
            number.follow(String.valueOf(values.number()));
            text.follow(values.text());
        }
    }

    private String hintText() {
        Values values = latest;
        if (wrong != null) {
            return wrong;
        }
        if (number.isEdited() || text.isEdited()) {
            return "Not set yet. Esc takes it back.";
        }
        if (values != null && !following && !(values.text().equals(text.value()) && isShown(values.number()))) {
            return "There are other values now. Get shows them.";
        }
        return readOnly ? "This window only reads." : " ";
    }

    private boolean isShown(int value) {
        return number.value().equals(String.valueOf(value));
    }

    private static Color colour(String key) {
        return UIManager.getColor(key);
    }

    /** Colours that were chosen by hand follow the theme by hand. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (count != null) {
            refresh();
        }
    }
}
