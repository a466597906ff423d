package io.sharedstruct.processor.check.family;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.constant.TextForm;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.FixedStringType;
import io.sharedstruct.processor.model.type.TextCharset;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.problem.TextProblem;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawFixedString;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Texts in a fixed number of bytes. */
final class TextFamily implements FieldFamily {

    @Override
    public boolean appliesTo(Property property) {
        return property.type().is(RawType.Kind.STRING);
    }

    @Override
    public Set<PropertyAnnotation> annotations() {
        return Set.of(PropertyAnnotation.FIXED_STRING);
    }

    @Override
    public @Nullable FieldType type(Property property, RawStruct struct, Consumer<Problem> problems) {
        RawFixedString annotation = property.annotation(RawFixedString.class);
        if (annotation == null) {
            problems.accept(TextProblem.fixedStringMissing(property));
            return null;
        }
        TextCharset charset = TextCharset.of(annotation.charset().value());
        if (charset == null) {
            List<String> known = Arrays.stream(TextCharset.values())
                    .map(TextCharset::canonicalName)
                    .toList();
            problems.accept(TextProblem.unknownCharset(property, annotation.charset(), known));
        }
        Problem size = size(property, annotation, charset == null ? TextCharset.UTF_8 : charset);
        if (size != null) {
            problems.accept(size);
        }
        return size != null || charset == null
                ? null
                : new FixedStringType(
                        annotation.size().value(),
                        charset,
                        annotation.form().value(),
                        Endian.NATIVE,
                        annotation.overflow());
    }

    private static @Nullable Problem size(Property property, RawFixedString annotation, TextCharset charset) {
        TextForm form = annotation.form().value();
        int size = annotation.size().value();
        int prefix = form.prefixSize();
        if (prefix > 0 && prefix < charset.unit()) {
            return TextProblem.narrowPrefix(property, annotation.form(), charset);
        }
        int least = prefix + charset.unit();
        if (size < least) {
            return TextProblem.fixedStringSize(property, annotation, charset);
        }
        int alignment = FixedStringType.alignment(charset, form);
        if (size % alignment != 0) {
            return TextProblem.partialUnit(property, annotation.size(), alignment);
        }
        boolean uncountable = prefix > 0 && size - prefix >= 1L << (Byte.SIZE * prefix);
        return uncountable ? TextProblem.uncountable(property, annotation) : null;
    }
}
