package io.sharedstruct.runtime.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the words of locks and sequences lie in a struct, in those inside it as well. */
public final class WordRanges {

    private static final Set<String> WORDS = Set.of("lock", "rwlock", "sequence");

    /**
     * Some bytes.
     *
     * @param offset the offset of the first one
     * @param end the offset behind the last one
     */
    public record Range(long offset, long end) {}

    private final Map<String, LayoutDescriptor.Field> fields;
    private final List<Range> ranges = new ArrayList<>();

    private WordRanges(Map<String, LayoutDescriptor.Field> fields) {
        this.fields = fields;
    }

    /**
     * The words in a struct.
     *
     * @param descriptor its fields, as {@link LayoutDescriptor} describes
     * @return the bytes of each, in the order of their offsets
     */
    public static List<Range> of(String descriptor) {
        LayoutDescriptor parsed = LayoutDescriptor.parse(descriptor);
        if (parsed == null || parsed.fields().values().stream().noneMatch(field -> WORDS.contains(field.type()))) {
            return List.of();
        }
        WordRanges words = new WordRanges(parsed.fields());
        words.add("", 0);
        words.ranges.sort(Comparator.comparingLong(Range::offset));
        return words.ranges;
    }

    /**
     * Adds those of a struct.
     *
     * @param prefix what the names of its fields begin with in the descriptor, {@code levels[].}
     * @param shift how far behind the first element of its array it lies, in bytes
     */
    private void add(String prefix, long shift) {
        fields.forEach((key, field) -> {
            String name = key.startsWith(prefix) ? key.substring(prefix.length()) : "";
            if (name.isEmpty() || name.contains("[].")) {
                return;
            }
            if (WORDS.contains(field.type())) {
                ranges.add(new Range(shift + field.offset(), shift + field.end()));
            } else if (field.type().startsWith("struct[") && hasWords(key + "[].")) {
                long element = field.length() / FieldPath.count(field);
                for (long at = 0; at < field.length(); at += element) {
                    add(key + "[].", shift + at);
                }
            }
        });
    }

    private boolean hasWords(String prefix) {
        return fields.entrySet().stream()
                .anyMatch(entry -> entry.getKey().startsWith(prefix)
                        && WORDS.contains(entry.getValue().type()));
    }
}
