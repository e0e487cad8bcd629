package jacobianlens.ui.pane;

import jacobianlens.check.LossCurve;
import jacobianlens.render.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import javafx.scene.layout.Pane;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// The loss over the logit by every form, and where z is. From the back to the front: the logits form wide and pale,
/// the
/// clamp dashed, the lecture's formula thin, as far as it has a number.
final class LossChart extends Pane {
    private static final double HEIGHT = 150;
    private static final double WIDTH = 620;
    private static final BasicStroke HERE =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {2, 3}, 0);
    private static final List<BasicStroke> STROKES = List.of(
            new BasicStroke(1.6f),
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {7, 5}, 0),
            new BasicStroke(7));
    private final XYPlot plot;
    private final ChartCanvas canvas;
    private final Theme theme;

    /// @param times how large text is, 1 as usual
    LossChart(Theme theme, double times) {
        super();
        this.theme = theme;
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        var colours = List.of(theme.ink(), theme.diagonal(), pale(theme.accent()));
        for (int form = 0; form < STROKES.size(); form++) {
            renderer.setSeriesStroke(form, STROKES.get(form));
            renderer.setSeriesPaint(form, colours.get(form));
        }
        plot = new XYPlot(null, axis("logit z", -LossCurve.FARTHEST, 0, times), axis("loss", 0, 2, times), renderer);
        plot.setInsets(new RectangleInsets(8 * times, 2, 2, 14 * times));
        canvas = CurveChartStyle.still(plot, WIDTH * times, HEIGHT * times, theme);
        getChildren().add(canvas);
        setPrefSize(WIDTH * times, HEIGHT * times);
        setId("bce-curve");
    }

    private static Color pale(Color of) {
        return new Color(of.getRed(), of.getGreen(), of.getBlue(), 110);
    }

    /// Draws the curves of one truth.
    void show(List<LossCurve> curves) {
        var data = new XYSeriesCollection();
        for (var curve : curves) {
            var line = new XYSeries(curve.form(), false, true);
            curve.points().forEach(point -> line.add(point.z(), Double.isFinite(point.loss()) ? point.loss() : null));
            data.addSeries(line);
        }
        plot.setDataset(data);
    }

    /// Marks where z is; nothing if it is beyond the chart.
    void mark(double z) {
        canvas.getChart().setNotify(false);
        plot.clearDomainMarkers();
        if (Math.abs(z) <= LossCurve.FARTHEST)
            plot.addDomainMarker(new ValueMarker(z, CurveChartStyle.like(theme.quiet()), HERE));
        canvas.getChart().setNotify(true);
    }

    private NumberAxis axis(String label, double low, int user, double times) {
        return CurveChartStyle.labelled(label, low, LossCurve.FARTHEST, 50, new TickText(), user, times, theme);
    }
}
