package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.RawType;
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
    ALIGN("Align", RawAlign::read),
    ARRAY("Array", RawArray::read),
    BIT_FIELD("BitField", RawBitField::read, "a boolean, byte, short, int or long", PropertyAnnotation::hasBits),
    BYTE_ORDER("ByteOrder", RawByteOrder::read),
    CACHE_LINE("CacheLine", RawCacheLine::read),
    CONVERTED("Converted", RawConverted::read),
    FIXED_STRING("FixedString", RawFixedString::read, "a String", type -> type.is(RawType.Kind.STRING)),
    OFFSET("Offset", RawOffset::read),
    SINCE("Since", RawSince::read),
    UNION("Union", RawUnion::read),
    UNSIGNED("Unsigned", RawUnsigned::read, "a byte, short, int or long", RawType::isInteger),
    WIDTH("Width", RawWidth::read, "a boolean or an enum", PropertyAnnotation::hasWidth);

    private final String simpleName;
    private final String qualifiedName;
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
    PropertyAnnotation(String simpleName, Function<AnnotationValues, RawAnnotation> reader) {
        this(simpleName, reader, "", property -> true);
    }

    PropertyAnnotation(
            String simpleName,
            Function<AnnotationValues, RawAnnotation> reader,
            String subject,
            Predicate<RawType> subjects) {
        this.simpleName = simpleName;
        qualifiedName = "io.sharedstruct." + simpleName;
        this.reader = reader;
        this.subject = subject;
        this.subjects = subjects;
    }

    /** The names of all annotation types. */
    public static Set<String> qualifiedNames() {
        return Arrays.stream(values()).map(PropertyAnnotation::qualifiedName).collect(Collectors.toUnmodifiableSet());
    }

    /** The name of the annotation type, by which the compiler knows it. */
    public String qualifiedName() {
        return qualifiedName;
    }

    /** The name in source, {@code @Offset}. */
    public String text() {
        return "@" + simpleName;
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
