package io.sharedstruct.sample.window;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.icons.FlatAbstractIcon;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import javax.swing.UIManager;

/** A moon in the light theme, and a sun in the dark one. */
final class ThemeIcon extends FlatAbstractIcon {

    private static final int SIZE = 18;
    private static final float CENTRE = SIZE / 2f;
    private static final int RAYS = 8;

    ThemeIcon() {
        super(SIZE, SIZE, null);
    }

    @Override
    protected void paintIcon(Component c, Graphics2D g) {
        g.setColor(UIManager.getColor("Label.foreground"));
        if (FlatLaf.isLafDark()) {
            sun(g);
        } else {
            Area moon = new Area(new Ellipse2D.Float(2, 2, 14, 14));
            moon.subtract(new Area(new Ellipse2D.Float(7, 0, 12, 12)));
            g.fill(moon);
        }
    }

    private static void sun(Graphics2D g) {
        g.fill(new Ellipse2D.Float(CENTRE - 3.5f, CENTRE - 3.5f, 7, 7));
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < RAYS; i++) {
            double angle = 2 * Math.PI * i / RAYS;
            double x = Math.cos(angle);
            double y = Math.sin(angle);
            g.draw(new Line2D.Double(CENTRE + 5.8 * x, CENTRE + 5.8 * y, CENTRE + 7.6 * x, CENTRE + 7.6 * y));
        }
    }
}
