package io.sharedstruct.tools.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Elements of SVG as text. What isn't text of this program is escaped. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** Text of this program, as it is. */
    Svg raw(String text) {
        out.append(text).append('\n');
        return this;
    }

    /** The shape of a box, of which corners are round where it isn't cut. */
    Svg box(String style, double x, double y, double width, double height, boolean cutLeft, boolean cutRight) {
        double left = cutLeft ? 0 : Math.min(5, width / 3);
        double right = cutRight ? 0 : Math.min(5, width / 3);
        return raw("<path class=\"" + style + "\" d=\"M" + number(x + left) + " " + number(y)
                + "H" + number(x + width - right) + corner(right, right, right)
                + "V" + number(y + height - right) + corner(right, -right, right)
                + "H" + number(x + left) + corner(left, -left, -left)
                + "V" + number(y + left) + corner(left, left, -left) + "Z\"/>");
    }

    private static String corner(double radius, double x, double y) {
        return radius == 0 ? "" : "a" + number(radius) + " " + number(radius) + " 0 0 1 " + number(x) + " " + number(y);
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        return raw("<line class=\"" + style + "\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\""
                + number(x2) + "\" y2=\"" + number(y2) + "\"/>");
    }

    Svg text(String style, double x, double y, String text) {
        return raw("<text class=\"" + style + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\">" + escaped(text)
                + "</text>");
    }

    /** What a viewer shows when the mouse rests on what follows, up to {@link #end}. */
    Svg group(String tip) {
        return raw("<g><title>" + escaped(tip) + "</title>");
    }

    Svg end() {
        return raw("</g>");
    }

    /** At most one digit behind the point, and none for whole numbers. */
    static String number(double value) {
        return new BigDecimal(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
