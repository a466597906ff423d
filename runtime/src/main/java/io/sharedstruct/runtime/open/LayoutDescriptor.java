package io.sharedstruct.runtime.open;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
 *   <li>{@code enum8} to {@code enum32}, and behind them the number of the enum: {@code enum8#1}
 *   <li>{@code struct} and the number of the struct: {@code struct#2}
 *   <li>{@code string/UTF-8}, and so on with other charsets; behind that {@code /unterminated}, {@code /prefixed8},
 *       {@code /prefixed16} or {@code /prefixed32}, unless a NUL ends the text
 *   <li>bit fields, with the unit, the number of bits and the least significant one: {@code uint32:3@0}, {@code int32:5@4},
 *       {@code bool32:1@3}
 *   <li>{@code lock}, {@code rwlock} and {@code sequence}, of 4, 64 and 8 bytes, by which threads of all processes agree
 *   <li>a type with the name of its converter without the package: {@code int64/InstantAs.Millis}
 * </ul>
 *
 * <p>{@code /le} or {@code /be} stands behind what has a byte order that is declared: {@code int32/be},
 * {@code uint16:4@0/be}, {@code enum16/be#1}, {@code string/UTF-8/prefixed16/be}, {@code int64/be/InstantAs.Millis}. An array
 * has its lengths behind the type of its elements: {@code int32[16]}, {@code float64[2][3]}, {@code enum8#1[4]},
 * {@code struct#2[10]}; {@link TypeToken} compares them.
 *
 * <p>That is all where there are no enums and no structs inside the struct: format 1. With them it is format 2, in which each
 * is described once: the first line says so, then come the definitions, numbered from 1 and each behind those that it refers
 * to, and behind the line {@code layout} the fields of the struct itself. An enum is a line with its constants in the order of
 * their integers; a struct is the line {@code struct} and the lines of its fields, with their offsets in it.
 *
 * <pre>
 * format 2
 * enum NEW=0,OPEN=1
 * struct
 * 0 float64 8 x
 * 8 float64 8 y
 * layout
 * 0 enum32#1 4 state
 * 8 struct#2 16 origin
 * 24 struct#2[10] 160 corners
 * </pre>
 *
 * <p>Both formats are compared in one form, in which messages show them, too: an enum stands in the type,
 * <code>enum32{NEW=0,OPEN=1}</code>, the fields of a struct inside the struct have dotted names, {@code origin.x}, and an array
 * of structs is a field of type {@code struct[10]}, with the fields of its first element, {@code corners[].x}. Format 1 had
 * exactly that form for enums and structs as well, and is still read. In that form a layout has at most {@value #MAX_FIELDS}
 * fields, whose names and types have at most {@value #MAX_CHARACTERS} characters, and structs lie at most {@value #MAX_DEPTH}
 * deep inside each other.
 */
public final class LayoutDescriptor {

    /** The first line of format 2. */
    static final String FORMAT_2 = "format 2";

    static final int MAX_FIELDS = 1 << 16;
    static final int MAX_CHARACTERS = 1 << 22;
    static final int MAX_DEPTH = 1000;

    private static final int MAX_WORD = 100;

    private final Map<String, Field> fields;

    LayoutDescriptor(Map<String, Field> fields) {
        this.fields = fields;
    }

    /**
     * A struct that is the type of a field, or of the elements of one.
     *
     * @param size its size in bytes
     * @param fields its fields by their names
     */
    record Nested(long size, Map<String, Field> fields) {}

    /** A field. */
    record Field(long offset, String type, long length) {

        String describe() {
            String shown = shown(type);
            return shown + (shown.startsWith("string") ? " of " + length + " bytes" : "") + " at " + offset;
        }

        /** Whether a field of another descriptor has the same bytes. */
        boolean hasBytesOf(Field other) {
            return offset == other.offset && length == other.length;
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
        return DescriptorParser.parse(text);
    }

    /** Which format a text of this library is in. */
    static int format(String text) {
        return text.startsWith(FORMAT_2) ? 2 : 1;
    }

    /** Whether a fingerprint is that of a descriptor, which then is what its writer wrote. */
    public static boolean isFingerprintOf(long fingerprint, String text) {
        return fingerprint(text) == fingerprint;
    }

    /** The fingerprint of a descriptor: the first 8 bytes, big-endian, of its SHA-256. */
    public static long fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The fields by their names. */
    Map<String, Field> fields() {
        return fields;
    }

    /** Another process wrote it: nothing that can't be seen or turns what is around it, and no endless words in a message. */
    static String shown(String word) {
        String printable = word.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
        if (printable.length() <= MAX_WORD) {
            return printable;
        }
        int end = MAX_WORD - (Character.isHighSurrogate(printable.charAt(MAX_WORD - 1)) ? 1 : 0);
        return printable.substring(0, end) + "…";
    }
}
