package io.sharedstruct.tools.picture;

import io.sharedstruct.tools.picture.Block.Line;
import java.util.Arrays;

/** The borders of a cache line in characters: between bytes that belong to different fields, and around them all. */
final class Frame {

    /** By the sum of what leads away from a joint: 1 up, 2 down, 4 left, 8 right. */
    private static final String LINES = " ╵╷│╴┘┐┤╶└┌├─┴┬┼";

    private static final String ASCII = " |||-+++-+++-+++";

    /** The offsets of the slices, by which they are known. */
    private final long[][] owners;

    private static final long OUTSIDE = -1;

    private final int bytes;
    private final int width;
    private final boolean plain;

    /**
     * The borders of a cache line.
     *
     * @param width how many columns a byte takes, with one border
     * @param plain whether the terminal knows ASCII only
     */
    Frame(Line line, int width, boolean plain) {
        this.width = width;
        this.plain = plain;
        bytes = Box.ROW;
        owners = new long[line.rows()][Box.ROW];
        for (long[] row : owners) {
            Arrays.fill(row, OUTSIDE);
        }
        for (Box box : line.boxes()) {
            for (int row = box.row(); row < box.row() + box.rows(); row++) {
                Arrays.fill(
                        owners[row],
                        box.column(),
                        box.column() + box.columns(),
                        box.slice().offset());
            }
        }
    }

    private long owner(int row, int column) {
        boolean inside = row >= 0 && row < owners.length && column >= 0 && column < bytes;
        return inside ? owners[row][column] : OUTSIDE;
    }

    /** Whether there is a border left of a byte. */
    boolean isLeft(int row, int column) {
        return owner(row, column) != owner(row, column - 1);
    }

    private boolean isAbove(int row, int column) {
        return owner(row, column) != owner(row - 1, column);
    }

    char vertical() {
        return plain ? '|' : '│';
    }

    /** The border above a row, or, behind the last row, below it. */
    String above(int row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column <= bytes; column++) {
            int joint = (row > 0 && isLeft(row - 1, column) ? 1 : 0)
                    + (row < owners.length && isLeft(row, column) ? 2 : 0)
                    + (column > 0 && isAbove(row, column - 1) ? 4 : 0)
                    + (column < bytes && isAbove(row, column) ? 8 : 0);
            line.append((plain ? ASCII : LINES).charAt(joint));
            if (column < bytes) {
                String border = plain ? "-" : "─";
                line.append((isAbove(row, column) ? border : " ").repeat(width - 1));
            }
        }
        return line.toString().stripTrailing();
    }
}
