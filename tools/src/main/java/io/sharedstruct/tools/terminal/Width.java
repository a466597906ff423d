package io.sharedstruct.tools.terminal;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: a Chinese character has two, an accent that is put onto the one before has none. */
public final class Width {

    private Width() {}

    /** The columns of a text without control characters. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += Math.max(0, WCWidth.wcwidth(text.codePointAt(i)));
        }
        return width;
    }

    /** The text, or its beginning and a mark that there is more, if it has more columns than that. */
    public static String cut(String text, int columns, String mark) {
        if (of(text) <= columns) {
            return text;
        }
        int room = columns - of(mark);
        if (room < 0) {
            return mark.substring(0, Math.max(0, Math.min(mark.length(), columns)));
        }
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            int width = Math.max(0, WCWidth.wcwidth(character));
            if (used + width > room) {
                break;
            }
            used += width;
            end += Character.charCount(character);
        }
        return text.substring(0, end) + mark;
    }

    /** Spaces that are missing to that many columns. */
    public static String fill(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text)));
    }
}
