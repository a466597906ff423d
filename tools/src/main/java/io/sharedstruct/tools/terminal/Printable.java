package io.sharedstruct.tools.terminal;

/** What strangers have written: names of objects and fields, messages. A terminal obeys what is in them, and a line has to stay one. */
public final class Printable {

    private Printable() {}

    /**
     * A text in which control characters, separators of lines, and the marks that change the direction of writing or can't be seen, are
     * escaped as in Java source.
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isShown(character)) {
                printable.appendCodePoint(character);
            } else {
                escape(printable, character);
            }
        });
        return printable.toString();
    }

    static void escape(StringBuilder printable, int character) {
        for (char unit : Character.toChars(character)) {
            String digits = Integer.toHexString(unit);
            printable.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
        }
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
