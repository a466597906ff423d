package io.sharedstruct.inspect;

import io.sharedstruct.runtime.open.Printable;
import io.sharedstruct.runtime.open.StructText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes structs. What is defined once is described once, whatever refers to it: the fields of a definition, and the definition with a
 * size, which only the lines that refer to it say.
 */
final class StructBuilder {

    /** The names of definitions, as the class of a struct knows them. */
    private final List<String> names;

    private final IdentityHashMap<StructText, List<FieldDescription>> fields = new IdentityHashMap<>();
    private final IdentityHashMap<StructText, Map<Long, StructDescription>> structs = new IdentityHashMap<>();
    private final IdentityHashMap<StructText, StructText.Field> last = new IdentityHashMap<>();

    private StructBuilder(List<String> names) {
        this.names = names;
    }

    /**
     * Describes a struct.
     *
     * @param names the names of what the descriptor defines, in that order; none if they aren't known
     * @throws IllegalArgumentException if the descriptor is none, or a field doesn't lie in the struct
     */
    static StructDescription build(@Nullable String name, long size, String descriptor, List<String> names) {
        if (size < 0) {
            throw new IllegalArgumentException("no struct has " + size + " bytes");
        }
        StructText struct = StructText.parse(descriptor);
        StructBuilder builder = new StructBuilder(names);
        // Those inside come first, so that no call leads to another one for each struct inside a struct.
        inside(struct).forEach(builder::fields);
        List<FieldDescription> fields = builder.fields(struct);
        builder.checkSize(struct, size);
        return new StructDescription(name, size, fields, descriptor, struct);
    }

    /** A struct and all inside it, each once and behind those inside it. */
    private static List<StructText> inside(StructText struct) {
        Set<StructText> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<StructText> next = new ArrayDeque<>(List.of(struct));
        found.add(struct);
        while (!next.isEmpty()) {
            for (StructText.Field field : next.remove().fields()) {
                StructText inside = field.type().struct();
                if (inside != null && found.add(inside)) {
                    next.add(inside);
                }
            }
        }
        return found.stream().sorted(Comparator.comparingInt(StructText::depth)).toList();
    }

    private StructDescription struct(StructText struct, long size) {
        Map<Long, StructDescription> bySize = structs.computeIfAbsent(struct, text -> new HashMap<>());
        StructDescription known = bySize.get(size);
        if (known == null) {
            List<FieldDescription> inside = fields(struct);
            checkSize(struct, size);
            int number = struct.number();
            String name = number == 0 || number > names.size() ? null : names.get(number - 1);
            known = new StructDescription(name, size, inside, null, struct);
            bySize.put(size, known);
        }
        return known;
    }

    /** The fields of a struct by their offsets. */
    private List<FieldDescription> fields(StructText struct) {
        List<FieldDescription> known = fields.get(struct);
        if (known != null) {
            return known;
        }
        List<FieldDescription> described = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (StructText.Field field : struct.fields()) {
            if (!taken.add(field.name())) {
                throw problem(field, "is there twice");
            }
            described.add(field(field));
            StructText.Field end = last.get(struct);
            if (end == null || field.offset() + field.length() > end.offset() + end.length()) {
                last.put(struct, field);
            }
        }
        described.sort(Comparator.comparingLong(FieldDescription::offset));
        List<FieldDescription> all = List.copyOf(described);
        fields.put(struct, all);
        return all;
    }

    private FieldDescription field(StructText.Field field) {
        if (field.name().isEmpty() || field.name().chars().anyMatch(c -> c == '.' || c == '[' || c == ']')) {
            throw problem(field, "is no name");
        }
        if (field.offset() < 0 || field.length() <= 0 || field.length() > Long.MAX_VALUE - field.offset()) {
            throw problem(field, "can't have " + field.length() + " bytes at " + field.offset());
        }
        StructText.Type type = field.type();
        long count = type.dimensions().stream().reduce(1L, (some, more) -> some * more);
        if (field.length() % count != 0) {
            throw problem(field, "has " + field.length() + " bytes, which aren't those of " + count + " elements");
        }
        long element = field.length() / count;
        FieldType known = type.struct() == null
                ? TypeTexts.parse(type, element)
                : new FieldType.StructType(struct(type.struct(), element));
        return new FieldDescription(field.name(), field.offset(), field.length(), known, type.dimensions());
    }

    private void checkSize(StructText struct, long size) {
        StructText.Field end = last.get(struct);
        if (end != null && end.offset() + end.length() > size) {
            throw problem(
                    end,
                    "has " + end.length() + " bytes at " + end.offset() + ", which don't lie in a struct of " + size
                            + " bytes");
        }
    }

    private static IllegalArgumentException problem(StructText.Field field, String problem) {
        String name = field.name().length() > 100 ? field.name().substring(0, 100) + "…" : field.name();
        return new IllegalArgumentException("line " + field.line() + ": '" + Printable.of(name) + "' " + problem);
    }
}
