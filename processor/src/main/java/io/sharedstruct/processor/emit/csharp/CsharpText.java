package io.sharedstruct.processor.emit.csharp;

import java.util.Locale;

/** Writes literals of C#, in ASCII. */
final class CsharpText {

    private CsharpText() {}

    /** A literal of a text; what isn't ASCII is escaped with four digits. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit < ' ' || unit > '~') {
                literal.append(String.format(Locale.ROOT, "\\u%04x", unit));
            } else {
                literal.append(unit == '"' || unit == '\\' ? "\\" : "").append((char) unit);
            }
        });
        return literal.append('"').toString();
    }
}
