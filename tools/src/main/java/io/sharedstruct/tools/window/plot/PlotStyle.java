package io.sharedstruct.tools.window.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import javax.swing.UIManager;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;

/** The chart in the window's look. */
final class PlotStyle {

    private static final double SECONDS = 60;

    private PlotStyle() {}

    static void apply(XYChart chart, Font font) {
        XYStyler style = chart.getStyler();
        Color background = UIManager.getColor("Panel.background");
        Color text = UIManager.getColor("Label.foreground");
        Color muted = UIManager.getColor("Label.disabledForeground");
        style.setChartBackgroundColor(background);
        style.setPlotBackgroundColor(background);
        style.setPlotBorderVisible(false);
        style.setPlotGridLinesColor(UIManager.getColor("Separator.foreground"));
        style.setPlotGridLinesStroke(new BasicStroke(1));
        style.setPlotGridVerticalLinesVisible(false);
        style.setAxisTicksMarksVisible(false);
        style.setAxisTickLabelsColor(muted);
        style.setAxisTickLabelsFont(font.deriveFont(font.getSize2D() - 1));
        style.setChartFontColor(text);
        style.setLegendFont(font);
        style.setLegendBackgroundColor(background);
        style.setLegendBorderColor(background);
        style.setLegendPosition(LegendPosition.OutsideS);
        style.setLegendLayout(LegendLayout.Horizontal);
        style.setLegendPadding(8);
        style.setChartPadding(6);
        style.setXAxisMin(-SECONDS);
        style.setXAxisMax(0.0);
        style.setXAxisTickLabelsFormattingFunction(
                seconds -> Math.round(seconds) == 0 ? "now" : Math.round(seconds) + " s");
    }
}
