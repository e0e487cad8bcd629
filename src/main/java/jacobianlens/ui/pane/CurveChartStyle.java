package jacobianlens.ui.pane;

import jacobianlens.render.Theme;
import jacobianlens.render.Typeface;
import java.awt.Color;
import java.awt.Font;
import java.text.NumberFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;

/// What the charts of curves have in common: their letters, their axes, and how one that is only looked at is set.
final class CurveChartStyle {
    private static final double SIZE = 11;

    private CurveChartStyle() {}

    /// A font of its own for each user of one: the library skips setting a font equal to the last, though clipping in
    /// between may have lost it.
    ///
    /// @param times how large text is, 1 as usual
    static Font font(int user, double times) {
        return Typeface.REGULAR.at(SIZE * times + user / 100.0);
    }

    /// A colour that nobody can tell from another but the library, which skips setting a colour equal to the last too:
    /// for what is drawn last where something else of that colour is drawn first.
    static Color like(Color of) {
        return new Color(of.getRed(), of.getGreen(), of.getBlue() ^ 1);
    }

    /// An axis without a line, which names its numbers alone.
    static NumberAxis axis(int user, double times) {
        var axis = new NumberAxis();
        axis.setAxisLineVisible(false);
        axis.setTickLabelFont(font(user, times));
        axis.setTickMarksVisible(false);
        return axis;
    }

    /// The same with a label and a fixed range.
    ///
    /// @param user of two fonts: this one's and the next one's
    static NumberAxis labelled(
            String label,
            double low,
            double high,
            double tick,
            NumberFormat numbers,
            int user,
            double times,
            Theme theme) {
        var axis = axis(user, times);
        axis.setLabel(label);
        axis.setRange(low, high);
        axis.setTickUnit(new NumberTickUnit(tick, numbers));
        axis.setLabelFont(font(user + 1, times));
        axis.setTickLabelPaint(theme.quiet());
        axis.setLabelPaint(theme.quiet());
        return axis;
    }

    /// A chart of a fixed size that the mouse does not touch.
    static ChartCanvas still(XYPlot plot, double width, double height, Theme theme) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.line());
        var chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        var canvas = new ChartCanvas(chart);
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.setMouseTransparent(true);
        return canvas;
    }
}
