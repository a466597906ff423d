package io.sharedstruct.runtime.open;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads descriptors of both formats. They come from other processes, so each way to grow has a limit. A definition refers to those before
 * it only, so none contains itself.
 */
final class DescriptorParser {

    private static final String FORMAT = LayoutDescriptor.FORMAT_2;
    private static final String ENUM = "enum ";
    private static final String STRUCT = "struct";
    private static final String LAYOUT = "layout";

    /**
     * What lines refer to: an enum or a struct.
     *
     * @param constants the constants of an enum, null for a struct
     * @param struct the struct, null for an enum
     */
    private record Definition(
            @Nullable String constants, @Nullable StructText struct) {}

    private final List<String> text;
    private final boolean hasDefinitions;
    private final List<Definition> definitions = new ArrayList<>();
    private final Map<String, StructText.Type> types = new HashMap<>();

    /** The characters of types, each of which has the constants of its enum in it. */
    private long characters;

    private DescriptorParser(String text) {
        this.text = text.lines().toList();
        hasDefinitions = !this.text.isEmpty() && this.text.get(0).equals(FORMAT);
    }

    /** A descriptor of any origin; null if the text isn't one, or stands for more than one may. */
    static @Nullable LayoutDescriptor parse(String text) {
        DescriptorParser parser = new DescriptorParser(text);
        try {
            return new LayoutDescriptor(FlatFields.of(parser.layout(), parser.hasDefinitions));
        } catch (BadDescriptor bad) {
            return null;
        }
    }

    /** The structs that are types of fields, each once, in the order of the fields; none if the text is no descriptor. */
    static List<LayoutDescriptor.Nested> nested(String text) {
        DescriptorParser parser = new DescriptorParser(text);
        try {
            List<LayoutDescriptor.Nested> nested = new ArrayList<>();
            IdentityHashMap<StructText, Boolean> seen = new IdentityHashMap<>();
            for (StructText.Field field : parser.layout().fields()) {
                StructText struct = field.type().struct();
                if (struct != null && seen.put(struct, true) == null) {
                    nested.add(new LayoutDescriptor.Nested(field.elementLength(), FlatFields.of(struct, true)));
                }
            }
            return List.copyOf(nested);
        } catch (BadDescriptor bad) {
            return List.of();
        }
    }

    /**
     * The struct itself, with those inside it.
     *
     * @throws IllegalArgumentException if the text is no descriptor, or stands for more than one may
     */
    static StructText structure(String text) {
        DescriptorParser parser = new DescriptorParser(text);
        try {
            StructText layout = parser.layout();
            FlatFields.of(layout, parser.hasDefinitions);
            return parser.hasDefinitions ? layout : FlatNames.unfold(layout);
        } catch (BadDescriptor bad) {
            throw new IllegalArgumentException(bad.getMessage());
        }
    }

    private StructText layout() throws BadDescriptor {
        return hasDefinitions ? define() : struct(0, 0, text.size());
    }

    /** Reads the definitions, and returns the struct behind them. */
    private StructText define() throws BadDescriptor {
        int next = 1;
        while (next < text.size()) {
            String head = text.get(next++);
            if (head.startsWith(ENUM)) {
                definitions.add(new Definition(head.substring(ENUM.length()), null));
                continue;
            }
            int end = next;
            while (end < text.size() && isField(text.get(end))) {
                end++;
            }
            if (head.equals(LAYOUT) && end == text.size()) {
                return struct(0, next, end);
            }
            if (!head.equals(STRUCT)) {
                throw new BadDescriptor(next, "'" + LayoutDescriptor.shown(head) + "' begins nothing that is known");
            }
            definitions.add(new Definition(null, struct(definitions.size() + 1, next, end)));
            next = end;
        }
        throw new BadDescriptor(0, "there is no line '" + LAYOUT + "'");
    }

    private static boolean isField(String line) {
        return !line.startsWith(ENUM) && !line.equals(STRUCT) && !line.equals(LAYOUT);
    }

    /** Reads the fields of a struct, which have the lines from an index on. */
    private StructText struct(int number, int from, int end) throws BadDescriptor {
        List<StructText.Field> fields = new ArrayList<>();
        int depth = 0;
        for (int i = from; i < end; i++) {
            StructText.Field field = field(i + 1, text.get(i));
            StructText inside = field.type().struct();
            depth = Math.max(depth, inside == null ? 0 : inside.depth());
            fields.add(field);
        }
        if (depth >= LayoutDescriptor.MAX_DEPTH && number > 0) {
            throw new BadDescriptor(from, "more than " + LayoutDescriptor.MAX_DEPTH + " structs lie inside each other");
        }
        return new StructText(number, fields, depth + 1);
    }

    private StructText.Field field(int line, String text) throws BadDescriptor {
        String[] words = text.split(" ", 4);
        if (words.length != 4) {
            throw new BadDescriptor(
                    line, "'" + LayoutDescriptor.shown(text) + "' isn't an offset, a type, a length and a name");
        }
        try {
            return new StructText.Field(
                    line, Long.parseLong(words[0]), type(line, words[1]), Long.parseLong(words[2]), words[3]);
        } catch (NumberFormatException noNumber) {
            throw new BadDescriptor(
                    line, "'" + LayoutDescriptor.shown(text) + "' has an offset or length that is no number");
        }
    }

    /** A type with its definition in it. Each is made once: one enum may be the type of many fields. */
    private StructText.Type type(int line, String text) throws BadDescriptor {
        StructText.Type known = types.get(text);
        if (known == null) {
            known = hasDefinitions && text.indexOf('#') >= 0 ? resolve(line, text) : TypeToken.split(text);
            types.put(text, known);
        }
        return known;
    }

    private StructText.Type resolve(int line, String text) throws BadDescriptor {
        int reference = text.indexOf('#');
        int end = text.indexOf('[');
        String number = text.substring(reference + 1, end < reference ? text.length() : end);
        String name = text.substring(0, reference);
        String lengths = end < reference ? "" : text.substring(end);
        List<Long> dimensions = TypeToken.dimensions(lengths);
        Definition definition = definition(number);
        if (definition == null || dimensions == null) {
            throw new BadDescriptor(
                    line, "the type " + LayoutDescriptor.shown(text) + " refers to nothing that is defined before it");
        }
        if (!(definition.constants == null ? name.equals(STRUCT) : name.startsWith("enum"))) {
            throw new BadDescriptor(
                    line, "the type " + LayoutDescriptor.shown(text) + " refers to something of another kind");
        }
        if (definition.constants == null) {
            return new StructText.Type(name + lengths, name, null, definition.struct, dimensions);
        }
        String whole = name + "{" + definition.constants + "}" + lengths;
        characters += whole.length();
        if (characters > LayoutDescriptor.MAX_CHARACTERS) {
            throw new BadDescriptor(
                    line, "the types have more than " + LayoutDescriptor.MAX_CHARACTERS + " characters");
        }
        return new StructText.Type(whole, name, definition.constants, null, dimensions);
    }

    private @Nullable Definition definition(String number) {
        try {
            int index = Integer.parseInt(number) - 1;
            return index >= 0 && index < definitions.size() ? definitions.get(index) : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
