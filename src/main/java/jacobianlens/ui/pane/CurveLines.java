package jacobianlens.ui.pane;

import jacobianlens.chain.Curve;
import jacobianlens.render.Theme;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/// The numbers of a chart: both lines of a graph, broken at kinks and where there is no value, and its marks.
final class CurveLines {
    static final int MOST_POINTS = 64;
    private static final int SAMPLES = 256;
    private static final int HALVINGS = 40;
    private static final double TALLEST = 8;
    /// How far a line is drawn towards a border.
    private static final double STEEP = 1e3;
    private static final double FURTHEST = 1e9;
    private static final double JUMP = 1e-6;
    private static final double SAME = 1e-9;
    /// The second line is dashed, so that it is seen where it runs along the first.
    private static final List<BasicStroke> STROKES = List.of(
            new BasicStroke(2),
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 3}, 0));

    /// What is drawn for each of the two lines, from back to front.
    private enum Mark {
        LINE(0),
        /// A component whose point lies on a curve of its own.
        BESIDE(6),
        POINT(7),
        CLOSED(7),
        SELECTED(10),
        OPEN(7);

        private final double size;

        Mark(double size) {
            this.size = size;
        }

        /// A diamond beside the lines, a disc on them.
        private Shape shape() {
            return this == BESIDE
                    ? AffineTransform.getRotateInstance(Math.PI / 4)
                            .createTransformedShape(new Rectangle2D.Double(-size / 2, -size / 2, size, size))
                    : new Ellipse2D.Double(-size / 2, -size / 2, size, size);
        }

        private boolean isHollow() {
            return this == OPEN || this == BESIDE;
        }
    }

    private final Curve.Graph graph;
    private final Set<Double> borders;
    private final List<Double> xs;
    private final XYSeriesCollection data = new XYSeriesCollection();
    private double lowest = -0.1;
    private double highest = 1.1;

    private CurveLines(Curve.Graph graph, double low, double high) {
        this.graph = graph;
        var places = places(graph, low, high);
        borders = borders(graph, List.copyOf(places));
        places.addAll(borders);
        xs = List.copyOf(places);
        for (var mark : Mark.values())
            for (int line = 0; line < 2; line++) data.addSeries(new XYSeries(mark + " " + line, false, true));
    }

    /// The curves that the point of one component lies on, over an interval, with all points.
    static CurveLines of(Curve curve, int selected, double low, double high) {
        var graph = curve.graph(selected);
        var lines = new CurveLines(graph, low, high);
        for (int line = 0; line < 2; line++) lines.trace(line, line == 0 ? graph.first() : graph.second());
        for (int i = 0; i < Math.min(MOST_POINTS, curve.at().size()); i++)
            if (i != selected) lines.point(curve.graph(i), curve.at().at(i));
        lines.point(Mark.SELECTED, graph, curve.at().at(selected));
        return lines;
    }

    /// Whether some points lie on curves of their own.
    boolean hasPointsBeside() {
        return series(Mark.BESIDE, 0).getItemCount() > 0;
    }

    XYSeriesCollection data() {
        return data;
    }

    /// Where the upright axis begins, so that all points and the readable part of the lines are seen.
    double lowest() {
        return Math.max(-FURTHEST, lowest - 0.06 * (highest - lowest));
    }

    double highest() {
        return Math.min(FURTHEST, highest + 0.06 * (highest - lowest));
    }

    /// The intervals where something holds; a single place is an interval of no width.
    List<Curve.Span> regions(DoublePredicate holds) {
        var regions = new ArrayList<Curve.Span>();
        boolean open = false;
        for (double x : xs) {
            boolean here = holds.test(x);
            if (here) regions.add(new Curve.Span(open ? regions.removeLast().low() : x, x));
            open = here;
        }
        return regions;
    }

    /// Where the lines are computed: a lattice of binary fractions, so that whole numbers are on it, and the corners.
    private static TreeSet<Double> places(Curve.Graph graph, double low, double high) {
        double step = Math.scalb(1.0, Math.getExponent((high - low) / SAMPLES));
        var places = new TreeSet<Double>();
        for (double j = Math.floor(low / step); j <= Math.ceil(high / step); j++) places.add(j * step);
        graph.corners().stream().filter(x -> x > low && x < high).forEach(places::add);
        return places;
    }

    /// Places ever closer to where the function begins or ends to be defined, where it may be steep.
    private static Set<Double> borders(Curve.Graph graph, List<Double> places) {
        var borders = new HashSet<Double>();
        boolean next = isDefined(graph, places.getFirst());
        for (int i = 1; i < places.size(); i++) {
            double one = places.get(i - 1);
            double other = places.get(i);
            boolean defined = next;
            next = isDefined(graph, other);
            if (defined == next) continue;
            for (int halving = 0; halving < HALVINGS; halving++) {
                double middle = (one + other) / 2;
                borders.add(middle);
                if (isDefined(graph, middle) == defined) one = middle;
                else other = middle;
            }
        }
        return borders;
    }

    private static boolean isDefined(Curve.Graph graph, double x) {
        return graph.objection().apply(x) == null;
    }

    private void trace(int line, Curve.Line f) {
        for (double x : xs) {
            if (!isDefined(graph, x)) add(Mark.LINE, line, x, Double.NaN);
            else if (borders.contains(x)) border(line, x, f.at(x));
            else if (graph.kink().apply(x) != null) corner(line, f, x);
            else add(Mark.LINE, line, x, f.at(x));
        }
    }

    /// Takes a line on towards a border of its domain, as far as it is worth drawing; the axis need not follow it.
    private void border(int line, double x, double y) {
        if (Math.abs(y) <= STEEP) series(Mark.LINE, line).add(x, y, false);
    }

    /// Where a line jumps: both ends open, and the value that the convention chose closed.
    private void corner(int line, Curve.Line f, double x) {
        double here = f.at(x);
        double left = f.at(Math.nextDown(x));
        double right = f.at(Math.nextUp(x));
        add(Mark.LINE, line, x, left);
        if (!(Math.abs(left - right) > JUMP)) return;
        add(Mark.LINE, line, x, Double.NaN);
        add(Mark.LINE, line, x, right);
        for (double end : new double[] {left, right}) if (end != here) add(Mark.OPEN, line, x, end);
        add(Mark.CLOSED, line, x, here);
    }

    private void point(Curve.Graph of, double x) {
        boolean here = same(of.first(), graph.first(), x) && same(of.second(), graph.second(), x);
        point(here ? Mark.POINT : Mark.BESIDE, of, x);
    }

    private static boolean same(Curve.Line one, Curve.Line other, double x) {
        return Math.abs(one.at(x) - other.at(x)) <= SAME * Math.max(1, Math.abs(one.at(x)));
    }

    private void point(Mark mark, Curve.Graph of, double x) {
        add(mark, 0, x, of.first().at(x));
        add(mark, 1, x, of.second().at(x));
    }

    private void add(Mark mark, int line, double x, double y) {
        series(mark, line).add(x, number(y), false);
        if (!Double.isFinite(y)) return;
        double seen = mark == Mark.LINE ? Math.clamp(y, -TALLEST, TALLEST) : y;
        lowest = Math.min(lowest, seen);
        highest = Math.max(highest, seen);
    }

    private XYSeries series(Mark mark, int line) {
        return data.getSeries(2 * mark.ordinal() + line);
    }

    private static @Nullable Number number(double y) {
        return Double.isFinite(y) ? y : null;
    }

    /// Draws the data: lines as lines, points filled, the open ends of a jump hollow, points beside the lines as
    /// diamonds.
    static XYLineAndShapeRenderer renderer() {
        var renderer = new XYLineAndShapeRenderer();
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setUseFillPaint(true);
        for (var mark : Mark.values())
            for (int line = 0; line < 2; line++) {
                int series = 2 * mark.ordinal() + line;
                renderer.setSeriesStroke(series, STROKES.get(line));
                renderer.setSeriesLinesVisible(series, mark == Mark.LINE);
                renderer.setSeriesShapesVisible(series, mark != Mark.LINE);
                renderer.setSeriesShape(series, mark.shape());
            }
        return renderer;
    }

    /// Gives both lines and their marks a theme's colours.
    static void colour(XYItemRenderer renderer, Theme theme) {
        for (var mark : Mark.values())
            for (int line = 0; line < 2; line++) {
                int series = 2 * mark.ordinal() + line;
                var colour = line == 0 ? theme.accent() : theme.diagonal();
                renderer.setSeriesPaint(series, colour);
                ((XYLineAndShapeRenderer) renderer).setSeriesFillPaint(series, mark.isHollow() ? theme.card() : colour);
            }
    }
}
