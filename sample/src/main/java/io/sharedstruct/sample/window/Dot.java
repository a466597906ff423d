package io.sharedstruct.sample.window;

import com.formdev.flatlaf.icons.FlatAbstractIcon;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.function.Supplier;

/** A small coloured circle. */
final class Dot extends FlatAbstractIcon {

    private static final int SIZE = 8;

    private final Supplier<Color> colour;

    Dot(Supplier<Color> colour) {
        super(SIZE, SIZE, null);
        this.colour = colour;
    }

    @Override
    protected void paintIcon(Component c, Graphics2D g) {
        g.setColor(colour.get());
        g.fill(new Ellipse2D.Float(0, 0, SIZE, SIZE));
    }
}
