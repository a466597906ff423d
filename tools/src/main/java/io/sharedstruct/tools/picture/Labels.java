package io.sharedstruct.tools.picture;

import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Width;
import java.util.List;

/** Names in a space that is too small for them, whoever thought of them. */
public final class Labels {

    private static final int FEW = 3;
    private static final int LONGEST = 200;
    private static final String CUT = "…";

    private Labels() {}

    /** A name with nothing that can't be seen or turns what is around it, and whose end is shown if it has none. */
    public static String printable(String name) {
        String shown = name.length() > LONGEST ? CUT + end(name) : name;
        return Printable.of(shown);
    }

    private static String end(String name) {
        int from = name.length() - LONGEST + 1;
        return name.substring(Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
    }

    /** How many columns of a terminal, or of letters of one width, a text takes. */
    public static int width(String text) {
        return Width.of(text);
    }

    /** The first text that fits, or as much of the last one as does. */
    public static String fit(List<String> texts, int width) {
        for (String text : texts) {
            if (width(text) <= width) {
                return text;
            }
        }
        String last = texts.get(texts.size() - 1);
        // There a mark would take more room than it is worth.
        return width <= FEW ? Width.cut(last, width, "") : cut(last, width);
    }

    /** As much of a text as fits, with a mark if that isn't all. */
    public static String cut(String text, int width) {
        return Width.cut(text, width, CUT);
    }

    /** A text with spaces behind it. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** A text for a terminal that knows ASCII only. */
    static String ascii(String text) {
        return text.replace(CUT, "~").replaceAll("[^\\x20-\\x7e\\e]", "?");
    }
}
