package io.sharedstruct.tools.window.bytes;

import com.formdev.flatlaf.util.UIScale;
import io.sharedstruct.tools.picture.Block;
import io.sharedstruct.tools.picture.Block.Folded;
import io.sharedstruct.tools.picture.Block.Line;
import io.sharedstruct.tools.picture.Box;
import io.sharedstruct.tools.picture.Labels;
import io.sharedstruct.tools.picture.Palette;
import io.sharedstruct.tools.picture.SliceLabel;
import io.sharedstruct.tools.window.feed.Bytes;
import io.sharedstruct.tools.window.paint.Colours;
import io.sharedstruct.tools.window.paint.Flash;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.function.Predicate;
import javax.swing.UIManager;

/** Paints blocks. All lengths are scaled with the fonts. */
final class BytesPainter {

    private static final int LEFT = 84;
    private static final int BYTE = 50;
    private static final int ROW = 48;
    private static final int HEAD = 34;
    private static final int FOLD = 36;
    private static final int EDGE = 16;
    private static final String DIGITS = "0123456789abcdef";

    private final Flash flash;

    BytesPainter(Flash flash) {
        this.flash = flash;
    }

    private static int scaled(int length) {
        return UIScale.scale(length);
    }

    int gap() {
        return scaled(12);
    }

    int width() {
        return scaled(LEFT + Box.ROW * BYTE + 2 * EDGE);
    }

    int height(Block block) {
        return block instanceof Line line ? scaled(HEAD + line.rows() * ROW + 10) : scaled(FOLD);
    }

    Color background() {
        return new Color(palette().background());
    }

    private static Palette palette() {
        return Colours.palette();
    }

    private static Font font(int style, float smaller) {
        Font font = UIManager.getFont("monospaced.font");
        return font.deriveFont(style, font.getSize2D() - UIScale.scale(smaller));
    }

    void prepare(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setStroke(new BasicStroke(UIScale.scale(1.1f)));
    }

    /** The byte at an offset, or -1 if it hasn't been read. */
    static int at(Bytes bytes, long offset) {
        return bytes.at(offset, 1)
                .map(place -> place.bytes().get(place.at()) & 0xff)
                .orElse(-1);
    }

    /** What a block lies on. */
    void card(Graphics2D pen, int y, Block block) {
        int width = width() - 2 * scaled(EDGE);
        pen.setColor(new Color(palette().card()));
        pen.fillRoundRect(scaled(EDGE), y, width, height(block), scaled(12), scaled(12));
        pen.setColor(new Color(palette().line()));
        pen.drawRoundRect(scaled(EDGE), y, width, height(block), scaled(12), scaled(12));
    }

    private void text(Graphics2D pen, int colour, Font font, String text, int x, int y) {
        pen.setColor(new Color(colour));
        pen.setFont(font);
        pen.drawString(text, x, y);
    }

    void folded(Graphics2D pen, int y, Folded folded) {
        String lines = "cache lines " + folded.number() + " to " + (folded.number() + folded.lines() - 1);
        head(
                pen,
                y + scaled(2),
                lines,
                "⋮  " + folded.length() + " bytes of "
                        + (folded.slice().isPadding() ? "padding" : SliceLabel.names(folded.slice())));
    }

    private void head(Graphics2D pen, int y, String head, String more) {
        Font bold = font(Font.BOLD, 0);
        text(pen, palette().text(), bold, head, scaled(2 * EDGE - 4), y + scaled(21));
        int x = scaled(2 * EDGE - 4) + pen.getFontMetrics(bold).stringWidth(head + "  ");
        text(pen, palette().muted(), font(Font.PLAIN, 1), Labels.cut(more, 90), x, y + scaled(21));
    }

    void line(Graphics2D pen, int y, Line line, Bytes bytes) {
        head(
                pen,
                y,
                "cache line " + line.number(),
                "bytes " + line.offset() + " to " + (line.offset() + line.length() - 1));
        for (Box box : line.boxes()) {
            box(pen, area(y, box), box);
        }
        for (int row = 0; row < line.rows(); row++) {
            String offset = Long.toString(line.offset() + (long) row * Box.ROW);
            Font font = font(Font.PLAIN, 1.5f);
            int x = scaled(LEFT + EDGE - 10) - pen.getFontMetrics(font).stringWidth(offset);
            text(pen, palette().muted(), font, offset, x, y + scaled(HEAD + row * ROW + ROW / 2 + 4));
        }
        for (int i = 0; i < line.length(); i++) {
            value(pen, y, i, line.offset() + i, at(bytes, line.offset() + i));
        }
    }

    private void value(Graphics2D pen, int y, int index, long offset, int value) {
        if (value < 0) {
            return;
        }
        Font font = font(Font.PLAIN, 1.5f);
        String digits = "" + DIGITS.charAt(value >> 4) + DIGITS.charAt(value & 0xf);
        int x = scaled(LEFT + EDGE + index % Box.ROW * BYTE + BYTE / 2)
                - pen.getFontMetrics(font).stringWidth(digits) / 2;
        int base = y + scaled(HEAD + index / Box.ROW * ROW + ROW - 11);
        float strength = flash.strength(offset);
        if (strength > 0) {
            Color mark = Colours.flash();
            pen.setColor(new Color(mark.getRed(), mark.getGreen(), mark.getBlue(), Math.round(255 * strength)));
            pen.fillRoundRect(x - scaled(4), base - scaled(12), scaled(24), scaled(16), scaled(6), scaled(6));
        }
        text(pen, value == 0 ? palette().muted() : palette().text(), font, digits, x, base);
    }

    private Rectangle area(int y, Box box) {
        return new Rectangle(
                scaled(LEFT + EDGE + box.column() * BYTE) + 1,
                y + scaled(HEAD + box.row() * ROW) + 1,
                scaled(box.columns() * BYTE) - 3,
                scaled(box.rows() * ROW) - 3);
    }

    private void box(Graphics2D pen, Rectangle area, Box box) {
        int round = scaled(9);
        if (box.slice().isPadding()) {
            pen.setColor(new Color(palette().line()));
            hatch(pen, area);
            pen.drawRoundRect(area.x, area.y, area.width, area.height, round, round);
            return;
        }
        pen.setColor(new Color(palette().fill(box.slice().family())));
        pen.fillRoundRect(area.x, area.y, area.width, area.height, round, round);
        pen.setColor(new Color(palette().edge(box.slice().family())));
        pen.drawRoundRect(area.x, area.y, area.width, area.height, round, round);
        if (box.isMain()) {
            Font font = font(Font.PLAIN, .5f);
            int letter = Math.max(1, pen.getFontMetrics(font).charWidth('m'));
            String label = Labels.fit(SliceLabel.of(box), (area.width - scaled(10)) / letter);
            text(pen, palette().text(), font, label, area.x + scaled(6), area.y + scaled(18));
        }
    }

    private static void hatch(Graphics2D pen, Rectangle area) {
        Graphics2D clipped = (Graphics2D) pen.create();
        clipped.clip(area);
        for (int x = area.x - area.height; x < area.x + area.width; x += scaled(8)) {
            clipped.drawLine(x, area.y + area.height, x + area.height, area.y);
        }
        clipped.dispose();
    }

    /** Whether a box of a cache line that begins at a height is at a point. */
    Predicate<Box> contains(int y, Point point) {
        return box -> area(y, box).contains(point);
    }
}
