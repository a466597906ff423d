package io.sharedstruct.runtime.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The structs inside a struct of format 1, of which its dotted names tell: {@code origin.x}, and {@code corners[].x} behind an array
 * {@code corners}. Where a struct that is no array begins and ends they don't tell, so it has the bytes from its first field to its last.
 */
final class FlatNames {

    /** Far more than any struct of that format had. */
    private static final int MAX_DEPTH = 200;

    private static final String STRUCT = "struct";
    private static final String ELEMENT = "[].";

    private FlatNames() {}

    /** The same fields, those with dotted names in structs of their own. */
    static StructText unfold(StructText flat) throws BadDescriptor {
        return flat.fields().stream().noneMatch(field -> field.name().indexOf('.') >= 0)
                ? flat
                : struct(flat.fields(), 0, 0, 0);
    }

    /**
     * A struct of fields whose names have something in common.
     *
     * @param base what their offsets are counted from
     * @param known how many characters of their names that are
     */
    private static StructText struct(List<StructText.Field> flat, long base, int known, int depth)
            throws BadDescriptor {
        if (depth >= MAX_DEPTH) {
            throw new BadDescriptor(flat.get(0).line(), "more than " + MAX_DEPTH + " structs lie inside each other");
        }
        Map<String, List<StructText.Field>> inside = new LinkedHashMap<>();
        for (StructText.Field field : flat) {
            int dot = field.name().indexOf('.', known);
            if (dot >= 0) {
                inside.computeIfAbsent(field.name().substring(known, dot + 1), name -> new ArrayList<>())
                        .add(field);
            }
        }
        List<StructText.Field> fields = new ArrayList<>();
        for (StructText.Field field : flat) {
            if (field.name().indexOf('.', known) < 0) {
                String name = field.name().substring(known);
                boolean array = field.type().isArray() && field.type().name().equals(STRUCT);
                List<StructText.Field> elements = array ? inside.remove(name + ELEMENT) : null;
                fields.add(
                        array
                                ? array(field, name, elements == null ? List.of() : elements, base, known, depth)
                                : new StructText.Field(
                                        field.line(), field.offset() - base, field.type(), field.length(), name));
            }
        }
        for (Map.Entry<String, List<StructText.Field>> group : inside.entrySet()) {
            fields.add(single(group.getKey(), group.getValue(), base, known, depth));
        }
        int height = fields.stream()
                .map(field -> field.type().struct())
                .mapToInt(struct -> struct == null ? 0 : struct.depth())
                .max()
                .orElse(0);
        return new StructText(0, fields, height + 1);
    }

    private static StructText.Field array(
            StructText.Field array, String name, List<StructText.Field> elements, long base, int known, int depth)
            throws BadDescriptor {
        StructText element = elements.isEmpty()
                ? new StructText(0, List.of(), 1)
                : struct(elements, array.offset(), known + name.length() + ELEMENT.length(), depth + 1);
        StructText.Type type = array.type();
        return new StructText.Field(
                array.line(),
                array.offset() - base,
                new StructText.Type(type.text(), STRUCT, null, element, type.dimensions()),
                array.length(),
                name);
    }

    private static StructText.Field single(String dotted, List<StructText.Field> flat, long base, int known, int depth)
            throws BadDescriptor {
        StructText.Field first = flat.get(0);
        if (dotted.endsWith(ELEMENT)) {
            throw new BadDescriptor(
                    first.line(), LayoutDescriptor.shown(first.name()) + " is a field of an array that isn't there");
        }
        long start = Long.MAX_VALUE;
        long end = 0;
        for (StructText.Field field : flat) {
            start = Math.min(start, field.offset());
            end = Math.max(end, Math.min(field.length(), Long.MAX_VALUE - field.offset()) + field.offset());
        }
        StructText struct = struct(flat, start, known + dotted.length(), depth + 1);
        return new StructText.Field(
                first.line(),
                start - base,
                new StructText.Type(STRUCT, STRUCT, null, struct, List.of()),
                end - start,
                dotted.substring(0, dotted.length() - 1));
    }
}
