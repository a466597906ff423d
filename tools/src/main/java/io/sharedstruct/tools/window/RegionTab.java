package io.sharedstruct.tools.window;

import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.window.bytes.BytesView;
import io.sharedstruct.tools.window.feed.Bytes;
import io.sharedstruct.tools.window.feed.Feed;
import io.sharedstruct.tools.window.feed.FeedListener;
import io.sharedstruct.tools.window.feed.Range;
import io.sharedstruct.tools.window.feed.Status;
import io.sharedstruct.tools.window.fields.FieldsTable;
import io.sharedstruct.tools.window.fields.Node;
import io.sharedstruct.tools.window.plot.PlotPanel;
import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;

/** A region: its fields with the plot below, its bytes in a second tab, and how it is. Only what can be seen is read. */
final class RegionTab extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final double TABLE = .68;

    private final transient ViewedRegion region;
    private final transient Feed feed;
    private final JTabbedPane views = new JTabbedPane();
    private final StatusLine status = new StatusLine();
    private PlotPanel plot = new PlotPanel();
    private FieldsTable table;
    private BytesView bytes;
    private transient Bytes latest = Bytes.NONE;
    private boolean isPaused;

    RegionTab(ViewedRegion region, Duration period) {
        super(new BorderLayout());
        this.region = region;
        table = table(region.struct());
        bytes = new BytesView(region.struct());
        build();
        views.setName("views");
        views.addChangeListener(event -> {
            show(latest);
            want();
        });
        add(views);
        add(status, BorderLayout.SOUTH);
        feed = new Feed(region.reader(), region.struct(), region.given(), new Listener());
        feed.start(period);
    }

    private void build() {
        int selected = Math.max(0, views.getSelectedIndex());
        views.removeAll();
        JSplitPane fields = new JSplitPane(JSplitPane.VERTICAL_SPLIT, scrolled(new JScrollPane(table)), plot);
        fields.setResizeWeight(TABLE);
        fields.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fields.setDividerLocation(TABLE);
                fields.removeComponentListener(this);
            }
        });
        fields.setBorder(BorderFactory.createEmptyBorder());
        views.addTab("Fields", fields);
        views.addTab("Bytes", scrolled(new JScrollPane(bytes)));
        views.setSelectedIndex(selected);
    }

    private JScrollPane scrolled(JScrollPane pane) {
        pane.setBorder(BorderFactory.createEmptyBorder());
        // Rows that come into sight, by scrolling or by more room.
        pane.getViewport().addChangeListener(event -> want());
        return pane;
    }

    private FieldsTable table(StructDescription struct) {
        FieldsTable fields = new FieldsTable(struct, region.given().isEmpty(), this::write, this::ticked);
        fields.getModel().addTableModelListener(event -> SwingUtilities.invokeLater(this::want));
        return fields;
    }

    private void show(Bytes now) {
        if (views.getSelectedIndex() == 1) {
            bytes.show(now);
        } else {
            table.show(now);
        }
    }

    private void write(Node node, String value) {
        status.tryAgain();
        feed.write(node.path(), value, status::problem);
    }

    private void ticked() {
        plot.plot(table.plotted());
        want();
    }

    private void want() {
        List<Range> ranges = new ArrayList<>(table.plottedRanges());
        ranges.addAll(views.getSelectedIndex() == 1 ? bytes.ranges() : table.ranges());
        feed.want(ranges);
    }

    /** Stands still, or goes on. */
    void pause(boolean pause) {
        isPaused = pause;
        feed.pause(pause);
        plot.pause(pause);
    }

    boolean isPaused() {
        return isPaused;
    }

    void close() {
        feed.close();
    }

    /** What the feed says, in the thread of the window. */
    private final class Listener implements FeedListener {

        @Override
        public void bytes(Bytes now) {
            latest = now;
            plot.show(now);
            RegionTab.this.show(now);
        }

        @Override
        public void status(Status now) {
            status.status(now);
        }

        @Override
        public void struct(StructDescription struct) {
            latest = Bytes.NONE;
            table = table(struct);
            bytes = new BytesView(struct);
            plot = new PlotPanel();
            build();
            want();
        }
    }
}
