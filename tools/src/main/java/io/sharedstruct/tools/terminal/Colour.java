package io.sharedstruct.tools.terminal;

/** How a text stands out. Nothing is said by it alone: without colours the same words are there. */
public enum Colour {
    PLAIN(""),
    HEADING("1"),
    FAINT("2"),
    NAME("36"),
    GOOD("32"),
    WARNING("33"),
    PROBLEM("31"),
    CHANGED("30;43");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /** The text between the sequences of a terminal that begin and end it. */
    String around(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
