package jacobianlens.ui.pane;

import jacobianlens.chain.Local;
import jacobianlens.math.Numbers;
import jacobianlens.render.Theme;
import jacobianlens.render.Typeface;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/// f and f′ as curves, with a point on each for every component of the input: the slope in a cell is the height of the
/// lower curve at its point. Alone in knowing the chart library.
public final class CurvePane extends VBox {
    private static final int SAMPLES = 400;
    private static final int MOST_POINTS = 64;
    private static final double REACH = 4;
    private static final double TALLEST = 8;

    private final Label title = new Label();
    private final NumberAxis across = axis();
    private final NumberAxis up = axis();
    private final XYPlot plot = new XYPlot(null, across, up, new XYLineAndShapeRenderer());

    public CurvePane() {
        super(6);
        title.getStyleClass().add("field-label");
        var canvas = new ChartCanvas(chart());
        canvas.setHeight(180);
        widthProperty().addListener(_ -> canvas.setWidth(getWidth()));
        canvas.setMouseTransparent(true);
        getChildren().setAll(title, canvas);
        setId("curve");
        setMinWidth(0);
        setPrefWidth(1);
        use(Theme.LIGHT);
    }

    /// Draws with other colours from now on: f as what is pointed at, f′ as the diagonal it fills.
    public void use(Theme theme) {
        var renderer = plot.getRenderer();
        for (int series = 0; series < 4; series++)
            renderer.setSeriesPaint(series, series % 2 == 0 ? theme.accent() : theme.diagonal());
        plot.setDomainZeroBaselinePaint(theme.faint());
        plot.setRangeZeroBaselinePaint(theme.faint());
        across.setTickLabelPaint(theme.quiet());
        up.setTickLabelPaint(theme.quiet());
    }

    /// Shows the curve of a function at a point; hides when there is none.
    public void show(@Nullable Local local) {
        setVisible(local != null);
        setManaged(local != null);
        if (local == null) return;
        String f = local.f().plain();
        title.setText(f + " and " + f + "′");
        setAccessibleText(description(local));
        double low = Math.min(-REACH, local.at().stream().min().orElse(0) - 0.5);
        double high = Math.max(REACH, local.at().stream().max().orElse(0) + 0.5);
        across.setRange(low, high);
        DoubleUnaryOperator slope = x -> local.f().slope(x, local.conventions());
        var data = new XYSeriesCollection();
        data.addSeries(curve("f", local, local.f()::value, low, high));
        data.addSeries(curve("f′", local, slope, low, high));
        data.addSeries(points("at f", local, local.f()::value));
        data.addSeries(points("at f′", local, slope));
        fit(data);
        plot.setDataset(data);
    }

    private static String description(Local local) {
        return IntStream.range(0, Math.min(MOST_POINTS, local.at().size()))
                .mapToObj(i -> local.inputs().at(i).plain() + " = "
                        + Numbers.shortForm(local.at().at(i)) + ": slope "
                        + Numbers.shortForm(local.f().slope(local.at().at(i), local.conventions())))
                .collect(Collectors.joining("; "));
    }

    private static XYSeries curve(String name, Local local, DoubleUnaryOperator f, double low, double high) {
        var series = new XYSeries(name);
        for (int i = 0; i <= SAMPLES; i++) {
            double x = low + (high - low) * i / SAMPLES;
            series.add(x, local.f().objection(x) == null ? finite(f.applyAsDouble(x)) : null);
        }
        return series;
    }

    private static XYSeries points(String name, Local local, DoubleUnaryOperator f) {
        var series = new XYSeries(name, false, true);
        for (int i = 0; i < Math.min(MOST_POINTS, local.at().size()); i++)
            series.add(local.at().at(i), finite(f.applyAsDouble(local.at().at(i))));
        return series;
    }

    private static @Nullable Number finite(double y) {
        return Double.isFinite(y) ? y : null;
    }

    /// Shows the points whole, and of the curves what is not too tall to be read.
    private void fit(XYSeriesCollection data) {
        double low = -0.1;
        double high = 1.1;
        for (int series = 0; series < data.getSeriesCount(); series++)
            for (int item = 0; item < data.getItemCount(series); item++) {
                double y = data.getYValue(series, item);
                if (Double.isNaN(y)) continue;
                boolean point = series >= 2;
                low = Math.min(low, point ? y : Math.max(y, -TALLEST));
                high = Math.max(high, point ? y : Math.min(y, TALLEST));
            }
        double margin = 0.06 * (high - low);
        up.setRange(low - margin, high + margin);
    }

    private JFreeChart chart() {
        var renderer = (XYLineAndShapeRenderer) plot.getRenderer();
        for (int series = 0; series < 4; series++) {
            boolean curve = series < 2;
            renderer.setSeriesStroke(series, new BasicStroke(2));
            renderer.setSeriesLinesVisible(series, curve);
            renderer.setSeriesShapesVisible(series, !curve);
            renderer.setSeriesShape(series, new Ellipse2D.Double(-4, -4, 8, 8));
        }
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

    private static NumberAxis axis() {
        var axis = new NumberAxis();
        axis.setAxisLineVisible(false);
        axis.setTickLabelFont(Typeface.REGULAR.at(10));
        axis.setTickMarksVisible(false);
        return axis;
    }
}
