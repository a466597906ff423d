package io.sharedstruct.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A panel of bars per operation, as SVG. A linear scale that ends at a multiple of our own bar, so that near ones can be
 * compared; what is longer is cut off and says so.
 */
final class BarChart {

    private static final int COLUMNS = 3;
    private static final int LABEL = 165;
    private static final int BARS = 170;
    private static final int VALUE = 75;
    private static final int PANEL = LABEL + BARS + VALUE;
    private static final int BAR = 16;
    private static final int HEAD = 34;
    private static final double CUT = 4;

    private static final String OURS = "#1f6feb";
    private static final String PEER = "#8b949e";
    private static final String LIMIT = "#d0d7de";

    private final String title;
    private final List<Figure> figures;
    private final List<String> operations;

    BarChart(String title, List<Figure> figures) {
        this.title = title;
        this.figures = figures;
        operations = figures.stream().map(Figure::operation).distinct().toList();
    }

    String svg() {
        StringBuilder body = new StringBuilder();
        int top = 70;
        for (int first = 0; first < operations.size(); first += COLUMNS) {
            List<String> row = operations.subList(first, Math.min(first + COLUMNS, operations.size()));
            int most = 0;
            for (int column = 0; column < row.size(); column++) {
                List<Figure> bars = bars(row.get(column));
                panel(body, row.get(column), bars, 20 + column * PANEL, top);
                most = Math.max(most, bars.size());
            }
            top += HEAD + most * BAR + 14;
        }
        int width = 20 + Math.min(COLUMNS, operations.size()) * PANEL + 20;
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"DejaVu Sans, Helvetica,"
                        + " sans-serif\" font-size=\"11\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n"
                        + "%s%s%s</svg>%n",
                Math.max(width, 620),
                top + 10,
                text(20, 28, "start", "font-size=\"17\" font-weight=\"bold\"", title),
                legend(),
                body);
    }

    private static String legend() {
        StringBuilder legend = new StringBuilder();
        int x = 20;
        for (String[] entry : new String[][] {{OURS, "this library"}, {PEER, "peers"}, {LIMIT, "limits"}}) {
            legend.append(rect(x, 41, 12, entry[0])).append(text(x + 17, 51, "start", "", entry[1]));
            x += 110;
        }
        return legend.append(text(x, 51, "start", "fill=\"#57606a\"", "less is better; a bar with an arrow goes on"))
                .toString();
    }

    private List<Figure> bars(String operation) {
        return figures.stream()
                .filter(figure -> figure.operation().equals(operation))
                .sorted(Comparator.comparingInt(figure -> Contenders.rank(figure.contender())))
                .toList();
    }

    private static double scale(List<Figure> bars) {
        double longest = bars.stream().mapToDouble(Figure::median).max().orElseThrow();
        return bars.stream()
                .filter(bar -> Contenders.isOurs(bar.contender()))
                .map(own -> Math.min(longest, own.median() * CUT))
                .findFirst()
                .orElse(longest);
    }

    private static void panel(StringBuilder body, String operation, List<Figure> bars, int left, int top) {
        body.append(text(left, top + 20, "start", "font-size=\"13\" font-weight=\"bold\"", operation));
        double scale = scale(bars);
        int y = top + HEAD - 6;
        for (Figure bar : bars) {
            boolean cut = bar.median() > scale * 1.001;
            int width = (int) Math.max(1, Math.round(BARS * Math.min(bar.median(), scale) / scale));
            boolean ours = Contenders.isOurs(bar.contender());
            String colour = ours ? OURS : Contenders.isLimit(bar.contender()) ? LIMIT : PEER;
            String weight = ours ? "font-weight=\"bold\"" : "";
            body.append(text(left + LABEL - 6, y + 11, "end", weight, Contenders.label(bar.contender())));
            body.append(rect(left + LABEL, y + 1, width, colour));
            String value = (cut ? "\u2192 " : "") + Statistics.format(bar.median()) + (bar.noisy() ? " ~" : "");
            body.append(text(left + LABEL + width + 5, y + 11, "start", weight, value));
            y += BAR;
        }
    }

    private static String rect(int x, int y, int width, String colour) {
        return String.format(
                Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"12\" fill=\"%s\"/>%n", x, y, width, colour);
    }

    private static String text(int x, int y, String anchor, String attributes, String content) {
        String escaped = content.replace("&", "&amp;").replace("<", "&lt;");
        return String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>%n",
                x,
                y,
                anchor,
                attributes,
                escaped);
    }
}
