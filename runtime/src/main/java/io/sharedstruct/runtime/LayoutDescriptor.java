package io.sharedstruct.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
 * <p>Types are {@code bool8}, {@code int8}, {@code char16}, {@code int16}, {@code int32}, {@code int64}, {@code float32},
 * {@code float64} and {@code string/} with the name of a charset. An array has its lengths behind the type of its elements:
 * {@code int32[16]}, {@code float64[2][3]}. The fields of a struct inside the struct have dotted names, {@code origin.x}; an
 * array of structs is a line of type {@code struct[10]}, followed by the fields of its first element, {@code levels[].x}.
 */
final class LayoutDescriptor {

    private static final int MAX_DIFFERENCES = 20;
    private static final int MAX_WORD = 100;

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private LayoutDescriptor() {}

    /** A line of the descriptor. Offset and length are kept as text: they are only compared and shown. */
    private record Field(String offset, String type, String length) {

        String describe() {
            return type + (type.startsWith("string") ? " of " + length + " bytes" : "") + " at " + offset;
        }
    }

    /** Parses a descriptor of any origin; null if it isn't one. */
    static @Nullable LayoutDescriptor parse(String text) {
        LayoutDescriptor descriptor = new LayoutDescriptor();
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ", 4);
            if (words.length != 4) {
                return null;
            }
            descriptor.fields.put(shown(words[3]), new Field(shown(words[0]), shown(words[1]), shown(words[2])));
        }
        return descriptor;
    }

    /** Another process wrote it: no control characters and no endless words in a message. */
    private static String shown(String word) {
        String printable = word.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= MAX_WORD ? printable : printable.substring(0, MAX_WORD) + "…";
    }

    /**
     * Says field by field how a region differs from this descriptor.
     *
     * @param there the region's descriptor
     * @param creator the process that created the region
     * @return a sentence for each difference, empty if there is none
     */
    List<String> differences(LayoutDescriptor there, long creator) {
        String region = " in the region created by pid " + creator;
        List<String> differences = new ArrayList<>();
        fields.forEach((name, here) -> {
            Field other = there.fields.get(name);
            if (other == null) {
                differences.add(name + ": " + here.describe() + " here, absent" + region);
            } else if (!other.equals(here)) {
                differences.add(name + ": " + here.describe() + " here, " + other.describe() + region);
            }
        });
        there.fields.forEach((name, other) -> {
            if (!fields.containsKey(name)) {
                differences.add(name + ": absent here, " + other.describe() + region);
            }
        });
        if (differences.size() > MAX_DIFFERENCES) {
            int more = differences.size() - MAX_DIFFERENCES;
            differences.subList(MAX_DIFFERENCES, differences.size()).clear();
            differences.add("and " + more + " more");
        }
        return differences;
    }
}
