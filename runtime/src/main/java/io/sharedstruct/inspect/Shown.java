package io.sharedstruct.inspect;

import io.sharedstruct.runtime.open.Printable;
import org.jspecify.annotations.Nullable;

/** Values as a person reads them, on one line and with nothing in them that a terminal obeys. */
final class Shown {

    /** So many bytes are shown of what has no value. */
    private static final int BYTES = 64;

    private Shown() {}

    static String of(Object value) {
        if (value instanceof String text) {
            return '"' + escape(text, '"') + '"';
        }
        if (value instanceof Character unit) {
            return "'" + escape(unit.toString(), '\'') + "'";
        }
        if (value instanceof EnumValue constant) {
            return constant.constant().map(Printable::of).orElse(constant.code() + " (no constant)");
        }
        if (value instanceof WordValue word) {
            return word.state();
        }
        if (value instanceof ConvertedValue converted) {
            return converted.stored() instanceof byte[]
                    ? converted.converted().toString()
                    : converted.stored() + " (" + converted.converted() + ")";
        }
        return value instanceof byte[] bytes ? hex(bytes) : Printable.of(value.toString());
    }

    private static String escape(String text, char quote) {
        StringBuilder escaped = new StringBuilder(text.length() + 2);
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i), quote);
            if (escape != null) {
                escaped.append(Printable.of(text.substring(plain, i))).append(escape);
                plain = i + 1;
            }
        }
        return escaped.append(Printable.of(text.substring(plain))).toString();
    }

    private static @Nullable String escape(char character, char quote) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> character == quote ? "\\" + quote : null;
        };
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, BYTES); i++) {
            hex.append(i == 0 ? "" : " ")
                    .append(Character.forDigit((bytes[i] >> 4) & 15, 16))
                    .append(Character.forDigit(bytes[i] & 15, 16));
        }
        return bytes.length > BYTES ? hex + " … of " + bytes.length + " bytes" : hex.toString();
    }
}
