package io.sharedstruct.processor.check.family;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.ConvertedType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.JavaClass;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.problem.ConverterProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.RawConverter;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawConverted;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Types that converters store as other ones. */
final class ConvertedFamily implements FieldFamily {

    private static final String BYTES = "byte[]";

    @Override
    public boolean appliesTo(Property property) {
        return property.annotation(RawConverted.class) != null;
    }

    @Override
    public Set<PropertyAnnotation> annotations() {
        return Set.of(PropertyAnnotation.CONVERTED);
    }

    @Override
    public @Nullable FieldType type(Property property, RawStruct struct, Consumer<Problem> problems) {
        Located<RawConverter> located =
                Objects.requireNonNull(property.annotation(RawConverted.class)).converter();
        String packageName = struct.type().packageName();
        RawConverter converter = located.value().seenFrom(packageName);
        if (!converter.isSeenFrom(packageName)) {
            problems.accept(ConverterProblem.unseen(property, located));
            return null;
        }
        for (RawConverter.Conversion encoder : converter.encoders()) {
            String stored = encoder.to().name();
            boolean matches = encoder.from().name().equals(property.type().name())
                    && (stored.equals(BYTES) || PrimitiveType.of(stored) != null)
                    && hasDecoder(converter, encoder);
            if (matches) {
                FieldType type = stored.equals(BYTES)
                        ? bytes(property, located, problems)
                        : Objects.requireNonNull(PrimitiveType.of(stored));
                return type == null ? null : new ConvertedType(type, named(encoder.value()), named(converter.name()));
            }
        }
        problems.accept(ConverterProblem.unfit(property, located));
        return null;
    }

    private static JavaClass named(RawConverter.ClassPath path) {
        return new JavaClass(path.packageName(), path.nestedName());
    }

    private static boolean hasDecoder(RawConverter converter, RawConverter.Conversion encoder) {
        return converter.decoders().stream()
                .anyMatch(decoder ->
                        decoder.from().equals(encoder.to()) && decoder.to().equals(encoder.from()));
    }

    private static @Nullable FieldType bytes(
            Property property, Located<RawConverter> converter, Consumer<Problem> problems) {
        Integer size = converter.value().size();
        if (size == null || size < 1) {
            problems.accept(ConverterProblem.sizeMissing(property, converter));
            return null;
        }
        return new ArrayType(PrimitiveType.BYTE, List.of(size.longValue()));
    }
}
