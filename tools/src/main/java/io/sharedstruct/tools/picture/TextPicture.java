package io.sharedstruct.tools.picture;

import io.sharedstruct.tools.picture.Block.Folded;
import io.sharedstruct.tools.picture.Block.Line;
import java.util.List;
import java.util.function.Consumer;

/**
 * The picture in characters: a frame for each cache line, of 16 bytes in a row, and a table of the fields below.
 *
 * @param columns how many columns there are
 * @param plain whether there is nothing but ASCII
 * @param ink the colours
 */
public record TextPicture(int columns, boolean plain, Ink ink) {

    private static final int MARGIN = 3;
    private static final int NARROWEST = 3;
    private static final int WIDEST = 8;

    /** How parts of the text are marked on a terminal; nothing of it takes room. */
    public interface Ink {

        /** The text as it is. */
        Ink NONE = new Ink() {
            @Override
            public String strong(String text) {
                return text;
            }

            @Override
            public String faint(String text) {
                return text;
            }

            @Override
            public String field(Family family, String text) {
                return text;
            }
        };

        /** A heading. */
        String strong(String text);

        /** What needn't be read. */
        String faint(String text);

        /** The name of a field. */
        String field(Family family, String text);
    }

    /** Writes the lines of the picture. */
    public void draw(Picture picture, Consumer<String> out) {
        out.accept(headline(picture));
        int margin = Math.max(4, Long.toString(picture.size()).length());
        int width = Math.max(NARROWEST, Math.min(WIDEST, (columns - margin - MARGIN) / Box.ROW));
        for (Block block : picture.blocks()) {
            out.accept("");
            out.accept(heading(block));
            if (block instanceof Line line) {
                draw(line, margin, width, out);
            }
        }
        new FieldTable(picture, columns, plain, ink).draw(out);
    }

    private String headline(Picture picture) {
        return clean(ink.strong(Labels.cut(picture.name(), columns))
                + separator()
                + String.join(separator(), picture.facts()));
    }

    private String separator() {
        return plain ? ", " : " · ";
    }

    private String clean(String text) {
        return plain ? Labels.ascii(text) : text;
    }

    private String heading(Block block) {
        String bytes = ", bytes " + block.offset() + " to " + (block.offset() + block.length() - 1);
        if (block instanceof Folded folded) {
            String head = "cache lines " + folded.number() + " to " + (folded.number() + folded.lines() - 1);
            return heading(head, bytes, List.of(name(folded.slice())));
        }
        return heading(
                "cache line " + block.number(),
                bytes,
                ((Line) block)
                        .slices().stream()
                                .filter(slice -> !slice.isPadding())
                                .map(TextPicture::name)
                                .toList());
    }

    /** As many names as have room. */
    private String heading(String head, String bytes, List<String> names) {
        int room = Math.max(1, columns - head.length() - bytes.length() - 2);
        StringBuilder list = new StringBuilder(names.isEmpty() ? "padding" : names.get(0));
        for (int shown = 1; shown < names.size(); shown++) {
            String next = ", " + names.get(shown);
            int left = names.size() - shown - 1;
            String rest = left == 0 ? "" : more(left);
            if (Labels.width(list + next + rest) > room) {
                list.append(more(left + 1));
                break;
            }
            list.append(next);
        }
        return ink.strong(head) + ink.faint(bytes + ": ") + clean(Labels.cut(list.toString(), room));
    }

    private static String more(int number) {
        return " and " + number + " more";
    }

    private static String name(Slice slice) {
        return slice.isPadding() ? "padding" : SliceLabel.names(slice);
    }

    private void draw(Line line, int margin, int width, Consumer<String> out) {
        Frame frame = new Frame(line, width, plain);
        String indent = " ".repeat(margin + 1);
        for (int row = 0; row < line.rows(); row++) {
            out.accept(ink.faint((indent + frame.above(row)).stripTrailing()));
            String offset = Long.toString(line.offset() + (long) row * Box.ROW);
            out.accept(ink.faint(" ".repeat(margin - offset.length()) + offset + " ") + row(line, row, frame, width));
        }
        out.accept(ink.faint(indent + frame.above(line.rows())));
    }

    private String row(Line line, int row, Frame frame, int width) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (Box box : line.boxes()) {
            if (row < box.row() || row >= box.row() + box.rows()) {
                continue;
            }
            text.append(ink.faint(frame.isLeft(row, box.column()) ? "" + frame.vertical() : " "));
            text.append(content(box, row == box.row(), box.columns() * width - 1));
            end = box.column() + box.columns();
        }
        return text + ink.faint("" + (frame.isLeft(row, end) ? frame.vertical() : ' '));
    }

    private String content(Box box, boolean hasName, int room) {
        if (box.slice().isPadding()) {
            return ink.faint(dots(room));
        }
        if (!hasName || !box.isMain()) {
            return " ".repeat(room);
        }
        int inner = room > 3 ? room - 2 : room;
        String gap = " ".repeat((room - inner) / 2);
        String label = clean(Labels.fit(SliceLabel.of(box), inner));
        return gap
                + ink.field(box.slice().family(), label)
                + " ".repeat(room - (room - inner) / 2 - Labels.width(label));
    }

    private String dots(int room) {
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < room; i++) {
            dots.append(i % 2 == 1 ? plain ? '.' : '·' : ' ');
        }
        return dots.toString();
    }
}
