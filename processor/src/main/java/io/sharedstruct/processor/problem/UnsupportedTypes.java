package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.source.RawType;
import java.util.Map;

/** What to write instead of the types that no struct has. */
public final class UnsupportedTypes {

    private static final Map<String, String> UNBOXED = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Byte", "byte",
            "java.lang.Character", "char",
            "java.lang.Short", "short",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double");

    private static final String ELEMENTS =
            "declare its elements with @Array(n), with an index in front of the other parameters";

    private static final String CONVERTER =
            "say how it is stored with @Converted and a converter, a class with two static methods, encode and decode";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("java.time.Instant", "say how it is stored, for example with @Converted(InstantAs.Millis.class)"),
            Map.entry(
                    "java.time.Duration", "say how it is stored, for example with @Converted(DurationAs.Nanos.class)"),
            Map.entry("java.util.UUID", "say how it is stored, for example with @Converted(UuidAs.Bytes.class)"),
            Map.entry("java.util.Collection", ELEMENTS),
            Map.entry("java.util.List", ELEMENTS),
            Map.entry("java.util.Set", ELEMENTS),
            Map.entry("java.lang.Iterable", ELEMENTS),
            Map.entry("java.util.ArrayList", ELEMENTS),
            Map.entry(
                    "java.util.Map",
                    "declare an @Array of a struct that has a key and a value, which is another interface with @SharedStruct"),
            Map.entry("java.util.Optional", "declare the value, and a boolean property that says whether there is one"),
            Map.entry("java.lang.CharSequence", "use String with @FixedString"),
            Map.entry("java.util.concurrent.locks.Lock", "use SharedLock"),
            Map.entry("java.util.concurrent.locks.ReentrantLock", "use SharedLock"),
            Map.entry("java.util.concurrent.locks.ReadWriteLock", "use SharedReadWriteLock"),
            Map.entry("java.util.concurrent.locks.ReentrantReadWriteLock", "use SharedReadWriteLock"),
            Map.entry(
                    "java.util.concurrent.locks.StampedLock",
                    "use Sequence for consistent copies, or SharedReadWriteLock"),
            Map.entry("kotlin.UByte", "use Int with @get:Unsigned(8)"),
            Map.entry("kotlin.UShort", "use Int with @get:Unsigned(16)"),
            Map.entry("kotlin.UInt", "use Long with @get:Unsigned(32)"),
            Map.entry("kotlin.ULong", "use Long with @get:Unsigned(64)"));

    private UnsupportedTypes() {}

    /** The way out for a property of such a type. */
    public static String instead(RawType type) {
        String known = KNOWN.get(type.name());
        if (known != null) {
            return known;
        }
        return switch (type.kind()) {
            case BOXED -> "use " + UNBOXED.get(type.name());
            case ARRAY -> type.name().equals("char[]") ? "use String with @FixedString" : ELEMENTS;
            case INTERFACE ->
                isOfJava(type) ? CONVERTER : "annotate it with @SharedStruct to have it inline, or " + CONVERTER;
            case RECORD -> "make it an interface with @SharedStruct to have it inline, or " + CONVERTER;
            default ->
                type.name().equals("java.lang.Object")
                        ? "use boolean, byte, char, short, int, long, float, double, an enum, or String with @FixedString,"
                                + " or say with @Converted how it is stored"
                        : CONVERTER;
        };
    }

    private static boolean isOfJava(RawType type) {
        return type.name().startsWith("java.")
                || type.name().startsWith("javax.")
                || type.name().startsWith("kotlin.");
    }
}
