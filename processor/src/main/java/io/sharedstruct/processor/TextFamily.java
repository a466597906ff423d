package io.sharedstruct.processor;

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
        int size = annotation.size().value();
        if (size <= 0) {
            problems.accept(TextProblem.fixedStringSize(property, annotation.size()));
        }
        TextCharset charset = TextCharset.of(annotation.charset().value());
        if (charset == null) {
            List<String> known = Arrays.stream(TextCharset.values())
                    .map(TextCharset::canonicalName)
                    .toList();
            problems.accept(TextProblem.unknownCharset(property, annotation.charset(), known));
        }
        return size <= 0 || charset == null ? null : new FixedStringType(size, charset, annotation.overflow());
    }
}
