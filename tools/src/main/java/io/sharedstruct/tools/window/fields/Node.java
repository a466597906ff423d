package io.sharedstruct.tools.window.fields;

import io.sharedstruct.inspect.FieldDescription;
import io.sharedstruct.inspect.FieldPlace;
import io.sharedstruct.inspect.FieldType;
import io.sharedstruct.inspect.FieldType.StructType;
import io.sharedstruct.inspect.FieldType.UnknownType;
import io.sharedstruct.inspect.FieldType.WordType;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.picture.Labels;
import java.util.ArrayList;
import java.util.List;

/**
 * A row that a table may have: a field, an element of an array, or elements of an array that are too many to be rows.
 *
 * @param label what it is called below what it lies in
 * @param path the way to it from the outermost struct; of a group, to its array
 * @param depth how many rows it lies in
 * @param array the offset in bytes, of a group, of its array
 * @param length the length in bytes, of a group, of its array
 * @param type its type, or that of the elements
 * @param dimensions the lengths of an array
 * @param from of an array, the first element that lies below it
 * @param to of an array, the element behind the last one that does
 * @param isGroup whether these are some of an array's elements
 */
public record Node(
        String label,
        String path,
        int depth,
        long array,
        long length,
        FieldType type,
        List<Long> dimensions,
        long from,
        long to,
        boolean isGroup) {

    /** More elements of an array are put into groups. */
    private static final long MOST = 100;

    /** The rows for the fields of a struct. */
    static List<Node> of(StructDescription struct) {
        return fields(struct, "", 0, 0);
    }

    private static List<Node> fields(StructDescription struct, String prefix, int depth, long base) {
        List<Node> nodes = new ArrayList<>();
        for (FieldDescription field : struct.fields()) {
            nodes.add(new Node(
                    Labels.printable(field.name()),
                    prefix + field.name(),
                    depth,
                    base + field.offset(),
                    field.length(),
                    field.type(),
                    field.dimensions(),
                    0,
                    field.dimensions().isEmpty() ? 0 : field.dimensions().get(0),
                    false));
        }
        return nodes;
    }

    /** Whether rows lie in it. */
    public boolean hasChildren() {
        return isArray() || type instanceof StructType;
    }

    boolean isArray() {
        return !dimensions.isEmpty();
    }

    /** Whether it is one value. */
    public boolean isValue() {
        return !hasChildren();
    }

    boolean isWritable() {
        return isValue() && !(type instanceof WordType) && !(type instanceof UnknownType);
    }

    /** The offset of its first byte. */
    public long offset() {
        return isGroup ? array + from * stride() : array;
    }

    private long stride() {
        return length / dimensions.get(0);
    }

    /** How many bytes a value of it has. */
    long elementLength() {
        return length / dimensions.stream().reduce(1L, (some, more) -> some * more);
    }

    /** How many values it has. */
    long elementCount() {
        return isGroup
                ? (to - from) * (stride() / elementLength())
                : dimensions.stream().reduce(1L, (some, more) -> some * more);
    }

    /** A value of it. */
    FieldPlace element(long number) {
        return new FieldPlace(path, offset() + number * elementLength(), elementLength(), type, List.of());
    }

    /** What lies in it. */
    List<Node> children() {
        if (isArray()) {
            return to - from <= MOST ? elements() : groups();
        }
        return type instanceof StructType nested ? fields(nested.struct(), path + ".", depth + 1, array) : List.of();
    }

    private List<Node> elements() {
        List<Node> nodes = new ArrayList<>();
        List<Long> rest = dimensions.subList(1, dimensions.size());
        for (long i = from; i < to; i++) {
            nodes.add(new Node(
                    "[" + i + "]",
                    path + "[" + i + "]",
                    depth + 1,
                    array + i * stride(),
                    stride(),
                    type,
                    rest,
                    0,
                    rest.isEmpty() ? 0 : rest.get(0),
                    false));
        }
        return nodes;
    }

    private List<Node> groups() {
        long size = MOST;
        while ((to - from - 1) / size >= MOST) {
            size *= MOST;
        }
        List<Node> nodes = new ArrayList<>();
        for (long i = from; i < to; i += size) {
            long end = Math.min(to, i + size);
            nodes.add(new Node(
                    "[" + i + " … " + (end - 1) + "]", path, depth + 1, array, length, type, dimensions, i, end, true));
        }
        return nodes;
    }
}
