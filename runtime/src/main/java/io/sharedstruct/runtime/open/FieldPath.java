package io.sharedstruct.runtime.open;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the way to a value from the outermost struct, {@code levels[3].state}, for messages. */
public final class FieldPath {

    private static final Pattern LENGTHS = Pattern.compile("((?:\\[\\d{1,18}])+)$");

    private final Map<String, LayoutDescriptor.Field> fields;
    private final String property;

    private FieldPath(Map<String, LayoutDescriptor.Field> fields, String property) {
        this.fields = fields;
        this.property = property;
    }

    /**
     * The way to the property of that name whose bytes lie at an offset.
     *
     * @param descriptor the fields, as {@link LayoutDescriptor} describes
     * @param property the name
     * @param offset the offset in bytes
     * @return the way, or the name alone if there is none
     */
    public static String of(String descriptor, String property, long offset) {
        LayoutDescriptor parsed = LayoutDescriptor.parse(descriptor);
        String path = parsed == null ? "" : new FieldPath(parsed.fields(), property).find("", "", offset);
        return path.isEmpty() ? property : path;
    }

    /**
     * Looks among the fields of a struct, and among those of structs in it; empty if there is none.
     *
     * @param prefix what the names of its fields begin with in the descriptor, {@code levels[].}
     * @param shown the same as it is shown, {@code levels[3].}
     */
    private String find(String prefix, String shown, long offset) {
        for (Map.Entry<String, LayoutDescriptor.Field> entry : fields.entrySet()) {
            LayoutDescriptor.Field field = entry.getValue();
            boolean inside = entry.getKey().startsWith(prefix) && offset >= field.offset() && offset < field.end();
            String name = inside ? entry.getKey().substring(prefix.length()) : "";
            if (name.isEmpty() || name.contains("[].")) {
                continue;
            }
            String path = "";
            if (field.type().startsWith("struct[")) {
                long element = field.length() / count(field);
                long index = (offset - field.offset()) / element;
                path = find(
                        prefix + name + "[].", shown + name + indices(field, index) + ".", offset - index * element);
            } else if (name.equals(property) || name.endsWith("." + property)) {
                path = shown + name + indices(field, (offset - field.offset()) * count(field) / field.length());
            }
            if (!path.isEmpty()) {
                return path;
            }
        }
        return "";
    }

    private static String lengths(LayoutDescriptor.Field field) {
        Matcher lengths = LENGTHS.matcher(field.type());
        return lengths.find() ? lengths.group(1) : "";
    }

    /** The number of elements of an array; 1 for what is none. */
    static long count(LayoutDescriptor.Field field) {
        long count = 1;
        for (String length : lengths(field).split("\\D+", -1)) {
            count *= length.isEmpty() ? 1 : Long.parseLong(length);
        }
        return count;
    }

    /** The index of an element as Java shows it, row and column if there are rows; nothing if the field is no array. */
    private static String indices(LayoutDescriptor.Field field, long index) {
        String lengths = lengths(field);
        int second = lengths.indexOf('[', 1);
        if (second < 0) {
            return lengths.isEmpty() ? "" : "[" + index + "]";
        }
        long columns = Long.parseLong(lengths.substring(second + 1, lengths.length() - 1));
        return "[" + index / columns + "][" + index % columns + "]";
    }
}
