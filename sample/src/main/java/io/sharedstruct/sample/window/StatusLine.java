package io.sharedstruct.sample.window;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import io.sharedstruct.sample.window.NoteModel.Facts;
import java.awt.BorderLayout;
import java.awt.Color;
import java.util.StringJoiner;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.UIManager;

/** What is known of the region, in one line with a coloured dot in front. */
final class StatusLine extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int GAP = 8;
    private static final int SIDE = 20;

    private final JLabel label = new JLabel(" ");
    private String colour = "Actions.Grey";

    StatusLine() {
        super(new BorderLayout());
        label.setName("status");
        // The names of regions that other programs made can be anything.
        label.putClientProperty("html.disable", true);
        label.putClientProperty(FlatClientProperties.STYLE_CLASS, "small");
        label.setIcon(new Dot(this::colour));
        label.setIconTextGap(UIScale.scale(GAP));
        int gap = UIScale.scale(GAP);
        int side = UIScale.scale(SIDE);
        label.setBorder(BorderFactory.createEmptyBorder(gap, side, gap + 1, side));
        add(new JSeparator(), BorderLayout.NORTH);
        add(label, BorderLayout.CENTER);
    }

    private Color colour() {
        return UIManager.getColor(colour);
    }

    void show(Facts facts, boolean readOnly) {
        StringJoiner text = new StringJoiner("  ·  ");
        text.add(facts.created() ? "Created here" : "Joined");
        text.add(facts.verified() ? "layout verified" : "layout not verified");
        if (readOnly) {
            text.add("read-only");
        }
        facts.attachedElsewhere().ifPresent(others -> text.add(others ? "others attached" : "alone"));
        if (!facts.nameCurrent()) {
            text.add("its name was removed");
        }
        boolean shared = facts.attachedElsewhere().orElse(false);
        show(facts.nameCurrent() ? (shared ? "Actions.Green" : "Actions.Blue") : "Actions.Yellow", text.toString());
    }

    void warn(Problem problem) {
        show("Actions.Red", problem.title());
    }

    void waiting() {
        show("Actions.Yellow", "Waiting for another process\u2026");
    }

    private void show(String dot, String text) {
        colour = dot;
        label.setText(text);
        label.repaint();
    }
}
