package io.sharedstruct.inspect;

import java.util.List;
import java.util.stream.Collectors;

/** Follows the way to a field, {@code a[3].b}. */
final class PathFinder {

    /** So many fields are named in a message. */
    private static final int SHOWN = 20;

    private final String path;
    private int next;

    PathFinder(String path) {
        this.path = path;
    }

    FieldPlace find(StructDescription struct) {
        StructDescription inside = struct;
        long offset = 0;
        while (true) {
            FieldDescription field = field(inside);
            offset += field.offset();
            long length = field.length();
            List<Long> dimensions = field.dimensions();
            while (next < path.length() && path.charAt(next) == '[') {
                long index = index(field, dimensions);
                length /= dimensions.get(0);
                offset += index * length;
                dimensions = dimensions.subList(1, dimensions.size());
            }
            if (next == path.length()) {
                return new FieldPlace(path, offset, length, field.type(), dimensions);
            }
            String so = shown(path.substring(0, next));
            if (path.charAt(next) != '.') {
                throw problem("behind '" + so + "' a '.', a '[' or nothing follows");
            }
            if (!(field.type() instanceof FieldType.StructType type)) {
                throw problem(
                        "'" + so + "' is no struct but " + shown(field.type().describe()) + ", and has no fields");
            }
            if (!dimensions.isEmpty()) {
                throw problem("'" + so + "' is an array of " + dimensions.get(0) + "; say of which element, '" + so
                        + "[0]." + shown(path.substring(next + 1)) + "' for example");
            }
            next++;
            inside = type.struct();
        }
    }

    private FieldDescription field(StructDescription struct) {
        int start = next;
        while (next < path.length() && path.charAt(next) != '.' && path.charAt(next) != '[') {
            next++;
        }
        String name = path.substring(start, next);
        FieldDescription field = struct.field(name);
        if (field != null) {
            return field;
        }
        String of = start == 0 ? "" : " in '" + shown(path.substring(0, start - 1)) + "'";
        throw problem("there is no field '" + shown(name) + "'" + of + "; there " + names(struct.fields()));
    }

    private static String names(List<FieldDescription> fields) {
        if (fields.isEmpty()) {
            return "are none";
        }
        String names = fields.stream()
                .limit(SHOWN)
                .map(field -> shown(field.name()))
                .collect(Collectors.joining(", ", fields.size() == 1 ? "is " : "are ", ""));
        return fields.size() > SHOWN ? names + " and " + (fields.size() - SHOWN) + " more" : names;
    }

    private long index(FieldDescription field, List<Long> dimensions) {
        String so = shown(path.substring(0, next));
        int close = path.indexOf(']', next);
        if (close < 0) {
            throw problem("the '[' behind '" + so + "' has no ']'");
        }
        if (dimensions.isEmpty()) {
            throw problem(
                    field.dimensions().isEmpty()
                            ? "'" + so + "' is no array"
                            : "'" + so + "' is no array any more: there are "
                                    + field.dimensions().size() + " dimensions");
        }
        String text = path.substring(next + 1, close);
        long index = -1;
        try {
            index = text.startsWith("+") ? -1 : Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        if (index < 0 || index >= dimensions.get(0)) {
            throw problem(
                    "'" + shown(text) + "' is no index of '" + so + "', which are 0 to " + (dimensions.get(0) - 1));
        }
        next = close + 1;
        return index;
    }

    private static String shown(String text) {
        return StructDescription.shortened(text);
    }

    private static IllegalArgumentException problem(String problem) {
        return new IllegalArgumentException(problem);
    }
}
