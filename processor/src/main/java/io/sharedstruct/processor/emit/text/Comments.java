package io.sharedstruct.processor.emit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What comments of all other languages have in common: they are in ASCII, and no longer than a line. */
public final class Comments {

    private Comments() {}

    /** A text on one line, letters beyond ASCII as Java escapes them. */
    public static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        text.chars().forEach(character -> {
            if (character >= ' ' && character <= '~') {
                ascii.append((char) character);
            } else {
                ascii.append(
                        Character.isWhitespace(character) ? " " : String.format(Locale.ROOT, "\\u%04x", character));
            }
        });
        return ascii.toString();
    }

    /**
     * Breaks a text between words.
     *
     * @param text the text, on one line
     * @param start what every line begins with, before a space
     * @param width the characters of the longest line; a word that is longer has one of its own
     */
    public static List<String> wrap(String text, String start, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > start.length() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(start.length());
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
