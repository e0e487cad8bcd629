package jacobianlens.render;

import jacobianlens.chain.Dominoes;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// Draws the factors of a chain as dominoes that meet, and ways of multiplying them line by line with what each line
/// cost. Numbers that would be too small for the reader are left out.
///
/// @param piece height of a domino; 0 if there is nothing to draw
record DominoPicture(Dominoes dominoes, double unit, double piece) {
    private static final double LARGEST = 30;
    private static final double WIDTH = 2.1;
    private static final double LINE = 1.22;
    private static final double COST = 3.2;
    private static final double WORDS = 0.55;
    private static final double LARGE = 0.7;
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
                    title(brush.theme().reading()),
                    brush.theme().ink());
            top += TITLE * piece;
        }
        double end = WIDTH * piece * way.lines().getFirst().pieces().size();
        for (var line : way.lines()) {
            line(brush, line, x, top);
            if (line.cost() > 0) cost(brush, line.cost(), x + end + 0.4 * piece, top + 0.5 * piece);
            top += LINE * piece;
        }
    }

    private double title(Reading reading) {
        return Math.max(WORDS * piece, Math.max(Math.min(piece, 11 * unit), reading.number(unit)));
    }

    /// What a line cost: beside a domino there is room for words as high as it is.
    private void cost(Brush brush, long cost, double x, double middle) {
        double size = size(WORDS, 1, brush);
        if (size == 0) return;
        Typeface.REGULAR.draw(
                brush.g(),
                "+ " + cost,
                x,
                middle + 0.33 * size,
                size,
                brush.theme().quiet());
    }

    /// How large words are, so large that they are readable if that is not more than the most; else 0.
    ///
    /// @param usual in pieces' heights, as is the most
    private double size(double usual, double most, Brush brush) {
        var reading = brush.theme().reading();
        if (reading == Reading.NEAR) return usual * piece;
        double size = Math.max(usual * piece, reading.number(unit));
        return size <= Math.max(usual, most) * piece ? size : 0;
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
        double height = size > 99 ? size(size > 999 ? 0.3 : WORDS, 0, brush) : size(WORDS, LARGE, brush);
        if (height == 0) return;
        var theme = brush.theme();
        (stays ? Typeface.SEMIBOLD : Typeface.REGULAR)
                .drawCentred(
                        brush.g(),
                        Integer.toString(size),
                        centre,
                        top + piece / 2,
                        height,
                        stays ? theme.accent() : theme.quiet());
    }
}
