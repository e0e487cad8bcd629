package jacobianlens.ui.pane;

import jacobianlens.chain.Curve;
import jacobianlens.render.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/// The chart of a curve: lines, points, kinks and shaded regions, and what the mouse means on it. Its canvas
/// draws everything anew at every change that it is told of: changes are made with notices off, and one is given at the
/// end.
final class CurveChart extends Pane {
    private static final BasicStroke DASHED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {2, 3}, 0);
    private static final BasicStroke DASHED_LIT =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {2, 3}, 0);
    private static final Color YELLOW = new Color(0xffd33d);
    private static final double HEIGHT = 190;
    private static final double NEAR = 14;
    private static final double WORD = 100;
    /// How much of the height is left below the curves, for the name of the selected point.
    private static final double LABEL = 0.1;

    private final NumberAxis across = axis(0);
    private final NumberAxis up = axis(1);
    private final XYPlot plot = new XYPlot(null, across, up, CurveLines.renderer());
    private final JFreeChart chart = chart();
    private final ChartCanvas canvas = new ChartCanvas(chart);
    private Theme theme = Theme.LIGHT;
    private double times = 1;

    CurveChart() {
        super();
        canvas.setMouseTransparent(true);
        widthProperty().addListener(_ -> canvas.setWidth(getWidth()));
        getChildren().add(canvas);
        setMinWidth(0);
        use(theme, times);
    }

    /// Draws with other colours from now on, and text so many times as large: f as what is pointed at, f′ as the
    /// diagonal it fills.
    void use(Theme theme, double times) {
        this.theme = theme;
        this.times = times;
        chart.setNotify(false);
        across.setTickLabelFont(CurveChartStyle.font(0, times));
        up.setTickLabelFont(CurveChartStyle.font(1, times));
        canvas.setHeight(HEIGHT * times);
        setPrefHeight(HEIGHT * times);
        CurveLines.colour(plot.getRenderer(), theme);
        plot.setDomainZeroBaselinePaint(theme.faint());
        plot.setRangeZeroBaselinePaint(theme.faint());
        across.setTickLabelPaint(theme.quiet());
        up.setTickLabelPaint(theme.quiet());
        chart.setNotify(true);
    }

    /// Draws a curve.
    ///
    /// @param lit whether the selected point is pointed at
    /// @param hold whether the axes stay as they are, as while a point is dragged
    /// @return what shades and diamonds say, in words; empty if there are none
    String show(Curve curve, int selected, boolean lit, boolean hold) {
        var graph = curve.graph(selected);
        chart.setNotify(false);
        if (!hold) across.setRange(curve.whole().low(), curve.whole().high());
        var lines = CurveLines.of(curve, selected, across.getLowerBound(), across.getUpperBound());
        plot.clearDomainMarkers();
        var undefined = lines.regions(x -> graph.objection().apply(x) != null);
        var flat = lines
                .regions(x -> graph.objection().apply(x) == null && graph.flat().test(x))
                .stream()
                .filter(region -> region.high() > region.low())
                .toList();
        undefined.forEach(this::undefined);
        flat.forEach(region -> shade(region, flat(theme)));
        mark(curve, selected, lit);
        if (!hold) up.setRange(lines.lowest() - LABEL * (lines.highest() - lines.lowest()), lines.highest());
        plot.setDataset(lines.data());
        chart.setNotify(true);
        var why = undefined.stream()
                .map(region -> graph.objection().apply(region.low()))
                .findFirst();
        return why.map(text -> "Grey: not defined here, " + text + ".").orElse("")
                + (flat.isEmpty() ? "" : " Yellow: almost flat, the slope is below 0.001.")
                + (lines.hasPointsBeside() ? " Diamonds: points on a curve of their own." : "");
    }

    /// The component whose point is nearest to a place across, if one is near.
    OptionalInt nearest(Curve curve, double pixel) {
        return IntStream.range(0, Math.min(CurveLines.MOST_POINTS, curve.at().size()))
                .filter(i -> distance(curve, i, pixel) <= NEAR)
                .reduce((i, j) -> distance(curve, j, pixel) < distance(curve, i, pixel) ? j : i);
    }

    private double distance(Curve curve, int i, double pixel) {
        return Math.abs(pixel(curve.at().at(i)) - pixel);
    }

    /// The number at a place across, within the axis.
    double value(double pixel) {
        var area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        double inside = Math.clamp(pixel, area.getMinX(), area.getMaxX());
        return across.java2DToValue(inside, area, RectangleEdge.BOTTOM);
    }

    /// The place of a number across.
    double pixel(double value) {
        var area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    /// How far apart two neighbouring pixels are.
    double resolution() {
        return across.getRange().getLength() / getWidth();
    }

    /// The smallest and the largest number on the upright axis.
    Curve.Span upright() {
        return new Curve.Span(up.getLowerBound(), up.getUpperBound());
    }

    private void undefined(Curve.Span region) {
        if (region.low() == region.high()) {
            plot.addDomainMarker(new ValueMarker(region.low(), undefined(theme), new BasicStroke(5)), Layer.BACKGROUND);
            return;
        }
        var marker = shade(region, undefined(theme));
        if (getWidth() * (region.high() - region.low())
                < WORD * times * across.getRange().getLength()) return;
        marker.setLabel("not defined here");
        marker.setLabelFont(CurveChartStyle.font(2, times));
        marker.setLabelPaint(theme.quiet());
        marker.setLabelBackgroundColor(undefined(theme));
        marker.setLabelAnchor(RectangleAnchor.CENTER);
        marker.setLabelTextAnchor(TextAnchor.CENTER);
    }

    private IntervalMarker shade(Curve.Span region, Color colour) {
        var marker = new IntervalMarker(region.low(), region.high(), colour);
        marker.setAlpha(1);
        plot.addDomainMarker(marker, Layer.BACKGROUND);
        return marker;
    }

    /// The shade of a region where the function is not defined.
    static Color undefined(Theme theme) {
        return mixed(theme.card(), theme.line(), 0.45);
    }

    /// The shade of a region where the slope is almost 0.
    static Color flat(Theme theme) {
        return mixed(theme.card(), YELLOW, 0.3);
    }

    private static Color mixed(Color paper, Color colour, double part) {
        return new Color(
                (int) Math.round(paper.getRed() + part * (colour.getRed() - paper.getRed())),
                (int) Math.round(paper.getGreen() + part * (colour.getGreen() - paper.getGreen())),
                (int) Math.round(paper.getBlue() + part * (colour.getBlue() - paper.getBlue())));
    }

    /// A thin line where the selected point is.
    private void mark(Curve curve, int selected, boolean lit) {
        var marker = new ValueMarker(
                curve.at().at(selected), lit ? theme.accent() : theme.quiet(), lit ? DASHED_LIT : DASHED);
        marker.setAlpha(1);
        marker.setLabel(curve.names().at(selected).plain());
        marker.setLabelFont(CurveChartStyle.font(3, times));
        marker.setLabelPaint(lit ? theme.accent() : theme.quiet());
        marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
        marker.setLabelAnchor(RectangleAnchor.BOTTOM_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        plot.addDomainMarker(marker, Layer.BACKGROUND);
    }

    private JFreeChart chart() {
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainZeroBaselineVisible(true);
        plot.setRangeZeroBaselineVisible(true);
        plot.setInsets(new RectangleInsets(0, 0, 0, 6));
        var chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(4, 0, 0, 8));
        return chart;
    }

    private static NumberAxis axis(int user) {
        var axis = CurveChartStyle.axis(user, 1);
        axis.setStandardTickUnits(new NumberTickUnitSource(false, new TickText()));
        return axis;
    }
}
