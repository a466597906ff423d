package io.sharedstruct.sample.window;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;

/** Tells a person of a problem, and what can be done. */
final class ProblemDialog {

    private static final int WIDTH = 400;
    private static final int GAP = 10;

    private ProblemDialog() {}

    /**
     * Shows it until the user has chosen.
     *
     * @param again what the first button says, which may help; null for none
     * @param leave what the other button says
     * @return whether the first one was chosen
     */
    static boolean show(@Nullable Component parent, Problem problem, @Nullable String again, String leave) {
        Object[] options = again == null ? new Object[] {leave} : new Object[] {again, leave};
        int chosen = JOptionPane.showOptionDialog(
                parent,
                message(problem),
                problem.title(),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.WARNING_MESSAGE,
                null,
                options,
                options[0]);
        return again != null && chosen == 0;
    }

    private static JComponent message(Problem problem) {
        JLabel title = new JLabel(problem.title());
        title.putClientProperty(FlatClientProperties.STYLE_CLASS, "h3");
        JTextArea detail = text(problem.detail());
        detail.setName("detail");
        detail.putClientProperty(
                FlatClientProperties.STYLE, "font: $monospaced.font; foreground: $Label.disabledForeground");
        int gap = UIScale.scale(GAP);
        JPanel panel = new JPanel(new BorderLayout(0, gap));
        panel.setBorder(BorderFactory.createEmptyBorder(0, 0, gap, 0));
        panel.add(title, BorderLayout.NORTH);
        panel.add(text(problem.advice()), BorderLayout.CENTER);
        panel.add(detail, BorderLayout.SOUTH);
        return panel;
    }

    /** Broken into lines, which no label does without HTML, and names of regions can be HTML. */
    private static JTextArea text(String text) {
        JTextArea area = new JTextArea(text);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        area.setMargin(null);
        area.setSize(UIScale.scale(WIDTH), Short.MAX_VALUE);
        return area;
    }
}
