package io.sharedstruct.tools.window.paint;

import com.formdev.flatlaf.FlatLaf;
import io.sharedstruct.tools.picture.Palette;
import java.awt.Color;

/** The colours of the picture in the window's look. */
public final class Colours {

    private static final Color FLASH_LIGHT = new Color(0xffd33d);
    private static final Color FLASH_DARK = new Color(0x9e7700);
    private static final Color[] LINES_LIGHT =
            colours(0x2563eb, 0xdc2626, 0x059669, 0xd97706, 0x7c3aed, 0x0891b2, 0xdb2777, 0x65a30d);
    private static final Color[] LINES_DARK =
            colours(0x60a5fa, 0xf87171, 0x34d399, 0xfbbf24, 0xa78bfa, 0x22d3ee, 0xf472b6, 0xa3e635);

    private Colours() {}

    private static Color[] colours(int... numbers) {
        Color[] colours = new Color[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            colours[i] = new Color(numbers[i]);
        }
        return colours;
    }

    /** The colours of the picture. */
    public static Palette palette() {
        return FlatLaf.isLafDark() ? Palette.DARK : Palette.LIGHT;
    }

    /** What a change looks like at first. */
    public static Color flash() {
        return FlatLaf.isLafDark() ? FLASH_DARK : FLASH_LIGHT;
    }

    /** Colours of lines that can be told from each other, as many as there are. */
    public static Color[] lines() {
        return (FlatLaf.isLafDark() ? LINES_DARK : LINES_LIGHT).clone();
    }

    /** A colour between two. */
    public static Color between(Color from, Color to, float share) {
        return new Color(
                mixed(from.getRed(), to.getRed(), share),
                mixed(from.getGreen(), to.getGreen(), share),
                mixed(from.getBlue(), to.getBlue(), share));
    }

    private static int mixed(int from, int to, float share) {
        return Math.round(from + (to - from) * share);
    }
}
