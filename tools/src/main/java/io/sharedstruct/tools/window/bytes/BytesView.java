package io.sharedstruct.tools.window.bytes;

import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.picture.Block;
import io.sharedstruct.tools.picture.Block.Folded;
import io.sharedstruct.tools.picture.Block.Line;
import io.sharedstruct.tools.picture.Box;
import io.sharedstruct.tools.picture.Labels;
import io.sharedstruct.tools.picture.Part;
import io.sharedstruct.tools.picture.Picture;
import io.sharedstruct.tools.window.feed.Bytes;
import io.sharedstruct.tools.window.feed.Range;
import io.sharedstruct.tools.window.paint.Flash;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JToolTip;
import javax.swing.Scrollable;
import javax.swing.ToolTipManager;

/** The picture of the bytes, with their values in hexadecimal, which are marked when they change. */
public final class BytesView extends JComponent implements Scrollable {

    private static final long serialVersionUID = 1L;

    private static final int CACHE_LINE = 64;

    private final transient Picture picture;
    private final transient Flash flash = new Flash(this::repaint);
    private final transient BytesPainter painter;
    private final int[] tops;
    private transient Bytes bytes = Bytes.NONE;

    /** The picture of a struct. */
    public BytesView(StructDescription struct) {
        picture = Picture.of(struct.name().orElse(""), struct, CACHE_LINE);
        painter = new BytesPainter(flash);
        setName("bytes");
        tops = new int[picture.blocks().size() + 1];
        ToolTipManager.sharedInstance().registerComponent(this);
        place();
    }

    private void place() {
        tops[0] = painter.gap();
        for (int i = 0; i < picture.blocks().size(); i++) {
            tops[i + 1] = tops[i] + painter.height(picture.blocks().get(i)) + painter.gap();
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (tops != null) {
            place();
            revalidate();
        }
    }

    /** Shows bytes, and marks what has changed. */
    public void show(Bytes now) {
        for (Range range : now.ranges()) {
            for (long offset = range.offset(); offset < range.end(); offset++) {
                int before = BytesPainter.at(bytes, offset);
                if (before >= 0 && before != BytesPainter.at(now, offset)) {
                    flash.mark(offset);
                }
            }
        }
        bytes = now;
        repaint();
    }

    /** The bytes that are on the screen. */
    public List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        Rectangle visible = getVisibleRect();
        for (int i = first(visible); i < picture.blocks().size() && tops[i] < visible.y + visible.height; i++) {
            if (picture.blocks().get(i) instanceof Line line) {
                ranges.add(new Range(line.offset(), (int) line.length()));
            }
        }
        return ranges;
    }

    /** The first block that reaches into an area. */
    private int first(Rectangle area) {
        int index = Arrays.binarySearch(tops, area.y);
        return Math.max(0, index >= 0 ? index : -index - 2);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        painter.prepare(pen);
        Rectangle clip = pen.getClipBounds();
        pen.setColor(painter.background());
        pen.fill(clip);
        pen.translate(left(), 0);
        for (int i = first(clip); i < picture.blocks().size() && tops[i] < clip.y + clip.height; i++) {
            Block block = picture.blocks().get(i);
            painter.card(pen, tops[i], block);
            if (block instanceof Line line) {
                painter.line(pen, tops[i], line, bytes);
            } else {
                painter.folded(pen, tops[i], (Folded) block);
            }
        }
        pen.dispose();
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int i = first(new Rectangle(event.getPoint()));
        if (i < picture.blocks().size() && picture.blocks().get(i) instanceof Line line) {
            return line.boxes().stream()
                    .filter(painter.contains(tops[i], new Point(event.getX() - left(), event.getY())))
                    .findFirst()
                    .map(BytesView::tip)
                    .orElse("");
        }
        return "";
    }

    /** In a wide window the picture is in the middle. */
    private int left() {
        return Math.max(0, (getWidth() - painter.width()) / 2);
    }

    private static String tip(Box box) {
        return box.slice().isPadding()
                ? "padding"
                : box.slice().parts().stream().map(BytesView::tip).collect(Collectors.joining(" | "));
    }

    private static String tip(Part part) {
        return Labels.printable(part.name()) + ": " + part.type() + ", " + part.length() + " bytes at " + part.offset();
    }

    @Override
    public JToolTip createToolTip() {
        JToolTip tip = super.createToolTip();
        tip.putClientProperty("html.disable", true);
        return tip;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(painter.width(), tops[tops.length - 1]);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(painter.width(), 400);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return painter.gap() * 3;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height * 9 / 10;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getParent().getWidth() > painter.width();
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > tops[tops.length - 1];
    }
}
