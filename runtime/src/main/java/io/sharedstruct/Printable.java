package io.sharedstruct;

/**
 * What strangers have written, in messages. A line of a log stays one, and reads as it was written. The rooms behind have a copy: this
 * package names none of them, and they see nothing of it that isn't for users.
 */
final class Printable {

    private Printable() {}

    /**
     * A text in which control characters, separators of lines, and the marks that change the direction of writing or can't be seen, are
     * escaped as in Java source.
     */
    static String of(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (isShown(character)) {
                printable.appendCodePoint(character);
            } else {
                for (char unit : Character.toChars(character)) {
                    printable.append("\\u");
                    String digits = Integer.toHexString(unit);
                    printable.append("0".repeat(4 - digits.length())).append(digits);
                }
            }
        }
        return printable.toString();
    }

    private static boolean isPlain(char unit) {
        return !Character.isSurrogate(unit) && isShown(unit);
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
