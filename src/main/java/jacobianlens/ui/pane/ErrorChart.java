package jacobianlens.ui.pane;

import jacobianlens.check.ErrorCurve;
import jacobianlens.check.Findings;
import jacobianlens.render.Theme;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import javafx.scene.layout.Pane;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// The error of a difference quotient over its step size, both in powers of ten, with the best step marked.
final class ErrorChart extends Pane {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 210;
    private static final double FLOOR = -18;
    private static final BasicStroke DASHED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {2, 3}, 0);

    ErrorChart(ErrorCurve curve, Theme theme) {
        super();
        var line = new XYSeries("difference", false, true);
        curve.points().forEach(point -> line.add(StrictMath.log10(point.h()), power(point.difference())));
        var best = new XYSeries("best", false, true);
        best.add(StrictMath.log10(curve.best().h()), power(curve.best().difference()));
        var data = new XYSeriesCollection(line);
        data.addSeries(best);
        var plot = new XYPlot(
                data, axis("step size h", theme, -16, 0, 0), axis("difference", theme, FLOOR, 2, 2), renderer(theme));
        plot.addDomainMarker(marker(curve.best(), theme));
        getChildren().add(CurveChartStyle.still(plot, WIDTH, HEIGHT, theme));
        setPrefSize(WIDTH, HEIGHT);
        setId("error-curve");
    }

    private static double power(double difference) {
        return Math.max(FLOOR, StrictMath.log10(difference));
    }

    private static ValueMarker marker(ErrorCurve.Point best, Theme theme) {
        double at = StrictMath.log10(best.h());
        var marker = new ValueMarker(at, theme.quiet(), DASHED);
        marker.setLabel("best h = " + Findings.small(best.h()));
        marker.setLabelFont(CurveChartStyle.font(4, 1));
        marker.setLabelPaint(theme.ink());
        boolean right = at < -8;
        marker.setLabelAnchor(right ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
        marker.setLabelTextAnchor(right ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
        marker.setLabelBackgroundColor(theme.card());
        return marker;
    }

    private static XYLineAndShapeRenderer renderer(Theme theme) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, theme.accent());
        renderer.setSeriesStroke(0, new BasicStroke(1.6f));
        renderer.setSeriesPaint(1, theme.accent());
        renderer.setSeriesLinesVisible(1, false);
        renderer.setSeriesShapesVisible(1, true);
        renderer.setSeriesShape(1, new Ellipse2D.Double(-4, -4, 8, 8));
        return renderer;
    }

    private static NumberAxis axis(String label, Theme theme, double low, double high, int user) {
        return CurveChartStyle.labelled(label, low, high, 4, new PowerOfTen(), user, 1, theme);
    }

    /// 10⁻⁸ for −8.
    private static final class PowerOfTen extends NumberFormat {
        private static final long serialVersionUID = 1;
        private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

        @Override
        public StringBuffer format(double exponent, StringBuffer text, FieldPosition place) {
            var digits = new DecimalFormat("0").format(Math.abs(exponent));
            text.append(exponent < 0 ? "10⁻" : "10");
            digits.chars().forEach(digit -> text.append(RAISED.charAt(digit - '0')));
            return text;
        }

        @Override
        public StringBuffer format(long exponent, StringBuffer text, FieldPosition place) {
            return format((double) exponent, text, place);
        }

        @Override
        public Number parse(String text, ParsePosition place) {
            throw new UnsupportedOperationException("These labels are only written.");
        }
    }
}
