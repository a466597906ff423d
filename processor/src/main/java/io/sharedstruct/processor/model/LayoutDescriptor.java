package io.sharedstruct.processor.model;

import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.source.struct.RawCompiled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of a layout, by which processes find out whether they mean the same bytes. The runtime's class of this name
 * says what the text looks like.
 */
public final class LayoutDescriptor {

    /** The version of what generated classes say of their structs. */
    public static final int VERSION = RawCompiled.FORMAT;

    static final String FORMAT = "format 2\n";
    static final String ENUM = "enum ";
    static final String STRUCT = "struct\n";
    static final String LAYOUT = "layout\n";

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_FIELDS = 1 << 16;
    private static final int MAX_CHARACTERS = 1 << 22;
    private static final int MAX_DEPTH = 1000;

    private final StringBuilder text = new StringBuilder();
    private final List<String> types = new ArrayList<>();
    private final List<String> unions = new ArrayList<>();
    private final List<Integer> later = new ArrayList<>();
    private final List<StructType> nested = new ArrayList<>();

    /** The numbers of the definitions, by what they define. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The same for structs; none is looked at twice. */
    private final IdentityHashMap<List<FieldModel>, Integer> structs = new IdentityHashMap<>();

    private int lines;

    private LayoutDescriptor(List<FieldModel> fields) {
        List<FieldModel> sorted = sorted(fields);
        List<String> references =
                sorted.stream().map(field -> token(field.type())).toList();
        text.append(types.isEmpty() ? "" : LAYOUT);
        add(sorted, references);
        text.insert(0, types.isEmpty() ? "" : FORMAT);
        for (FieldModel field : sorted) {
            FieldType element = field.type() instanceof ArrayType array ? array.element() : field.type();
            if (element instanceof NestedType struct && !nested.contains(struct.struct())) {
                nested.add(struct.struct());
            }
        }
    }

    /** Describes a layout. */
    public static LayoutDescriptor describe(List<FieldModel> fields) {
        return new LayoutDescriptor(fields);
    }

    /** The text of a layout. */
    public static String of(List<FieldModel> fields) {
        return describe(fields).text();
    }

    /** The text. */
    public String text() {
        return text.toString();
    }

    /** The names of what is defined: the package, a slash, the name in it; with structs their size, alignment, and name in C. */
    public List<String> types() {
        return List.copyOf(types);
    }

    /** The numbers of the fields that are members of unions, with the names of these. */
    public List<String> unions() {
        return List.copyOf(unions);
    }

    /** The numbers of the fields that later versions have added. */
    public List<Integer> later() {
        return List.copyOf(later);
    }

    /** The structs that are types of the fields, each once, in the order of these. */
    public List<StructType> nested() {
        return List.copyOf(nested);
    }

    private static List<FieldModel> sorted(List<FieldModel> fields) {
        return fields.stream()
                .sorted(Comparator.comparingLong(FieldModel::offset))
                .toList();
    }

    private void add(List<FieldModel> fields, List<String> tokens) {
        for (int i = 0; i < fields.size(); i++) {
            FieldModel field = fields.get(i);
            text.append(line(field, tokens.get(i)));
            if (!field.union().isEmpty()) {
                unions.add(lines + " " + field.union());
            }
            if (field.since() > 1) {
                later.add(lines);
            }
            lines++;
        }
    }

    private static String line(FieldModel field, String token) {
        return field.offset() + " " + token + " " + field.type().size() + " " + field.name() + "\n";
    }

    /** The type of a field, with a number for what is defined. */
    private String token(FieldType type) {
        if (type instanceof ArrayType array) {
            return token(array.element())
                    + array.lengths().stream().map(length -> "[" + length + "]").collect(Collectors.joining());
        }
        if (type instanceof NestedType struct) {
            return struct.token() + "#" + number(struct);
        }
        return type instanceof EnumType enumeration
                ? type.token().substring(0, type.token().indexOf('{')) + "#" + number(enumeration)
                : type.token();
    }

    private int number(EnumType type) {
        String token = type.token();
        String constants = ENUM + token.substring(token.indexOf('{') + 1, token.length() - 1) + "\n";
        String name = type.packageName() + "/" + type.nestedName();
        Integer known = numbers.get(name + " " + constants);
        if (known != null) {
            return known;
        }
        text.append(constants);
        return define(name, name + " " + constants);
    }

    private int number(NestedType type) {
        Integer known = structs.get(type.fields());
        if (known != null) {
            return known;
        }
        List<FieldModel> fields = sorted(type.fields());
        List<String> tokens = fields.stream().map(field -> token(field.type())).toList();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            lines.append(line(fields.get(i), tokens.get(i)));
        }
        StructType struct = type.struct();
        String name = struct.packageName() + "/" + struct.nestedName() + " " + type.size() + " " + type.alignment()
                + (struct.cName().isEmpty() ? "" : " " + struct.cName());
        // The same struct as part of two that were compiled elsewhere.
        Integer same = numbers.get(name + "\n" + lines);
        if (same == null) {
            text.append(STRUCT);
            add(fields, tokens);
            same = define(name, name + "\n" + lines);
        }
        structs.put(type.fields(), same);
        return same;
    }

    private int define(String name, String key) {
        types.add(name);
        numbers.put(key, types.size());
        return types.size();
    }

    /**
     * What is more than can be described.
     *
     * @param count how much it is
     * @param most how much may be
     * @param unit of what
     */
    public record Excess(long count, long most, String unit) {}

    /** What a layout has more of than the footer of a region may say; null if it has no more. */
    public static @Nullable Excess excess(List<FieldModel> fields) {
        int depth = NestedType.depth(fields) + 1;
        if (depth > MAX_DEPTH) {
            return new Excess(depth, MAX_DEPTH, "structs inside each other");
        }
        LayoutDescriptor descriptor = describe(fields);
        long bytes = descriptor.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            return new Excess(bytes, MAX_BYTES, "bytes of description");
        }
        if (descriptor.types.isEmpty()) {
            return null;
        }
        Expanded whole = new Expansion().of(fields);
        return whole.fields > MAX_FIELDS
                ? new Excess(whole.fields, MAX_FIELDS, "fields, with those of structs inside the struct")
                : whole.characters > MAX_CHARACTERS
                        ? new Excess(
                                whole.characters, MAX_CHARACTERS, "characters in the names and types of all fields")
                        : null;
    }

    /** How many fields there are with those of structs inside, and how many characters their names and types have. */
    private record Expanded(long fields, long characters) {}

    /** Counts without expanding anything. */
    private static final class Expansion {

        private final IdentityHashMap<List<FieldModel>, Expanded> known = new IdentityHashMap<>();
        private final Map<String, Boolean> tokens = new HashMap<>();

        Expanded of(List<FieldModel> fields) {
            Expanded counted = known.get(fields);
            if (counted == null) {
                counted = count(fields);
                known.put(fields, counted);
            }
            return counted;
        }

        private Expanded count(List<FieldModel> fields) {
            long count = 0;
            long characters = 0;
            for (FieldModel field : fields) {
                count = plus(count, 1);
                characters = plus(characters, field.name().length());
                FieldType element = field.type() instanceof ArrayType array ? array.element() : field.type();
                if (element instanceof EnumType && tokens.put(field.type().token(), true) == null) {
                    count = plus(count, 1);
                    characters = plus(characters, field.type().token().length());
                }
                if (element instanceof NestedType nested) {
                    Expanded inside = of(nested.fields());
                    // Each has the name of the field in front, with a dot and perhaps brackets.
                    long prefix = field.name().length() + 3L;
                    count = plus(count, inside.fields);
                    characters = plus(characters, inside.characters);
                    characters = plus(characters, inside.fields * prefix);
                }
            }
            return new Expanded(count, characters);
        }

        /** Far from any overflow, and beyond all that is allowed. */
        private static long plus(long some, long more) {
            return Math.min(some + more, Integer.MAX_VALUE);
        }
    }

    /** The first 8 bytes, big-endian, of the SHA-256 of the descriptor in UTF-8. */
    public static long fingerprint(String descriptor) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(descriptor.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
