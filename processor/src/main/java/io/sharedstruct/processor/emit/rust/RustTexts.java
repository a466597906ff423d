package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.constant.Overflow;
import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.model.type.FixedStringType;
import java.util.List;

/** What a module says of the texts of a field. */
final class RustTexts {

    private RustTexts() {}

    /** The members of a {@code Text}. */
    static List<String> definition(String property, FixedStringType text) {
        String charset = switch (text.charset()) {
            case UTF_8 -> "Utf8";
            case US_ASCII -> "Ascii";
            case ISO_8859_1 -> "Latin1";
            case UTF_16LE -> "Utf16Le";
            case UTF_16BE -> "Utf16Be";
            case UTF_32LE -> "Utf32Le";
            case UTF_32BE -> "Utf32Be";
        };
        String form = switch (text.form()) {
            case TERMINATED -> "Terminated";
            case UNTERMINATED -> "Unterminated";
            case PREFIXED_8 -> "Prefixed8";
            case PREFIXED_16 -> "Prefixed16" + order(text);
            case PREFIXED_32 -> "Prefixed32" + order(text);
        };
        return List.of(
                "property: \"" + Comments.ascii(property).replace("\\", "\\\\") + "\",",
                "size: " + text.size() + ",",
                "charset: Charset::" + charset + ",",
                "form: Form::" + form + ",",
                "truncates: " + (text.overflow() == Overflow.TRUNCATE) + ",");
    }

    private static String order(FixedStringType text) {
        return switch (text.prefixOrder()) {
            case BIG -> "Be";
            case LITTLE -> "Le";
            case NATIVE -> "";
        };
    }

    /** What happens to a text that is too long. */
    static String refusal(FixedStringType text) {
        return text.overflow() == Overflow.TRUNCATE
                ? "A text that is too long is cut between two characters."
                : "A text that is too long is an error, and nothing is written.";
    }
}
