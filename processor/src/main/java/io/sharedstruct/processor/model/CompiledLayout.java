package io.sharedstruct.processor.model;

import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.TypeTokens;
import io.sharedstruct.processor.source.struct.RawCompiled;
import io.sharedstruct.processor.source.struct.StructName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The layout of a struct of another compilation: from its descriptor, and nothing else. */
public final class CompiledLayout {

    /** An enum or a struct that the descriptor defines: one of the two. */
    private record Definition(
            @Nullable EnumType enumeration, @Nullable NestedType struct) {}

    private final RawCompiled struct;
    private final Map<Integer, String> unions = new HashMap<>();
    private final Set<Integer> later;
    private final List<Definition> definitions = new ArrayList<>();
    private int fields;

    private CompiledLayout(RawCompiled struct) {
        this.struct = struct;
        later = new HashSet<>(struct.later());
        for (String union : struct.unions()) {
            String[] words = union.split(" ", 2);
            unions.put(Integer.valueOf(words[0]), words[1]);
        }
    }

    /** The struct as the type of a field; null if its description can't be read. */
    public static @Nullable NestedType of(RawCompiled struct) {
        if (struct.format() != RawCompiled.FORMAT) {
            return null;
        }
        try {
            return new CompiledLayout(struct).read();
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return null;
        }
    }

    private NestedType read() {
        List<String> lines = struct.descriptor().lines().toList();
        int start = 0;
        if ((lines.get(0) + "\n").equals(LayoutDescriptor.FORMAT)) {
            start = 1;
            while (!(lines.get(start) + "\n").equals(LayoutDescriptor.LAYOUT)) {
                start = define(lines, start);
            }
            start++;
        }
        return NestedType.of(
                type(struct.type(), struct.cName()),
                struct.size(),
                struct.alignment(),
                fields(lines.subList(start, lines.size())),
                1);
    }

    /** Reads a definition, and returns the number of the line behind it. */
    private int define(List<String> lines, int start) {
        String[] words = struct.types().get(definitions.size()).split(" ", 4);
        int slash = words[0].indexOf('/');
        StructName name = new StructName(words[0].substring(0, slash), words[0].substring(slash + 1));
        if (lines.get(start).startsWith(LayoutDescriptor.ENUM)) {
            String constants = lines.get(start).substring(LayoutDescriptor.ENUM.length());
            definitions.add(new Definition(enumeration(name, constants), null));
            return start + 1;
        }
        int end = start + 1;
        while (Character.isDigit(lines.get(end).charAt(0))) {
            end++;
        }
        List<FieldModel> inside = fields(lines.subList(start + 1, end));
        definitions.add(new Definition(
                null,
                NestedType.of(
                        type(name, words.length > 3 ? words[3] : ""),
                        Long.parseLong(words[1]),
                        Long.parseLong(words[2]),
                        inside,
                        1)));
        return end;
    }

    private static EnumType enumeration(StructName name, String text) {
        List<EnumType.Constant> constants = Arrays.stream(text.split(",", -1))
                .map(constant -> constant.split("=", 2))
                .map(constant -> new EnumType.Constant(constant[0], Integer.parseInt(constant[1])))
                .toList();
        return new EnumType(name.packageName(), name.nestedName(), TypeTokens.integer(Integer.BYTES), constants, null);
    }

    /** Another compilation knows what generated code has to know of it. */
    private static StructType type(StructName name, String cName) {
        return new StructType(name, true, false, false, List.of(), List.of(), null, List.of(), cName, StructDocs.NONE);
    }

    private List<FieldModel> fields(List<String> lines) {
        List<FieldModel> read = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", 4);
            String name = words[3];
            String union = unions.getOrDefault(fields, "");
            FieldType type = type(words[1], Long.parseLong(words[2]), union);
            read.add(new FieldModel(
                    name,
                    PropertyNames.constant(name),
                    name,
                    name,
                    name,
                    type,
                    Long.parseLong(words[0]),
                    union,
                    later.contains(fields) ? 2 : 1,
                    name));
            fields++;
        }
        return List.copyOf(read);
    }

    private FieldType type(String token, long size, String union) {
        int bracket = token.endsWith("]") ? token.indexOf('[', token.lastIndexOf('/') + 1) : -1;
        String element = bracket < 0 ? token : token.substring(0, bracket);
        List<Long> lengths = bracket < 0 ? List.of() : lengths(token.substring(bracket + 1, token.length() - 1));
        long count = lengths.stream().reduce(1L, Math::multiplyExact);
        FieldType type = element(element, size / count);
        FieldType placed = type instanceof BitFieldType bits ? bits.at(bits.position(), union) : type;
        return lengths.isEmpty() ? placed : new ArrayType(placed, lengths);
    }

    private static List<Long> lengths(String text) {
        return Arrays.stream(text.split("]\\[", -1)).map(Long::valueOf).toList();
    }

    private FieldType element(String token, long size) {
        int reference = token.indexOf('#');
        if (reference < 0) {
            return TypeTokens.parse(token, size);
        }
        Definition definition = definitions.get(Integer.parseInt(token.substring(reference + 1)) - 1);
        EnumType enumeration = definition.enumeration();
        NestedType nested = definition.struct();
        if (nested != null) {
            return nested;
        }
        if (enumeration == null) {
            throw new IllegalArgumentException(token);
        }
        return enumeration.storedAs(
                TypeTokens.parse(token.substring(0, reference).replace("enum", "int"), size));
    }
}
