package io.sharedstruct.tools.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of bytes in a cache line that is drawn in rows.
 *
 * @param slice the bytes that it shows some of
 * @param row its first row in the cache line
 * @param rows how many rows it has; where there are several, they are whole
 * @param column its first byte in the row
 * @param columns how many bytes of each row it has
 * @param offset the offset of its first byte in the struct
 * @param isMain whether it is the largest one of the slice in the cache line, and has the name
 */
public record Box(Slice slice, int row, int rows, int column, int columns, long offset, boolean isMain) {

    /** How many bytes a row has. */
    public static final int ROW = 16;

    /** Whether the slice begins here. */
    public boolean isFirst() {
        return offset == slice.offset();
    }

    /** Whether the slice ends here. */
    public boolean isLast() {
        return offset + (long) rows * columns == slice.end();
    }

    /** The rectangles of what a cache line has of a slice: at most the rest of a row, whole rows, and the beginning of one. */
    static List<Box> of(Slice slice, long line, int length) {
        int from = (int) (Math.max(slice.offset(), line) - line);
        int to = (int) (Math.min(slice.end(), line + length) - line);
        List<int[]> areas = new ArrayList<>();
        while (from < to) {
            int column = from % ROW;
            boolean whole = column == 0 && to - from >= ROW;
            int rows = whole ? (to - from) / ROW : 1;
            int columns = whole ? ROW : Math.min(ROW - column, to - from);
            areas.add(new int[] {from, rows, columns});
            from += rows * columns;
        }
        int main = 0;
        for (int i = 1; i < areas.size(); i++) {
            if (areas.get(i)[1] * areas.get(i)[2] > areas.get(main)[1] * areas.get(main)[2]) {
                main = i;
            }
        }
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            int[] area = areas.get(i);
            boxes.add(new Box(slice, area[0] / ROW, area[1], area[0] % ROW, area[2], line + area[0], i == main));
        }
        return boxes;
    }
}
