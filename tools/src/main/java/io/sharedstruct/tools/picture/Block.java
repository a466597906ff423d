package io.sharedstruct.tools.picture;

import java.util.ArrayList;
import java.util.List;

/** What a picture shows one below the other: a cache line, or many that have nothing but bytes of one field. */
public sealed interface Block {

    /** The number of its first cache line. */
    long number();

    /** The offset of its first byte. */
    long offset();

    /** How many bytes it has. */
    long length();

    /**
     * A cache line.
     *
     * @param slices what lies in it, at least in part
     * @param boxes the same as rectangles
     */
    record Line(long number, long offset, long length, List<Slice> slices, List<Box> boxes) implements Block {

        /** How many rows it is drawn in. */
        public int rows() {
            return (int) ((length + Box.ROW - 1) / Box.ROW);
        }
    }

    /**
     * Cache lines that look alike.
     *
     * @param lines how many
     * @param slice what has them all
     */
    record Folded(long number, long offset, long length, long lines, Slice slice) implements Block {}

    /** The cache lines of all slices. */
    static List<Block> of(List<Slice> slices, long size, int lineLength) {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        long from = 0;
        while (from < size) {
            while (slices.get(next).end() <= from) {
                next++;
            }
            Slice slice = slices.get(next);
            long whole = (slice.end() - from) / lineLength;
            // The line in which a field begins shows its name.
            if (whole >= 2 && slice.offset() < from) {
                blocks.add(new Folded(from / lineLength, from, whole * lineLength, whole, slice));
                from += whole * lineLength;
                continue;
            }
            long length = Math.min(lineLength, size - from);
            List<Slice> here = new ArrayList<>();
            List<Box> boxes = new ArrayList<>();
            for (int i = next; i < slices.size() && slices.get(i).offset() < from + length; i++) {
                here.add(slices.get(i));
                boxes.addAll(Box.of(slices.get(i), from, (int) length));
            }
            blocks.add(new Line(from / lineLength, from, length, here, boxes));
            from += length;
        }
        return blocks;
    }
}
