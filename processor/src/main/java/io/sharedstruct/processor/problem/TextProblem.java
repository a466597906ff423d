package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.constant.TextForm;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.type.TextCharset;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.annotation.RawFixedString;
import java.util.List;

/** The wording of the diagnostics of texts. */
public final class TextProblem {

    private TextProblem() {}

    public static Problem fixedStringMissing(Property property) {
        return new Problem(
                ProblemId.FIXED_STRING_MISSING,
                property.site(),
                property.name()
                        + " is a String without a size; add @FixedString(n), n being its bytes with the terminating NUL");
    }

    public static Problem fixedStringSize(Property property, RawFixedString annotation, TextCharset charset) {
        int prefix = annotation.form().value().prefixSize();
        int unit = charset.unit();
        String least = annotation.form().value() == TextForm.TERMINATED
                ? unit + ", for the terminating NUL, and " + unit + " more per ASCII character"
                : prefix + unit + (prefix == 0 ? "" : ", " + prefix + " of them for its length");
        return new Problem(
                ProblemId.FIXED_STRING_SIZE,
                annotation.size().site(),
                property.name() + " has " + annotation.size().value() + " bytes; a text"
                        + (unit == 1 ? "" : " in " + charset.canonicalName()) + " needs at least " + least);
    }

    public static Problem partialUnit(Property property, Located<Integer> size, int alignment) {
        long next = StructLayout.align(size.value(), alignment);
        return new Problem(
                ProblemId.FIXED_STRING_SIZE,
                size.site(),
                property.name() + " has " + size.value() + " bytes, but the size of such a text is a multiple of "
                        + alignment + ", so that it has no half code unit and no gap behind it; give "
                        + (next - alignment) + " or " + next);
    }

    public static Problem uncountable(Property property, RawFixedString annotation) {
        int prefix = annotation.form().value().prefixSize();
        long most = (1L << (Byte.SIZE * prefix)) - 1;
        return new Problem(
                ProblemId.FIXED_STRING_SIZE,
                annotation.size().site(),
                property.name() + " has " + annotation.size().value() + " bytes, but a prefix of " + prefix
                        + " counts no more than " + most + " behind it; give "
                        + (most + prefix) / prefix * prefix + " or less, or choose a wider prefix");
    }

    public static Problem narrowPrefix(Property property, Located<TextForm> form, TextCharset charset) {
        String wider = charset.unit() == Short.BYTES ? "PREFIXED_16 or PREFIXED_32" : "PREFIXED_32";
        return new Problem(
                ProblemId.NARROW_PREFIX,
                form.site(),
                property.name() + " has a prefix of " + form.value().prefixSize() + ", but the code units of "
                        + charset.canonicalName() + " have " + charset.unit()
                        + " bytes and would be misaligned behind it; use " + wider);
    }

    public static Problem unknownCharset(Property property, Located<String> charset, List<String> known) {
        return new Problem(
                ProblemId.UNKNOWN_CHARSET,
                charset.site(),
                property.name() + " has the charset \"" + charset.value() + "\"; use one of "
                        + String.join(", ", known));
    }
}
