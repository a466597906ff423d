package io.sharedstruct.processor.model;

import java.util.Locale;

/** Names of Java in ASCII, which every language has. */
public final class AsciiNames {

    private AsciiNames() {}

    /** A name with an underscore for every other character; what stands beside it tells two of them apart. */
    public static String of(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9_]", "_");
        return ascii.matches("[0-9].*") ? "_" + ascii : ascii;
    }

    /**
     * A name of a type or a file. Two types are two in one program, so letters beyond ASCII are spelt, {@code Gr_u00f6_u00dfe};
     * every other character is an underscore.
     */
    public static String spelt(String name) {
        StringBuilder ascii = new StringBuilder();
        name.chars().forEach(character -> {
            if (character > '~') {
                ascii.append(ascii.isEmpty() ? "" : "_").append(String.format(Locale.ROOT, "u%04x", character));
            } else {
                ascii.append(Character.isLetterOrDigit(character) ? (char) character : '_');
            }
        });
        return ascii.toString();
    }
}
