package io.sharedstruct.processor.problem;

import java.util.Locale;

/** Texts that users and other compilations have written, in diagnostics, which are a line each. */
final class Printable {

    private Printable() {}

    /**
     * A text in which control characters, separators of lines, and the marks that change the direction of writing or can't be seen, are
     * escaped as in Java source.
     */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> {
                    for (char unit : Character.toChars(character)) {
                        printable.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                }
                default -> printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }
}
