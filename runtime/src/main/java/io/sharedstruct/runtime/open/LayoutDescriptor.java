package io.sharedstruct.runtime.open;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a struct as a canonical text: one line for each field, in the order of their offsets, each ended by a line
 * feed, with the offset in bytes, the type, the length in bytes and the name, separated by single spaces.
 *
 * <pre>
 * 0 int32 4 x
 * 4 string/UTF-8 256 text
 * </pre>
 *
 * <p>Types are {@code bool8} to {@code bool64}, {@code int8} to {@code int64}, {@code uint8} to {@code uint64},
 * {@code char16}, {@code float32} and {@code float64}, and these:
 *
 * <ul>
 *   <li>{@code enum8} to {@code enum32}, and behind them the constants in the order of their integers:
 *       <code>enum8{NEW=0,OPEN=1}</code>
 *   <li>{@code string/UTF-8}, and so on with other charsets; behind that {@code /unterminated}, {@code /prefixed8},
 *       {@code /prefixed16} or {@code /prefixed32}, unless a NUL ends the text
 *   <li>bit fields, with the unit, the number of bits and the least significant one: {@code uint32:3@0}, {@code int32:5@4},
 *       {@code bool32:1@3}
 *   <li>a type with the name of its converter without the package: {@code int64/InstantAs.Millis}
 * </ul>
 *
 * <p>{@code /le} or {@code /be} stands behind what has a byte order that is declared: {@code int32/be},
 * {@code uint16:4@0/be}, <code>enum16/be{NEW=0}</code>, {@code string/UTF-8/prefixed16/be},
 * {@code int64/be/InstantAs.Millis}. An array has its lengths behind the type of its elements:
 * {@code int32[16]}, {@code float64[2][3]}, <code>enum8{NEW=0}[4]</code>; {@link TypeToken} compares them. The fields of a struct inside the struct have dotted names, {@code origin.x}; an
 * array of structs is a line of type {@code struct[10]}, followed by the fields of its first element, {@code levels[].x}.
 */
public final class LayoutDescriptor {

    private static final int MAX_WORD = 100;

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private LayoutDescriptor() {}

    /** A line of the descriptor. */
    record Field(long offset, String type, long length) {

        String describe() {
            String shown = shown(type);
            return shown + (shown.startsWith("string") ? " of " + length + " bytes" : "") + " at " + offset;
        }

        /** Whether a field of another descriptor has the same bytes, and they mean the same or can be told apart. */
        boolean isCompatible(Field other) {
            return offset == other.offset && length == other.length && TypeToken.areCompatible(type, other.type);
        }

        boolean overlaps(Field other) {
            return offset < other.end() && other.offset < end();
        }

        /** The offset of the first byte behind it, or the largest number there is. */
        long end() {
            return offset > Long.MAX_VALUE - length ? Long.MAX_VALUE : offset + length;
        }
    }

    /** Parses a descriptor of any origin; null if it isn't one. */
    public static @Nullable LayoutDescriptor parse(String text) {
        LayoutDescriptor descriptor = new LayoutDescriptor();
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ", 4);
            if (words.length != 4) {
                return null;
            }
            Field field;
            try {
                field = new Field(Long.parseLong(words[0]), words[1], Long.parseLong(words[2]));
            } catch (NumberFormatException noNumber) {
                return null;
            }
            if (field.offset < 0 || field.length <= 0 || descriptor.fields.put(words[3], field) != null) {
                return null;
            }
        }
        return descriptor;
    }

    /** Whether a fingerprint is that of a descriptor, which then is what its writer wrote. */
    public static boolean isFingerprintOf(long fingerprint, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() == fingerprint;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The fields by their names. */
    Map<String, Field> fields() {
        return fields;
    }

    /** Another process wrote it: no control characters and no endless words in a message. */
    static String shown(String word) {
        String printable = word.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= MAX_WORD ? printable : printable.substring(0, MAX_WORD) + "…";
    }
}
