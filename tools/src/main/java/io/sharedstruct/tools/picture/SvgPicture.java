package io.sharedstruct.tools.picture;

import io.sharedstruct.tools.picture.Block.Folded;
import io.sharedstruct.tools.picture.Block.Line;
import java.util.List;

/** Pictures as a file of SVG, one below the other. */
public final class SvgPicture {

    private static final int LEFT = 76;
    private static final int BYTE = 52;
    private static final int ROW = 46;
    private static final int EDGE = 24;
    private static final int WIDTH = LEFT + Box.ROW * BYTE + EDGE;
    private static final int TITLE = 104;
    private static final int HEAD = 44;
    private static final int GAP = 14;
    private static final int FOLD = 40;
    private static final double LETTER = 7.6;
    private static final double SMALL_LETTER = 6.4;

    private final Svg svg = new Svg();
    private double y;

    private SvgPicture() {}

    /** The whole file. */
    public static String of(List<Picture> pictures) {
        SvgPicture all = new SvgPicture();
        long height = pictures.stream().mapToLong(SvgPicture::height).sum() + EDGE;
        String names = String.join(", ", pictures.stream().map(Picture::name).toList());
        all.svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\">");
        all.svg.raw("<title>" + Svg.escaped(names) + "</title>");
        SvgStyle.write(all.svg);
        all.svg.raw("<rect class=\"paper\" width=\"" + WIDTH + "\" height=\"" + height + "\"/>");
        pictures.forEach(all::draw);
        return all.svg.raw("</svg>").toString();
    }

    private static long height(Picture picture) {
        return TITLE
                + picture.blocks().stream()
                        .mapToLong(block -> height(block) + GAP)
                        .sum();
    }

    private static int height(Block block) {
        return block instanceof Line line ? HEAD + line.rows() * ROW + 8 : FOLD;
    }

    private void draw(Picture picture) {
        double top = y + 40;
        svg.text("title", EDGE, top, Labels.cut(picture.name(), (WIDTH - 2 * EDGE) / 12));
        svg.text("facts", EDGE, top + 22, String.join(" · ", picture.facts()));
        legend(picture, top + 46);
        y += TITLE;
        for (Block block : picture.blocks()) {
            int height = height(block);
            svg.raw("<rect class=\"card\" x=\"12.5\" y=\"" + Svg.number(y + .5) + "\" width=\"" + (WIDTH - 25)
                    + "\" height=\"" + height + "\" rx=\"8\"/>");
            if (block instanceof Line line) {
                draw(line);
            } else {
                draw((Folded) block);
            }
            y += height + GAP;
        }
    }

    private void legend(Picture picture, double at) {
        double x = EDGE;
        for (Family family : Family.values()) {
            if (picture.parts().stream().anyMatch(part -> part.family() == family)) {
                x = legend("box " + SvgStyle.style(family), family.words(), x, at);
            }
        }
        if (picture.slices().stream().anyMatch(Slice::isPadding)) {
            legend("box padding", "padding", x, at);
        }
    }

    private double legend(String style, String words, double x, double at) {
        svg.raw("<rect class=\"" + style + "\" x=\"" + Svg.number(x + .5) + "\" y=\"" + Svg.number(at - 10.5)
                + "\" width=\"13\" height=\"13\" rx=\"3\"/>");
        svg.text("small", x + 20, at, words);
        return x + 20 + words.length() * SMALL_LETTER + 22;
    }

    private void draw(Folded folded) {
        String lines = "cache lines " + folded.number() + " to " + (folded.number() + folded.lines() - 1);
        String names = folded.slice().isPadding() ? "padding" : SliceLabel.names(folded.slice());
        svg.group(tip(folded.slice()));
        svg.text("head", EDGE, y + 25, lines);
        svg.text(
                "head2",
                EDGE + 16 + Labels.width(lines) * 8,
                y + 25,
                Labels.cut("⋮ " + Picture.count(folded.length(), "byte") + " of " + names, 60));
        svg.end();
    }

    private void draw(Line line) {
        String head = "cache line " + line.number();
        svg.text("head", EDGE, y + 20, head);
        svg.text(
                "head2",
                EDGE + 16 + head.length() * 8,
                y + 20,
                "bytes " + line.offset() + " to " + (line.offset() + line.length() - 1));
        for (int column = 0; column < Box.ROW; column++) {
            svg.text("byte", LEFT + (column + .5) * BYTE, y + HEAD - 5, "" + column);
        }
        for (int row = 0; row < line.rows(); row++) {
            svg.text(
                    "offset",
                    LEFT - 10,
                    y + HEAD + row * ROW + ROW / 2 + 4,
                    "" + (line.offset() + (long) row * Box.ROW));
        }
        line.boxes().forEach(this::draw);
    }

    private void draw(Box box) {
        double x = LEFT + box.column() * BYTE + 1.5;
        double top = y + HEAD + box.row() * ROW + 1.5;
        double width = box.columns() * BYTE - 3;
        double height = box.rows() * ROW - 3;
        Slice slice = box.slice();
        String style = slice.isPadding() ? "padding" : SvgStyle.style(slice.family());
        svg.group(tip(slice));
        svg.box("box " + style, x, top, width, height, !box.isFirst(), !box.isLast());
        if (slice.isBits() && box.isFirst() && box.isLast()) {
            bits(slice, style, x, top, width, height);
        } else {
            ticks(box, style, top, height);
            if (box.isMain() && !slice.isPadding()) {
                label(box, x + 7, top, (int) ((width - 12) / LETTER), (int) ((width - 12) / SMALL_LETTER));
            }
        }
        svg.end();
    }

    private void label(Box box, double x, double top, int letters, int smallLetters) {
        Slice slice = box.slice();
        List<String> names = SliceLabel.of(box);
        // The type has a line of its own.
        svg.text("name", x, top + 18, Labels.fit(names.subList(names.size() > 3 ? 1 : 0, names.size()), letters));
        String type = slice.parts().size() == 1 ? slice.parts().get(0).type() : "union";
        svg.text("small", x, top + 34, Labels.cut(type, smallLetters));
    }

    /** Where the elements of an array begin. */
    private void ticks(Box box, String style, double top, double height) {
        if (box.slice().parts().size() != 1 || box.slice().parts().get(0).isSingle()) {
            return;
        }
        Part part = box.slice().parts().get(0);
        for (int column = 1; column < box.columns(); column++) {
            if ((box.offset() + column - part.offset()) % part.element() == 0
                    && (box.rows() == 1 || Box.ROW % part.element() == 0)) {
                double x = LEFT + (box.column() + column) * BYTE;
                svg.line("tick " + style, x, top, x, top + height);
            }
        }
    }

    /** The bits of a unit in a lane of their own, the least significant one where the byte with it is. */
    private void bits(Slice slice, String style, double x, double top, double width, double height) {
        double bit = width / (slice.length() * Byte.SIZE);
        for (Part part : slice.parts()) {
            boolean bigEndian = part.type().endsWith("/be");
            long from = bigEndian ? slice.length() * Byte.SIZE - part.lowestBit() - part.bits() : part.lowestBit();
            double left = x + from * bit;
            double right = left + part.bits() * bit;
            svg.line("tick " + style, left, top, left, top + height);
            svg.line("tick " + style, right, top, right, top + height);
            int letters = (int) ((right - left - 6) / LETTER);
            if (letters >= 1) {
                svg.text("name", left + 4, top + 18, Labels.cut(part.lastName(), letters));
                svg.text(
                        "small", left + 4, top + 34, Labels.cut(bits(part), (int) ((right - left - 6) / SMALL_LETTER)));
            }
        }
    }

    private static String bits(Part part) {
        return part.bits() == 1
                ? "bit " + part.lowestBit()
                : "bits " + part.lowestBit() + "-" + (part.lowestBit() + part.bits() - 1);
    }

    private static String tip(Slice slice) {
        if (slice.isPadding()) {
            return "padding, " + Picture.count(slice.length(), "byte") + " at " + slice.offset();
        }
        StringBuilder tip = new StringBuilder();
        for (Part part : slice.parts()) {
            tip.append(tip.isEmpty() ? "" : "\n");
            tip.append(part.name()).append(": ").append(part.type()).append(", ");
            tip.append(Picture.count(part.length(), "byte")).append(" at ").append(part.offset());
        }
        return tip.toString();
    }
}
