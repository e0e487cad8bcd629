package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Step;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.View;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws one step: its formula, the card with its matrices, and the explanation.
///
/// @param step from 0
/// @param view what is explained, how far the step is built up, and the colours
/// @param pointed what is pointed at; null if nothing is, then the view's pinned cell counts
/// @param zoom how large its words are, 1 as usual
public record StagePainter(
        Derivation derivation,
        int step,
        View view,
        Theme theme,
        @Nullable Pointed pointed,
        double zoom) implements Painter {
    private static final double FORMULA = 19;
    private static final double WAYS = 0.38;
    private static final double CHAIN = 0.3;
    private static final double SMALLEST_UNIT = 0.82;
    private static final double COMFORTABLE_WIDTH = 900;
    private static final double COMFORTABLE_HEIGHT = 560;
    private static final double NARROWEST = 1.25;

    /// The smallest room for words of the usual size; larger words need as much more.
    private static final double LEAST_WIDTH = 480;

    private static final double LEAST_HEIGHT = 340;

    /// The picture with nothing pointed at.
    public StagePainter(Derivation derivation, int step, View view, Theme theme) {
        this(derivation, step, view, theme, null, 1);
    }

    /// The picture of a scenario: the window and every export draw this one.
    public static StagePainter of(Scenario scenario, Derivation derivation, Theme theme) {
        return new StagePainter(derivation, scenario.step(), scenario.view(), theme);
    }

    /// The same picture with words of another size, as far as its area has room for them.
    public StagePainter zoomed(double times) {
        return new StagePainter(derivation, step, view, theme, pointed, times);
    }

    /// The smallest area that has room for the words of a zoom; below, a window scrolls.
    public static Dimension2D least(double zoom) {
        double larger = Math.max(1, zoom);
        var least = new Dimension();
        least.setSize(LEAST_WIDTH * larger, LEAST_HEIGHT * larger);
        return least;
    }

    @Override
    public HitMap paint(Graphics2D g, Rectangle2D area) {
        var theme = this.theme.with(view.map());
        var brush = new Brush(g, theme, theme.growth(area.getHeight()));
        brush.fill(area, theme.ground());
        double unit = unit(area);
        double margin = 16 * unit;
        var inner = Brush.grown(area, -margin);
        var reach = Reach.of(shown(), view.walk());
        var focus = reach.focus(pointed, view.pinned());
        var moment = reach.moment(focus).orElse(null);
        var looked = moment != null && moment.looked() != null ? moment.looked() : focus;
        var lights = Lights.of(derivation, shown(), looked != null ? looked : Pointed.at(reach.cell()));
        var explanation =
                new ExplanationBox(shown(), derivation, lights, unit, Math.min(106 * unit, 0.22 * inner.getHeight()));

        var formula = FormulaStrip.of(
                shown().formula(),
                inner.getWidth(),
                formulaShare(inner.getHeight()) * inner.getHeight(),
                FORMULA * unit,
                theme.reading().formula(FORMULA * unit),
                theme.reading().number(unit));
        double gap = 12 * unit;
        var dominoes = dominoes(inner, unit);
        double forDominoes = dominoes == null ? 0 : dominoes.height() + gap;
        double forMatrices = inner.getHeight() - formula.height() - explanation.height() - 2 * gap - forDominoes;
        var card = new Card(
                shown().tiles(), derivation, lights, reach, theme, view.scale(), unit, inner.getWidth(), forMatrices);

        double spare = Math.max(0, forMatrices - card.height());
        double y = inner.getY() + spare * 0.4;
        double left = inner.getCenterX() - formula.width() / 2;
        double baseline = y + formula.formula().shape().height() * formula.size();
        var terms = new ArrayList<>(formula.formula().draw(g, left, baseline, formula.size(), theme, lights));
        y += formula.height() + gap;
        if (dominoes != null) dominoes.paint(brush, inner.getX(), y, inner.getWidth());
        y += forDominoes;
        var matrices = card.paint(brush, inner.getX(), y);
        terms.addAll(matrices.terms());
        y += card.height() + gap;
        var below = new Rectangle2D.Double(inner.getX(), y, inner.getWidth(), explanation.height());
        terms.addAll(moment == null ? explanation.paint(brush, below) : explanation.paint(brush, below, moment));
        return new HitMap(matrices.regions(), List.copyOf(terms));
    }

    /// The dominoes of the step, if it has any: one line, or ways of multiplying in more of the height.
    private @Nullable DominoPicture dominoes(Rectangle2D area, double unit) {
        var dominoes = shown().dominoes();
        if (dominoes == null) return null;
        double share = dominoes.ways().size() == 1 ? CHAIN : WAYS;
        return DominoPicture.of(dominoes, unit, area.getWidth(), share * area.getHeight());
    }

    /// The length that all measures are multiples of: what fits the area, times the zoom, but not so large that the
    /// area is less than the least for words of that size.
    private double unit(Rectangle2D area) {
        if (theme.reading() == Reading.FAR) return fromAfar(area);
        double fits = Math.clamp(
                Math.min(area.getWidth() / COMFORTABLE_WIDTH, area.getHeight() / COMFORTABLE_HEIGHT), SMALLEST_UNIT, 4);
        double room = SMALLEST_UNIT * Math.min(area.getWidth() / LEAST_WIDTH, area.getHeight() / LEAST_HEIGHT);
        return zoom <= 1 ? fits * zoom : Math.max(fits, Math.min(fits * zoom, room));
    }

    /// From afar a picture has a fixed number of units from top to bottom whatever the zoom, since larger words would
    /// push the numbers out of the cells; fewer if it is so narrow that nothing would fit beside anything.
    private static double fromAfar(Rectangle2D area) {
        return Math.min(area.getHeight(), area.getWidth() / NARROWEST) / Reading.HIGH;
    }

    /// The part of the height that the formula may take: less where the matrices need it more.
    private static double formulaShare(double height) {
        return Math.clamp(0.15 + (height - 330) / 3000, 0.15, 0.24);
    }

    private Step shown() {
        return derivation.steps().get(step);
    }
}
