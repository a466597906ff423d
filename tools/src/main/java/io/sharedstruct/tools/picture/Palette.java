package io.sharedstruct.tools.picture;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Colours as numbers of six hexadecimal digits, for all that is drawn: quiet fills with darker edges on white, deep fills with
 * brighter edges on black, and text that can be read on both.
 *
 * @param background what is behind everything
 * @param card what is behind a cache line
 * @param text names
 * @param muted what needn't be read first
 * @param line borders
 * @param boxes the colours of boxes
 */
public record Palette(int background, int card, int text, int muted, int line, Map<Family, Pair> boxes) {

    public static final Palette LIGHT = new Palette(
            0xffffff,
            0xf6f8fa,
            0x1f2328,
            0x59636e,
            0xd1d9e0,
            new EnumMap<>(Map.of(
                    Family.INTEGER, new Pair(0xdbeafe, 0x3b82f6),
                    Family.FLOAT, new Pair(0xccfbf1, 0x0d9488),
                    Family.TEXT, new Pair(0xfef3c7, 0xd97706),
                    Family.ENUM, new Pair(0xede9fe, 0x8b5cf6),
                    Family.BITS, new Pair(0xfce7f3, 0xdb2777),
                    Family.WORD, new Pair(0xfee2e2, 0xdc2626),
                    Family.STRUCT, new Pair(0xe2e8f0, 0x64748b),
                    Family.UNKNOWN, new Pair(0xf1f5f9, 0x94a3b8))));

    public static final Palette DARK = new Palette(
            0x0d1117,
            0x161b22,
            0xf0f6fc,
            0x9198a1,
            0x3d444d,
            new EnumMap<>(Map.of(
                    Family.INTEGER, new Pair(0x16345c, 0x60a5fa),
                    Family.FLOAT, new Pair(0x0f403d, 0x2dd4bf),
                    Family.TEXT, new Pair(0x4a3408, 0xfbbf24),
                    Family.ENUM, new Pair(0x362a5f, 0xa78bfa),
                    Family.BITS, new Pair(0x501a3a, 0xf472b6),
                    Family.WORD, new Pair(0x561c1c, 0xf87171),
                    Family.STRUCT, new Pair(0x2b3645, 0x94a3b8),
                    Family.UNKNOWN, new Pair(0x22272e, 0x768390))));

    /**
     * The colours of a box.
     *
     * @param fill its inside
     * @param edge its border
     */
    public record Pair(int fill, int edge) {}

    private Pair pair(Family family) {
        return Objects.requireNonNull(boxes.get(family));
    }

    /** The inside of a box. */
    public int fill(Family family) {
        return pair(family).fill;
    }

    /** The border of a box. */
    public int edge(Family family) {
        return pair(family).edge;
    }

    static String css(int colour) {
        String digits = Integer.toHexString(colour);
        return "#" + "0".repeat(6 - digits.length()) + digits;
    }
}
