package io.sharedstruct.sample.window;

import java.awt.Color;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.UIManager;
import javax.swing.plaf.ColorUIResource;

/** Colours a component for a moment, so that the eye finds what has changed. Nothing runs in between. */
final class Flash {

    private static final int STEP_MILLIS = 40;
    private static final int STEPS = 18;
    private static final float STRENGTH = 0.35f;

    private final JComponent component;
    private final Timer timer = new Timer(STEP_MILLIS, fired -> step());
    private int left;

    Flash(JComponent component) {
        this.component = component;
    }

    void start() {
        left = STEPS;
        step();
        timer.start();
    }

    private void step() {
        Color plain = UIManager.getColor("TextField.background");
        if (left == 0) {
            timer.stop();
        }
        // A colour of the look and feel, so that the next one changes it.
        component.setBackground(mix(plain, UIManager.getColor("Component.accentColor"), STRENGTH * left / STEPS));
        left--;
        // A scroll pane around it paints its corners in the same colour.
        JScrollPane pane = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, component);
        if (pane != null) {
            pane.repaint();
        }
    }

    private static Color mix(Color from, Color to, float part) {
        return new ColorUIResource(
                mix(from.getRed(), to.getRed(), part),
                mix(from.getGreen(), to.getGreen(), part),
                mix(from.getBlue(), to.getBlue(), part));
    }

    private static int mix(int from, int to, float part) {
        return Math.round(from + (to - from) * part);
    }
}
