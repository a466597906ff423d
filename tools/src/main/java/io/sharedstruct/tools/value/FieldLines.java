package io.sharedstruct.tools.value;

import io.sharedstruct.inspect.FieldDescription;
import io.sharedstruct.inspect.FieldPlace;
import io.sharedstruct.inspect.FieldType.StructType;
import io.sharedstruct.inspect.StructDescription;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The fields of a struct one below the other, with those of the structs inside it. Long arrays of structs are folded, and as a struct of
 * few lines can stand for an endless number of fields, there is a limit to all.
 */
public final class FieldLines {

    /** How many structs of an array are shown. */
    public static final int FOLDED = 3;

    /** More than anybody reads. */
    public static final int MOST = 20_000;

    private final long structsOfAnArray;
    private final int most;
    private final List<FieldLine> lines = new ArrayList<>();
    private final IdentityHashMap<StructDescription, Set<FieldDescription>> unions = new IdentityHashMap<>();
    private boolean cut;

    private FieldLines(long structsOfAnArray, int most) {
        this.structsOfAnArray = structsOfAnArray;
        this.most = most;
    }

    /**
     * The lines.
     *
     * @param lines the lines, in the order of the descriptor
     * @param isCut whether the limit left some out
     */
    public record Result(List<FieldLine> lines, boolean isCut) {}

    /** All fields of a struct; with all structs of arrays, or few. */
    public static Result of(StructDescription struct, boolean all) {
        FieldLines lines = new FieldLines(all ? Long.MAX_VALUE : FOLDED, all ? Integer.MAX_VALUE : MOST);
        lines.addStruct(struct, 0, "");
        return new Result(lines.lines, lines.cut);
    }

    /**
     * One field, and if it is a struct or an array of structs, what is in it.
     *
     * @throws IllegalArgumentException if there is no such field
     */
    public static Result of(StructDescription struct, String path, boolean all) {
        FieldLines lines = new FieldLines(all ? Long.MAX_VALUE : FOLDED, all ? Integer.MAX_VALUE : MOST);
        lines.add(struct.at(path), false);
        return new Result(lines.lines, lines.cut);
    }

    private void addStruct(StructDescription struct, long base, String prefix) {
        Set<FieldDescription> shared = unions.computeIfAbsent(struct, Unions::in);
        for (FieldDescription field : struct.fields()) {
            if (isFull()) {
                return;
            }
            add(
                    new FieldPlace(
                            prefix + field.name(),
                            base + field.offset(),
                            field.length(),
                            field.type(),
                            field.dimensions()),
                    shared.contains(field));
        }
    }

    private void add(FieldPlace place, boolean inUnion) {
        if (!(place.type() instanceof StructType type)) {
            if (!isFull()) {
                lines.add(new FieldLine(place, inUnion, 0));
            }
        } else if (place.dimensions().isEmpty()) {
            addStruct(type.struct(), place.offset(), place.path() + ".");
        } else {
            addElements(place, type, inUnion);
        }
    }

    private void addElements(FieldPlace place, StructType type, boolean inUnion) {
        long count = place.elementCount();
        long step = place.elementLength();
        long shown = Math.min(count, structsOfAnArray);
        for (long i = 0; i < shown; i++) {
            if (isFull()) {
                return;
            }
            addStruct(type.struct(), place.offset() + i * step, place.path() + index(place.dimensions(), i) + ".");
        }
        if (shown < count && !isFull()) {
            FieldPlace rest = new FieldPlace(
                    place.path() + index(place.dimensions(), shown),
                    place.offset() + shown * step,
                    place.length() - shown * step,
                    type,
                    List.of(count - shown));
            lines.add(new FieldLine(rest, inUnion, count - shown));
        }
    }

    private boolean isFull() {
        cut |= lines.size() >= most;
        return cut;
    }

    /** The indices of an element that is counted through all dimensions. */
    static String index(List<Long> dimensions, long number) {
        StringBuilder index = new StringBuilder();
        long left = number;
        for (int i = dimensions.size() - 1; i >= 0; i--) {
            index.insert(0, "[" + left % dimensions.get(i) + "]");
            left /= dimensions.get(i);
        }
        return index.toString();
    }
}
