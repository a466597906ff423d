package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.Align;
import io.sharedstruct.Array;
import io.sharedstruct.BitField;
import io.sharedstruct.ByteOrder;
import io.sharedstruct.CacheLine;
import io.sharedstruct.Converted;
import io.sharedstruct.FixedString;
import io.sharedstruct.Offset;
import io.sharedstruct.Since;
import io.sharedstruct.Union;
import io.sharedstruct.Unsigned;
import io.sharedstruct.Width;
import io.sharedstruct.processor.source.RawType;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The annotations of properties. A new one is a row here, a record for its values, and, if it is for some types only, a word
 * in the family of fields that makes use of it.
 */
// The functions are references to static methods.
@SuppressWarnings("ImmutableEnumChecker")
public enum PropertyAnnotation {
    ALIGN(Align.class, RawAlign::read),
    ARRAY(Array.class, RawArray::read),
    BIT_FIELD(BitField.class, RawBitField::read, "a boolean, byte, short, int or long", PropertyAnnotation::hasBits),
    BYTE_ORDER(ByteOrder.class, RawByteOrder::read),
    CACHE_LINE(CacheLine.class, RawCacheLine::read),
    CONVERTED(Converted.class, RawConverted::read),
    FIXED_STRING(FixedString.class, RawFixedString::read, "a String", type -> type.is(RawType.Kind.STRING)),
    OFFSET(Offset.class, RawOffset::read),
    SINCE(Since.class, RawSince::read),
    UNION(Union.class, RawUnion::read),
    UNSIGNED(Unsigned.class, RawUnsigned::read, "a byte, short, int or long", RawType::isInteger),
    WIDTH(Width.class, RawWidth::read, "a boolean or an enum", PropertyAnnotation::hasWidth);

    private final Class<? extends Annotation> type;
    private final Function<AnnotationValues, RawAnnotation> reader;
    private final String subject;
    private final Predicate<RawType> subjects;

    private static boolean hasBits(RawType type) {
        return type.isInteger() || type.isBoolean();
    }

    private static boolean hasWidth(RawType type) {
        return type.is(RawType.Kind.ENUM) || type.isBoolean();
    }

    /** An annotation that is for properties of any type. */
    PropertyAnnotation(Class<? extends Annotation> type, Function<AnnotationValues, RawAnnotation> reader) {
        this(type, reader, "", property -> true);
    }

    PropertyAnnotation(
            Class<? extends Annotation> type,
            Function<AnnotationValues, RawAnnotation> reader,
            String subject,
            Predicate<RawType> subjects) {
        this.type = type;
        this.reader = reader;
        this.subject = subject;
        this.subjects = subjects;
    }

    /** The annotations as classes, for the compiler. */
    public static Set<Class<? extends Annotation>> types() {
        return Arrays.stream(values()).map(PropertyAnnotation::type).collect(Collectors.toSet());
    }

    public Class<? extends Annotation> type() {
        return type;
    }

    /** The name in source, {@code @Offset}. */
    public String text() {
        return "@" + type.getSimpleName();
    }

    public RawAnnotation read(AnnotationValues values) {
        return reader.apply(values);
    }

    /** Whether it is for properties of any type. */
    public boolean isForAny() {
        return subject.isEmpty();
    }

    /** Whether it may stand at a property, or an element of an array, of that type. */
    public boolean isFor(RawType property) {
        return subjects.test(property);
    }

    /** The types of properties that it is for, in words, with an article. */
    public String subject() {
        return subject;
    }
}
