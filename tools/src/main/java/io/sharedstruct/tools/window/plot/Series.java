package io.sharedstruct.tools.window.plot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** A number over time: its changes, since between them nothing happens. */
final class Series {

    private static final int MOST = 5000;

    /** A number, and when it was seen first. */
    record Point(long millis, double value) {}

    private final Deque<Point> points = new ArrayDeque<>();

    void add(long millis, double value) {
        Point last = points.peekLast();
        if (last == null || Double.compare(last.value, value) != 0) {
            points.add(new Point(millis, value));
        }
        if (points.size() > MOST) {
            points.remove();
        }
    }

    /** Forgets what was before a time, but for the last point before it, whose value lasted. */
    void forget(long millis) {
        while (points.size() > 1) {
            Iterator<Point> first = points.iterator();
            first.next();
            if (first.next().millis > millis) {
                return;
            }
            points.remove();
        }
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    /** Whether nothing has changed since a time. */
    boolean isFlatSince(long millis) {
        Point last = points.peekLast();
        return last == null || last.millis <= millis;
    }

    double last() {
        return points.isEmpty() ? Double.NaN : points.getLast().value;
    }

    /** The seconds from now of the corners of the line from a time to now, in which each value lasts up to the next one; then their values. */
    double[][] line(long from, long now) {
        double[] x = new double[points.size() * 2];
        double[] y = new double[points.size() * 2];
        int at = 0;
        double before = Double.NaN;
        for (Point point : points) {
            double second = Math.max(point.millis, from) / 1000.0 - now / 1000.0;
            if (at > 0) {
                x[at] = second;
                y[at++] = before;
            }
            x[at] = second;
            y[at++] = point.value;
            before = point.value;
        }
        if (at > 0) {
            x[at] = 0;
            y[at++] = before;
        }
        return new double[][] {x, y};
    }
}
