package io.sharedstruct.runtime.open;

import io.sharedstruct.runtime.open.LayoutDescriptor.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a struct with those of structs inside it, by dotted names. What a short text of format 2 stands for may be endless, so
 * there is a limit for it.
 */
final class FlatFields {

    private final boolean limited;
    private final List<Map.Entry<String, Field>> flat = new ArrayList<>();

    /** Types with constants in them; each is counted once. */
    private final Map<String, Boolean> types = new HashMap<>();

    private int fields;
    private long characters;

    private FlatFields(boolean limited) {
        this.limited = limited;
    }

    /**
     * The fields in the order of their offsets, those of nested structs with them.
     *
     * @param limited whether they may be more than the text shows
     */
    static Map<String, Field> of(StructText struct, boolean limited) throws BadDescriptor {
        FlatFields fields = new FlatFields(limited);
        fields.add(struct, 0, "");
        fields.flat.sort(Comparator.comparingLong(field -> field.getValue().offset()));
        Map<String, Field> map = new LinkedHashMap<>();
        for (Map.Entry<String, Field> field : fields.flat) {
            if (map.put(field.getKey(), field.getValue()) != null) {
                throw new BadDescriptor(0, "there are two fields " + LayoutDescriptor.shown(field.getKey()));
            }
        }
        return map;
    }

    private void add(StructText struct, long base, String prefix) throws BadDescriptor {
        for (StructText.Field field : struct.fields()) {
            if (field.offset() < 0 || field.length() <= 0 || field.offset() > Long.MAX_VALUE - base) {
                throw new BadDescriptor(
                        field.line(),
                        "no struct has " + field.length() + " bytes at offset " + field.offset() + " of "
                                + LayoutDescriptor.shown(field.name()));
            }
            StructText.Type type = field.type();
            if (type.constants() != null && types.put(type.text(), true) == null) {
                spend(type.text());
            }
            String name = prefix + field.name();
            spend(name);
            StructText inside = type.struct();
            if (inside == null || type.isArray()) {
                flat.add(Map.entry(name, new Field(base + field.offset(), type.text(), field.length())));
            }
            if (inside != null) {
                add(inside, base + field.offset(), name + (type.isArray() ? "[]." : "."));
            }
        }
    }

    /** Notes that a field, or a type, has been made. */
    private void spend(String text) throws BadDescriptor {
        fields++;
        characters += text.length();
        if (limited && (fields > LayoutDescriptor.MAX_FIELDS || characters > LayoutDescriptor.MAX_CHARACTERS)) {
            throw new BadDescriptor(
                    0,
                    "there are more than " + LayoutDescriptor.MAX_FIELDS
                            + " fields, with those of structs inside, or more than " + LayoutDescriptor.MAX_CHARACTERS
                            + " characters in their names and types");
        }
    }
}
