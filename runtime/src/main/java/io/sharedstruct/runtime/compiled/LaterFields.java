package io.sharedstruct.runtime.compiled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which fields of a struct are {@link io.sharedstruct.Since} a later version, as its generated class says by numbers of lines. */
public final class LaterFields {

    private record Line(int number, String type, String name) {}

    /** The fields of each definition, none of an enum, and at last those of the struct. */
    private final List<List<Line>> definitions = new ArrayList<>();

    private final Set<Integer> numbers;
    private final List<String> names = new ArrayList<>();

    private LaterFields(Set<Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * Their names, as {@link io.sharedstruct.runtime.open.LayoutDescriptor} has them.
     *
     * @param struct what the class says, whose descriptor is one
     * @return the names of the fields
     */
    public static List<String> of(CompiledStruct struct) {
        Set<Integer> set = new HashSet<>();
        for (int number : struct.later()) {
            set.add(number);
        }
        LaterFields later = new LaterFields(set);
        if (!set.isEmpty()) {
            later.read(String.join("", struct.descriptor()));
            later.add(later.definitions.get(later.definitions.size() - 1), "", false);
        }
        return List.copyOf(later.names);
    }

    private void read(String descriptor) {
        int number = 0;
        List<Line> lines = new ArrayList<>();
        if (!descriptor.startsWith("format ")) {
            definitions.add(lines);
        }
        for (String line : descriptor.lines().toList()) {
            String[] words = line.split(" ", 4);
            if (line.startsWith("enum ") || line.equals("struct") || line.equals("layout")) {
                lines = new ArrayList<>();
                definitions.add(lines);
            } else if (words.length == 4) {
                lines.add(new Line(number++, words[1], words[3]));
            }
        }
    }

    private void add(List<Line> lines, String prefix, boolean inLater) {
        for (Line line : lines) {
            boolean later = inLater || numbers.contains(line.number);
            String name = prefix + line.name;
            boolean isStruct = line.type.startsWith("struct#");
            boolean isArray = line.type.endsWith("]");
            if (later && (!isStruct || isArray)) {
                names.add(name);
            }
            if (isStruct) {
                add(definitions.get(definition(line.type)), name + (isArray ? "[]." : "."), later);
            }
        }
    }

    private static int definition(String type) {
        int end = type.indexOf('[');
        return Integer.parseInt(type.substring("struct#".length(), end < 0 ? type.length() : end)) - 1;
    }
}
