package io.sharedstruct.tools.picture;

import io.sharedstruct.tools.picture.TextPicture.Ink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The fields one below the other, with the gaps between them, and what there is to say of where they lie. */
record FieldTable(Picture picture, int columns, boolean plain, Ink ink) {

    private static final int WIDEST_TYPE = 32;

    private record Row(long offset, long length, String type, String name, Family family, boolean padding) {}

    void draw(Consumer<String> out) {
        List<Row> rows = rows();
        if (rows.isEmpty()) {
            return;
        }
        int number = Math.max(6, Long.toString(picture.size()).length());
        int lines = Math.max(
                5, rows.stream().mapToInt(row -> lines(row).length()).max().orElse(0));
        int type = Math.min(
                WIDEST_TYPE,
                Math.max(
                        4,
                        rows.stream()
                                .mapToInt(row -> Labels.width(row.type))
                                .max()
                                .orElse(0)));
        out.accept("");
        out.accept(ink.strong(left("offset", number) + "  " + left("size", number) + "  " + left("lines", lines) + "  "
                + Labels.padded("type", type) + "  name"));
        for (Row row : rows) {
            String place = left("" + row.offset, number) + "  " + left("" + row.length, number) + "  "
                    + left(lines(row), lines) + "  ";
            String shown = clean(Labels.padded(Labels.cut(row.type, type), type));
            out.accept(
                    row.padding
                            ? ink.faint(place + shown + "  " + row.name)
                            : place + ink.faint(shown) + "  " + ink.field(row.family, clean(row.name)));
        }
        List<String> remarks = Remarks.of(picture);
        if (!remarks.isEmpty()) {
            out.accept("");
            remarks.forEach(remark -> out.accept(clean(remark)));
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Part part : picture.parts()) {
            rows.add(new Row(part.offset(), part.length(), part.type(), part.name(), part.family(), false));
        }
        for (Slice slice : picture.slices()) {
            if (slice.isPadding()) {
                rows.add(new Row(slice.offset(), slice.length(), "", "padding", Family.UNKNOWN, true));
            }
        }
        rows.sort(Comparator.comparingLong(Row::offset));
        return rows;
    }

    private String lines(Row row) {
        long first = row.offset / picture.lineLength();
        long last = (row.offset + row.length - 1) / picture.lineLength();
        return first == last ? "" + first : first + "-" + last;
    }

    private String clean(String text) {
        return plain ? Labels.ascii(text) : text;
    }

    private static String left(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
