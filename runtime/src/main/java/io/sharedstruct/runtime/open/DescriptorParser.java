package io.sharedstruct.runtime.open;

import io.sharedstruct.runtime.open.LayoutDescriptor.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads descriptors of both formats. They come from other processes: what a short text of format 2 stands for may be endless, so
 * each way to grow has a limit. A definition refers to those before it only, so none contains itself.
 */
final class DescriptorParser {

    private static final String FORMAT = LayoutDescriptor.FORMAT_2;
    private static final String ENUM = "enum ";
    private static final String STRUCT = "struct";
    private static final String LAYOUT = "layout";

    /** A field as its line says it, in terms of the struct that it is a field of. */
    private record Line(long offset, String type, long length, String name) {}

    /**
     * What lines refer to: an enum or a struct.
     *
     * @param constants the constants of an enum, null for a struct
     * @param lines the fields of a struct
     * @param depth how many structs lie inside each other, with itself
     */
    private record Definition(@Nullable String constants, List<Line> lines, int depth) {}

    /**
     * The type of a field.
     *
     * @param text the type with the constants of its enum
     * @param struct the fields, if it is a struct or an array of structs
     * @param count the number of structs
     * @param depth how many structs lie inside each other
     */
    private record Type(String text, @Nullable List<Line> struct, long count, int depth) {

        boolean isArray() {
            return text.endsWith("]");
        }
    }

    /** The text is no descriptor. */
    private static final class BadDescriptor extends Exception {
        private static final long serialVersionUID = 1L;

        BadDescriptor() {
            super("", null, false, false);
        }
    }

    private final List<Definition> definitions = new ArrayList<>();
    private final Map<String, Type> types = new HashMap<>();
    private boolean hasDefinitions;
    private int fields;
    private long characters;

    private DescriptorParser() {}

    /** A descriptor of any origin; null if the text isn't one, or stands for more than one may. */
    static @Nullable LayoutDescriptor parse(String text) {
        DescriptorParser parser = new DescriptorParser();
        try {
            return new LayoutDescriptor(parser.flat(parser.layout(text)));
        } catch (BadDescriptor bad) {
            return null;
        }
    }

    /** The structs that are types of fields, each once, in the order of the fields; none if the text is no descriptor. */
    static List<LayoutDescriptor.Nested> nested(String text) {
        DescriptorParser parser = new DescriptorParser();
        try {
            return parser.nested(parser.layout(text));
        } catch (BadDescriptor bad) {
            return List.of();
        }
    }

    private List<LayoutDescriptor.Nested> nested(List<Line> layout) throws BadDescriptor {
        List<LayoutDescriptor.Nested> nested = new ArrayList<>();
        IdentityHashMap<List<Line>, Boolean> seen = new IdentityHashMap<>();
        for (Line line : layout) {
            Type type = type(line.type);
            List<Line> struct = type.struct;
            if (struct != null && seen.put(struct, true) == null) {
                fields = 0;
                characters = 0;
                nested.add(new LayoutDescriptor.Nested(line.length / type.count, flat(struct)));
            }
        }
        return List.copyOf(nested);
    }

    private List<Line> layout(String text) throws BadDescriptor {
        List<String> lines = text.lines().toList();
        hasDefinitions = !lines.isEmpty() && lines.get(0).equals(FORMAT);
        return hasDefinitions ? define(lines.subList(1, lines.size())) : lines(lines);
    }

    /** Reads the definitions, and returns the lines behind them. */
    private List<Line> define(List<String> text) throws BadDescriptor {
        int next = 0;
        while (next < text.size()) {
            String head = text.get(next++);
            if (head.startsWith(ENUM)) {
                definitions.add(new Definition(head.substring(ENUM.length()), List.of(), 0));
                continue;
            }
            int end = next;
            while (end < text.size() && isField(text.get(end))) {
                end++;
            }
            List<Line> lines = lines(text.subList(next, end));
            if (head.equals(LAYOUT) && end == text.size()) {
                return lines;
            }
            if (!head.equals(STRUCT)) {
                throw new BadDescriptor();
            }
            definitions.add(new Definition(null, lines, depth(lines)));
            next = end;
        }
        throw new BadDescriptor();
    }

    private static boolean isField(String line) {
        return !line.startsWith(ENUM) && !line.equals(STRUCT) && !line.equals(LAYOUT);
    }

    private int depth(List<Line> lines) throws BadDescriptor {
        int depth = 0;
        for (Line line : lines) {
            depth = Math.max(depth, type(line.type).depth);
        }
        if (depth >= LayoutDescriptor.MAX_DEPTH) {
            throw new BadDescriptor();
        }
        return depth + 1;
    }

    private static List<Line> lines(List<String> text) throws BadDescriptor {
        List<Line> lines = new ArrayList<>();
        for (String line : text) {
            String[] words = line.split(" ", 4);
            if (words.length != 4) {
                throw new BadDescriptor();
            }
            try {
                lines.add(new Line(Long.parseLong(words[0]), words[1], Long.parseLong(words[2]), words[3]));
            } catch (NumberFormatException noNumber) {
                throw new BadDescriptor();
            }
        }
        return lines;
    }

    /** A type with its definition in it. Each is made once: one enum may be the type of many fields. */
    private Type type(String text) throws BadDescriptor {
        Type known = types.get(text);
        if (known == null) {
            known = resolve(text);
            types.put(text, known);
        }
        return known;
    }

    private Type resolve(String text) throws BadDescriptor {
        int reference = hasDefinitions ? text.indexOf('#') : -1;
        if (reference < 0) {
            return new Type(text, null, 1, 0);
        }
        int end = text.indexOf('[');
        String number = text.substring(reference + 1, end < reference ? text.length() : end);
        String name = text.substring(0, reference);
        String lengths = end < reference ? "" : text.substring(end);
        Definition definition = definition(number);
        if (definition.constants == null) {
            if (!name.equals(STRUCT)) {
                throw new BadDescriptor();
            }
            return new Type(name + lengths, definition.lines, count(lengths), definition.depth);
        }
        if (!name.startsWith("enum")) {
            throw new BadDescriptor();
        }
        String whole = name + "{" + definition.constants + "}" + lengths;
        spend(whole);
        return new Type(whole, null, 1, 0);
    }

    private Definition definition(String number) throws BadDescriptor {
        try {
            int index = Integer.parseInt(number) - 1;
            if (index >= 0 && index < definitions.size()) {
                return definitions.get(index);
            }
        } catch (NumberFormatException noNumber) {
            throw new BadDescriptor();
        }
        throw new BadDescriptor();
    }

    /** The number of elements in {@code [2][3]}. */
    private static long count(String lengths) throws BadDescriptor {
        long count = 1;
        try {
            for (String length : lengths.split("[\\[\\]]+", -1)) {
                count = length.isEmpty() ? count : Math.multiplyExact(count, Long.parseLong(length));
            }
        } catch (NumberFormatException | ArithmeticException noNumber) {
            throw new BadDescriptor();
        }
        if (count < 1) {
            throw new BadDescriptor();
        }
        return count;
    }

    /** The fields in the order of their offsets, those of nested structs with them. */
    private Map<String, Field> flat(List<Line> lines) throws BadDescriptor {
        List<Map.Entry<String, Field>> flat = new ArrayList<>();
        add(flat, lines, 0, "");
        flat.sort(Comparator.comparingLong(field -> field.getValue().offset()));
        Map<String, Field> map = new LinkedHashMap<>();
        for (Map.Entry<String, Field> field : flat) {
            if (map.put(field.getKey(), field.getValue()) != null) {
                throw new BadDescriptor();
            }
        }
        return map;
    }

    private void add(List<Map.Entry<String, Field>> flat, List<Line> lines, long base, String prefix)
            throws BadDescriptor {
        for (Line line : lines) {
            if (line.offset < 0 || line.length <= 0 || line.offset > Long.MAX_VALUE - base) {
                throw new BadDescriptor();
            }
            Type type = type(line.type);
            String name = prefix + line.name;
            spend(name);
            List<Line> struct = type.struct;
            if (struct == null || type.isArray()) {
                flat.add(Map.entry(name, new Field(base + line.offset, type.text, line.length)));
            }
            if (struct != null) {
                add(flat, struct, base + line.offset, name + (type.isArray() ? "[]." : "."));
            }
        }
    }

    /** Notes that a field, or a type, has been made; a text without definitions can't grow. */
    private void spend(String text) throws BadDescriptor {
        fields++;
        characters += text.length();
        if (hasDefinitions && (fields > LayoutDescriptor.MAX_FIELDS || characters > LayoutDescriptor.MAX_CHARACTERS)) {
            throw new BadDescriptor();
        }
    }
}
