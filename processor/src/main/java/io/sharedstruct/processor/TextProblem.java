package io.sharedstruct.processor;

import java.util.List;

/** The wording of the diagnostics of texts. */
final class TextProblem {

    private TextProblem() {}

    static Problem fixedStringMissing(Property property) {
        return new Problem(
                ProblemId.FIXED_STRING_MISSING,
                property.site(),
                property.name()
                        + " is a String without a size; add @FixedString(n), n being its bytes with the terminating NUL");
    }

    static Problem fixedStringSize(Property property, Located<Integer> size) {
        return new Problem(
                ProblemId.FIXED_STRING_SIZE,
                size.site(),
                property.name() + " has " + size.value()
                        + " bytes; a text needs at least 1, for the terminating NUL, and 1 more per ASCII character");
    }

    static Problem unknownCharset(Property property, Located<String> charset, List<String> known) {
        return new Problem(
                ProblemId.UNKNOWN_CHARSET,
                charset.site(),
                property.name() + " has the charset \"" + charset.value() + "\"; use one of "
                        + String.join(", ", known));
    }
}
