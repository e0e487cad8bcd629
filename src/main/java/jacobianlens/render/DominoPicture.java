package jacobianlens.render;

import jacobianlens.chain.Dominoes;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// Draws the factors of a chain as dominoes that meet, and ways of multiplying them line by line with what each line
/// cost.
///
/// @param piece height of a domino; 0 if there is nothing to draw
record DominoPicture(Dominoes dominoes, double unit, double piece) {
    private static final double LARGEST = 30;
    private static final double WIDTH = 2.1;
    private static final double LINE = 1.22;
    private static final double COST = 3.2;
    private static final double WORDS = 0.55;
    private static final double TITLE = 1.1;

    /// As large as the room allows.
    static DominoPicture of(Dominoes dominoes, double unit, double width, double height) {
        double across =
                dominoes.ways().stream().mapToDouble(DominoPicture::across).sum();
        double down =
                dominoes.ways().stream().mapToDouble(DominoPicture::down).max().orElse(1);
        return new DominoPicture(dominoes, unit, Math.min(LARGEST * unit, Math.min(width / across, height / down)));
    }

    /// Width of a way in pieces' heights.
    private static double across(Dominoes.Way way) {
        return WIDTH * way.lines().getFirst().pieces().size() + (way.title().isEmpty() ? 1 : COST + 1);
    }

    private static double down(Dominoes.Way way) {
        return LINE * way.lines().size() + (way.title().isEmpty() ? 0 : TITLE);
    }

    double height() {
        return piece
                * dominoes.ways().stream()
                        .mapToDouble(DominoPicture::down)
                        .max()
                        .orElse(0);
    }

    /// Draws the ways side by side, in the middle of a width.
    void paint(Brush brush, double x, double y, double width) {
        double all = piece
                * dominoes.ways().stream().mapToDouble(DominoPicture::across).sum();
        double left = x + (width - all) / 2;
        for (var way : dominoes.ways()) {
            paint(brush, way, left + piece / 2, y);
            left += piece * across(way);
        }
    }

    private void paint(Brush brush, Dominoes.Way way, double x, double y) {
        double top = y;
        boolean titled = !way.title().isEmpty();
        if (titled) {
            Typeface.SEMIBOLD.draw(
                    brush.g(),
                    way.title() + ": " + way.cost(),
                    x,
                    top + 0.6 * piece,
                    Math.max(WORDS * piece, Math.min(piece, 11 * unit)),
                    brush.theme().ink());
            top += TITLE * piece;
        }
        double end = WIDTH * piece * way.lines().getFirst().pieces().size();
        for (var line : way.lines()) {
            line(brush, line, x, top);
            if (line.cost() > 0)
                Typeface.REGULAR.draw(
                        brush.g(),
                        "+ " + line.cost(),
                        x + end + 0.4 * piece,
                        top + 0.68 * piece,
                        WORDS * piece,
                        brush.theme().quiet());
            top += LINE * piece;
        }
    }

    private void line(Brush brush, Dominoes.Line line, double x, double top) {
        double left = x;
        int last = line.pieces().size() - 1;
        for (int k = 0; k <= last; k++) {
            piece(brush, line.pieces().get(k), left, top, k == 0, k == last);
            left += WIDTH * piece;
        }
    }

    /// One domino; the outer sizes of a chain are those that stay.
    private void piece(Brush brush, Dominoes.Piece domino, double left, double top, boolean first, boolean last) {
        var theme = brush.theme();
        double width = (WIDTH - 0.06) * piece;
        var body = Brush.rounded(new Rectangle2D.Double(left, top, width, piece), piece / 5);
        brush.fill(body, domino.made() ? theme.ground() : theme.card());
        brush.outline(body, (domino.made() ? 2 : 1.2) * unit, domino.made() ? theme.accent() : theme.faint());
        double middle = left + width / 2;
        brush.line(new Line2D.Double(middle, top + 0.2 * piece, middle, top + 0.8 * piece), unit, theme.line());
        half(brush, domino.rows(), left + width / 4, top, first);
        half(brush, domino.columns(), left + 3 * width / 4, top, last);
    }

    private void half(Brush brush, int size, double centre, double top, boolean stays) {
        var theme = brush.theme();
        (stays ? Typeface.SEMIBOLD : Typeface.REGULAR)
                .drawCentred(
                        brush.g(),
                        Integer.toString(size),
                        centre,
                        top + piece / 2,
                        (size > 999 ? 0.3 : WORDS) * piece,
                        stays ? theme.accent() : theme.quiet());
    }
}
