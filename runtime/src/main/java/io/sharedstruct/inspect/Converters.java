package io.sharedstruct.inspect;

import io.sharedstruct.DurationAs;
import io.sharedstruct.InstantAs;
import io.sharedstruct.UuidAs;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The converters of this library, by the names that descriptors have for them. */
final class Converters {

    private Converters() {}

    /** What a stored value stands for; the stored value itself if that isn't known. */
    static Object decode(String converter, Object stored) {
        Object converted = null;
        if (stored instanceof Long number) {
            converted = instant(converter, number);
            converted = converted == null ? duration(converter, number) : converted;
        } else if (stored instanceof byte[] bytes && isUuid(converter, bytes.length)) {
            converted = UuidAs.Bytes.decode(bytes);
        }
        return converted == null ? stored : new ConvertedValue(stored, converted);
    }

    static boolean isUuid(String converter, int length) {
        return length == UuidAs.Bytes.SIZE && converter.equals("UuidAs.Bytes");
    }

    private static @Nullable Instant instant(String converter, long stored) {
        try {
            return switch (converter) {
                case "InstantAs.Seconds" -> InstantAs.Seconds.decode(stored);
                case "InstantAs.Millis" -> InstantAs.Millis.decode(stored);
                case "InstantAs.Micros" -> InstantAs.Micros.decode(stored);
                case "InstantAs.Nanos" -> InstantAs.Nanos.decode(stored);
                default -> null;
            };
        } catch (DateTimeException beyond) {
            return null;
        }
    }

    private static @Nullable Duration duration(String converter, long stored) {
        return switch (converter) {
            case "DurationAs.Seconds" -> DurationAs.Seconds.decode(stored);
            case "DurationAs.Millis" -> DurationAs.Millis.decode(stored);
            case "DurationAs.Micros" -> DurationAs.Micros.decode(stored);
            case "DurationAs.Nanos" -> DurationAs.Nanos.decode(stored);
            default -> null;
        };
    }

    /**
     * What is stored for a value as a person writes it.
     *
     * @return null if the converter isn't known, or takes no such text
     */
    static @Nullable Long encode(String converter, String value) {
        try {
            return switch (converter) {
                case "InstantAs.Seconds" -> InstantAs.Seconds.encode(Instant.parse(value));
                case "InstantAs.Millis" -> InstantAs.Millis.encode(Instant.parse(value));
                case "InstantAs.Micros" -> InstantAs.Micros.encode(Instant.parse(value));
                case "InstantAs.Nanos" -> InstantAs.Nanos.encode(Instant.parse(value));
                case "DurationAs.Seconds" -> DurationAs.Seconds.encode(Duration.parse(value));
                case "DurationAs.Millis" -> DurationAs.Millis.encode(Duration.parse(value));
                case "DurationAs.Micros" -> DurationAs.Micros.encode(Duration.parse(value));
                case "DurationAs.Nanos" -> DurationAs.Nanos.encode(Duration.parse(value));
                default -> null;
            };
        } catch (DateTimeException | ArithmeticException noSuch) {
            return null;
        }
    }

    /** The bytes of a UUID as a person writes it; null if the converter is another one, or takes no such text. */
    static byte @Nullable [] encodeBytes(String converter, String value) {
        try {
            return converter.equals("UuidAs.Bytes") ? UuidAs.Bytes.encode(UUID.fromString(value)) : null;
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }
}
