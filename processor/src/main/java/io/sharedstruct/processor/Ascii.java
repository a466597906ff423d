package io.sharedstruct.processor;

import java.util.Locale;

/**
 * Java source without a character beyond ASCII. The compiler writes and reads generated files in the encoding of the
 * user's sources, which may have no place for a name or a text that comes from elsewhere.
 */
final class Ascii {

    private static final char LAST = 0x7e;

    private Ascii() {}

    /** The same source with Unicode escapes (JLS 3.3), which are allowed in names, texts and comments alike. */
    static String escape(String source) {
        int plain = 0;
        while (plain < source.length() && source.charAt(plain) <= LAST) {
            plain++;
        }
        if (plain == source.length()) {
            return source;
        }
        StringBuilder escaped = new StringBuilder(source.length() + 64);
        boolean afterBackslash = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c <= LAST) {
                escaped.append(c);
                afterBackslash = c == '\\' && !afterBackslash;
            } else {
                if (afterBackslash) { // which would take the next one for itself: as an escape, it does not
                    escaped.setLength(escaped.length() - 1);
                    escaped.append("\\u005c");
                }
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                afterBackslash = false;
            }
        }
        return escaped.toString();
    }
}
