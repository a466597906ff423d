package io.sharedstruct.tools.window.plot;

import io.sharedstruct.tools.picture.Labels;
import io.sharedstruct.tools.window.feed.Bytes;
import io.sharedstruct.tools.window.fields.Node;
import io.sharedstruct.tools.window.fields.Values;
import io.sharedstruct.tools.window.paint.Colours;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The last minute of the numbers that are ticked. It is drawn while something moves in it, and then no more. */
public final class PlotPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final long MINUTE = 60_000;
    private static final int SECOND = 1000;

    private final transient Map<Node, Series> series = new LinkedHashMap<>();
    private final Canvas canvas = new Canvas();
    private final JLabel hint = new JLabel("Tick numbers to see them over time", SwingConstants.CENTER);
    private final Timer clock = new Timer(SECOND, event -> tick());
    private boolean isPaused;
    private long pausedAt;

    /** A plot of nothing yet. */
    public PlotPanel() {
        super(new BorderLayout());
        setName("plot");
        setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        setPreferredSize(new Dimension(900, 230));
        hint.setEnabled(false);
        add(hint);
    }

    /** Says which rows are ticked. */
    public void plot(Collection<Node> nodes) {
        series.keySet().retainAll(nodes);
        nodes.forEach(node -> series.computeIfAbsent(node, ticked -> new Series()));
        removeAll();
        add(series.isEmpty() ? hint : canvas);
        if (series.isEmpty()) {
            clock.stop();
        } else if (!clock.isRunning()) {
            clock.start();
        }
        revalidate();
        repaint();
    }

    /** Takes new numbers. */
    public void show(Bytes bytes) {
        if (series.isEmpty()) {
            return;
        }
        long now = bytes.time().toEpochMilli();
        boolean moved = false;
        for (Map.Entry<Node, Series> entry : series.entrySet()) {
            OptionalDouble number = Values.number(entry.getKey(), bytes);
            if (number.isPresent()) {
                moved |= Double.compare(number.getAsDouble(), entry.getValue().last()) != 0;
                entry.getValue().add(now, number.getAsDouble());
            }
        }
        if (moved) {
            repaintLine();
        }
    }

    private void repaintLine() {
        canvas.repaint();
        if (!clock.isRunning() && !isPaused) {
            clock.start();
        }
    }

    /** Stands still, or goes on. */
    public void pause(boolean pause) {
        isPaused = pause;
        pausedAt = System.currentTimeMillis();
        if (pause) {
            clock.stop();
        } else if (!series.isEmpty()) {
            clock.start();
        }
        repaint();
    }

    /** Lines that have been straight for as long as is shown look the same a second later. */
    private void tick() {
        long start = now() - MINUTE;
        series.values().forEach(line -> line.forget(start));
        if (isShowing()) {
            canvas.repaint();
        }
        if (series.values().stream().allMatch(line -> line.isFlatSince(start))) {
            clock.stop();
        }
    }

    private long now() {
        return isPaused ? pausedAt : System.currentTimeMillis();
    }

    @Override
    public void removeNotify() {
        clock.stop();
        super.removeNotify();
    }

    private XYChart chart(int width, int height) {
        XYChart chart = new XYChart(Math.max(width, 50), Math.max(height, 50));
        PlotStyle.apply(chart, UIManager.getFont("Label.font"));
        long now = now();
        Color[] colours = Colours.lines();
        int number = 0;
        for (Map.Entry<Node, Series> entry : series.entrySet()) {
            double[][] line = entry.getValue().line(now - MINUTE, now);
            if (line[0].length == 0 || allNaN(line[1])) {
                continue;
            }
            String name = Labels.printable(entry.getKey().path());
            while (chart.getSeries(name) != null) {
                name += " ";
            }
            XYSeries drawn = chart.addSeries(name, line[0], line[1]);
            drawn.setMarker(SeriesMarkers.NONE);
            drawn.setLineColor(colours[number % colours.length]);
            number++;
        }
        return chart;
    }

    private static boolean allNaN(double[] values) {
        for (double value : values) {
            if (Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /** Where the lines are. */
    private final class Canvas extends JComponent {

        private static final long serialVersionUID = 1L;

        @Override
        protected void paintComponent(Graphics graphics) {
            if (series.values().stream().anyMatch(line -> !line.isEmpty())) {
                Graphics2D pen = (Graphics2D) graphics.create();
                chart(getWidth(), getHeight()).paint(pen, getWidth(), getHeight());
                pen.dispose();
            }
        }

        @Override
        public Font getFont() {
            return UIManager.getFont("Label.font");
        }
    }
}
