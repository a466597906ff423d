package io.sharedstruct.processor.emit.c;

import java.nio.charset.StandardCharsets;

/** Writes string literals of C, in ASCII, so that every compiler makes the same bytes of them: those of the text in UTF-8. */
public final class CText {

    private CText() {}

    /** A literal. Escapes are octal and have three digits, so that they end before what follows. */
    public static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        byte before = 0;
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            boolean trigraph = unit == '?' && before == '?';
            if (unit < ' ' || unit > '~') {
                int bits = unit & 0xff;
                literal.append('\\').append(bits >> 6).append(bits >> 3 & 7).append(bits & 7);
            } else {
                literal.append(unit == '"' || unit == '\\' || trigraph ? "\\" : "")
                        .append((char) unit);
            }
            before = unit;
        }
        return literal.append('"').toString();
    }
}
