package io.sharedstruct.sample.window;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Two sheets that share a part, drawn for each size. */
final class WindowIcon {

    private static final Color LEFT = new Color(0x3574f0);
    private static final Color RIGHT = new Color(0x8ab4ff);
    private static final Color SHARED = new Color(0xffffff);

    private WindowIcon() {}

    static List<Image> images() {
        return IntStream.of(16, 24, 32, 48, 64, 128).mapToObj(WindowIcon::image).toList();
    }

    private static Image image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(size / 16.0, size / 16.0);
        g.setColor(LEFT);
        g.fill(new RoundRectangle2D.Float(1, 1, 10, 10, 4, 4));
        g.setColor(RIGHT);
        g.fill(new RoundRectangle2D.Float(5, 5, 10, 10, 4, 4));
        g.setColor(SHARED);
        g.fill(new RoundRectangle2D.Float(5, 5, 6, 6, 3, 3));
        g.dispose();
        return image;
    }
}
