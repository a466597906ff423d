package io.sharedstruct.tools.window;

import io.sharedstruct.tools.picture.Family;
import io.sharedstruct.tools.picture.Labels;
import io.sharedstruct.tools.window.feed.Status;
import io.sharedstruct.tools.window.paint.Colours;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import javax.swing.UIManager;

/** How the region is, and for a while why something couldn't be written. */
final class StatusLine extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int READING = 8000;

    private final JLabel label = new JLabel();
    private final Timer timer = new Timer(READING, this::forget);
    private transient Status status = new Status(Status.Kind.UNATTACHED, "");
    private boolean isProblem;

    StatusLine() {
        super(new BorderLayout());
        label.setName("status");
        label.putClientProperty("html.disable", true);
        label.setText(" ");
        add(label);
        setBorder(BorderFactory.createEmptyBorder(5, 30, 6, 12));
        timer.setRepeats(false);
    }

    void status(Status now) {
        status = now;
        if (!isProblem) {
            show(now.words());
        }
        repaint();
    }

    /** Shows a reason for as long as it takes to read it. */
    void problem(String reason) {
        isProblem = true;
        show(reason);
        timer.restart();
        repaint();
    }

    /** Something else is tried. */
    void tryAgain() {
        isProblem = false;
        status(status);
    }

    private void forget(ActionEvent event) {
        isProblem = false;
        status(status);
    }

    private void show(String words) {
        label.setText(Labels.printable(words));
        label.setToolTipText(null);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        label.setForeground(isProblem ? colour(Family.WORD) : UIManager.getColor("Label.foreground"));
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        boolean lost = isProblem || status.kind() == Status.Kind.LOST;
        pen.setColor(
                lost
                        ? colour(Family.WORD)
                        : status.kind() == Status.Kind.ATTACHED ? colour(Family.FLOAT) : colour(Family.UNKNOWN));
        int size = getHeight() / 3;
        pen.fillOval(13, (getHeight() - size) / 2, size, size);
        pen.dispose();
    }

    private static Color colour(Family family) {
        return new Color(Colours.palette().edge(family));
    }
}
