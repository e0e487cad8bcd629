package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Explanation;
import jacobianlens.chain.Note;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Counted;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Latex;
import jacobianlens.math.Numbers;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The card at the bottom: of the cell pointed at, its three lines, symbol, numbers, value, and why; of no cell, what
/// the step teaches.
///
/// @param height the same with and without a cell, so that nothing jumps when one is pointed at
record ExplanationBox(Step step, Derivation derivation, Lights lights, double unit, double height) {
    private static final double HEADING = 13.5;
    private static final double DETAIL = 12;
    private static final double FORMULA = 16;
    private static final double LEADING = 1.5;
    private static final double READABLE = 14;
    private static final double LINE_GAP = 0.45;
    private static final String HINT = "Point at a cell to see where it comes from.";

    /// @return where its symbols are
    List<HitMap.Term> paint(Brush brush, Rectangle2D area) {
        brush.card(area);
        var inner = Brush.grown(area, -Math.min(14 * unit, 0.14 * height));
        var quantity = lights.quantity();
        var cell = lights.cell();
        if (quantity == null || cell == null) {
            words(brush, inner, step.caption(), cost() + hint());
            return List.of();
        }
        var explanation = Explanation.of(quantity, cell.row(), cell.column());
        var parts = parts(explanation, brush.theme().quiet());
        var theme = brush.theme();
        Function<String, Color> colours = key -> lights.isOn(key) ? theme.accent() : theme.ink();
        return beside(brush, inner, parts, colours, heading(explanation), detail(explanation, quantity, cell));
    }

    /// Explains a moment in which the step is being built up.
    ///
    /// @return where its parts are
    List<HitMap.Term> paint(Brush brush, Rectangle2D area, Moment moment) {
        brush.card(area);
        var inner = Brush.grown(area, -Math.min(14 * unit, 0.14 * height));
        Function<String, Color> colours = key -> moment.color(key, brush.theme());
        return beside(brush, inner, List.of(moment::latex), colours, moment.heading(), moment.detail()).stream()
                .flatMap(term ->
                        moment.pointed(term.key()).stream().map(pointed -> new HitMap.Term(term.area(), pointed)))
                .toList();
    }

    /// Formulas on the left, words on the right.
    private List<HitMap.Term> beside(
            Brush brush,
            Rectangle2D inner,
            List<Function<Latex.Marker, String>> parts,
            Function<String, Color> colours,
            String heading,
            String detail) {
        double half = 0.52 * inner.getWidth();
        var area = new Rectangle2D.Double(inner.getX(), inner.getY(), half, inner.getHeight());
        var terms = formulas(brush, area, parts, colours);
        double x = inner.getX() + half + 18 * unit;
        words(brush, new Rectangle2D.Double(x, inner.getY(), inner.getMaxX() - x, inner.getHeight()), heading, detail);
        return terms;
    }

    /// Symbol, numbers, value: three lines if they are large enough to read, else in as many as makes them largest.
    /// From
    /// afar, the value alone where that is still too small.
    private List<HitMap.Term> formulas(
            Brush brush,
            Rectangle2D area,
            List<Function<Latex.Marker, String>> parts,
            Function<String, Color> colours) {
        double wanted = FORMULA * brush.theme().reading().wantedWords() * unit;
        var best = lines(parts, parts.size());
        for (int count = parts.size() - 1; count > 0 && size(best, area, wanted) < READABLE * unit; count--) {
            var fewer = lines(parts, count);
            if (size(fewer, area, wanted) > size(best, area, wanted)) best = fewer;
        }
        double size = size(best, area, wanted);
        boolean unreadable = brush.theme().reading() == Reading.FAR && size < Reading.FAR.number(unit);
        if (unreadable) return parts.size() == 1 ? List.of() : formulas(brush, area, List.of(parts.getLast()), colours);
        double y = area.getCenterY() - size * (height(best) - LINE_GAP) / 2;
        var terms = new ArrayList<HitMap.Term>();
        for (var line : best) {
            double baseline = y + line.shape().height() * size;
            terms.addAll(line.draw(
                    brush.g(), area.getX(), baseline, size, brush.theme().ink(), colours));
            y += (line.shape().total() + LINE_GAP) * size;
        }
        return terms;
    }

    private static double size(List<LinkedFormula> lines, Rectangle2D area, double wanted) {
        double widest =
                lines.stream().mapToDouble(line -> line.shape().width()).max().orElse(1);
        return Math.min(wanted, Math.min(area.getWidth() / widest, area.getHeight() / height(lines)));
    }

    private static double height(List<LinkedFormula> lines) {
        return lines.stream()
                .mapToDouble(line -> line.shape().total() + LINE_GAP)
                .sum();
    }

    /// The parts in `count` lines: what is too many stands on the last line.
    private static List<LinkedFormula> lines(List<Function<Latex.Marker, String>> parts, int count) {
        var lines = new ArrayList<>(parts.subList(0, count - 1));
        var last = parts.subList(count - 1, parts.size());
        lines.add(marker -> last.stream().map(part -> part.apply(marker)).collect(Collectors.joining(" ")));
        return lines.stream().map(LinkedFormula::of).toList();
    }

    /// Symbol, numbers, value. A cell of a product begins with its whole sum.
    private List<Function<Latex.Marker, String>> parts(Explanation explanation, Color quiet) {
        var parts = new ArrayList<Function<Latex.Marker, String>>();
        var sides = new ArrayList<Formula>();
        sides.add(new Formula.Scalar(new Expression.Known(explanation.cell(), 0)));
        terms().ifPresent(sum -> sides.add(new Formula.Scalar(sum)));
        switch (explanation) {
            case Explanation.StructuralZero _ -> sides.add(new Formula.Scalar(new Expression.Num(0)));
            case Explanation.Value value -> {
                value.forms().stream().skip(sides.size() - 1).forEach(form -> sides.add(new Formula.Scalar(form)));
                String numbers = Latex.of(value.numbers());
                String result = Latex.of(Expression.number(Numbers.rounded(value.value())));
                if (!numbers.equals(result)) parts.add(_ -> "= " + numbers);
                parts.add(_ -> "= " + infinite(value.value(), result));
            }
        }
        var equation = new Formula.Equation(List.copyOf(sides));
        parts.addFirst(marker -> Latex.of(equation, removed(marker, quiet)));
        return parts;
    }

    private Optional<Expression> terms() {
        var product = lights.product();
        var cell = lights.cell();
        return product == null || cell == null ? Optional.empty() : Terms.of(product, cell.row(), cell.column());
    }

    /// Greys the terms that a structural zero removes, and marks other symbols.
    private static Latex.Marker removed(Latex.Marker marker, Color quiet) {
        return (symbol, latex) ->
                symbol.key().equals(Terms.REMOVED) ? FormulaStrip.tinted(latex, quiet) : marker.mark(symbol, latex);
    }

    private static String infinite(double value, String finite) {
        if (Double.isInfinite(value)) return value > 0 ? "+\\infty" : "-\\infty";
        return finite;
    }

    private String heading(Explanation explanation) {
        if (explanation instanceof Explanation.StructuralZero) return "A structural zero, whatever the numbers are.";
        var product = lights.product();
        return product != null ? product.rule().sentence() : step.caption();
    }

    private String detail(Explanation explanation, Quantity quantity, Cell cell) {
        String counted = quantity.counted(cell.row(), cell.column());
        return (counted + " " + reason(explanation, quantity, cell)).strip();
    }

    private String reason(Explanation explanation, Quantity quantity, Cell cell) {
        var note = derivation.note(quantity, cell.row(), cell.column());
        if (note.isPresent()) return note.get().text();
        return switch (explanation) {
            case Explanation.StructuralZero zero -> zero.why();
            case Explanation.Value value ->
                "In full: " + Numbers.exact(value.value()).replace('-', '−') + ". " + cost();
        };
    }

    /// The first note on a cell of this stage, else how to go on.
    private String hint() {
        return step.tiles().stream()
                .flatMap(tile -> derivation.notes().stream()
                        .filter(note -> note.jacobian().equals(tile.quantity().id())))
                .findFirst()
                .map(Note::text)
                .orElse(HINT);
    }

    /// What the step's product cost beside a dense one; empty without a product.
    private String cost() {
        var product = step.multiplication();
        if (product == null) return "";
        if (product.multiplications() == 0)
            return "No multiplications instead of " + product.denseMultiplications() + ". ";
        return Counted.multiplications(product.multiplications())
                + (product.saves() ? " instead of " + product.denseMultiplications() : ": nothing is saved here")
                + ". ";
    }

    /// A heading and a quieter line below it, in the middle of the height; smaller when there is too much to say. What
    /// may not be smaller loses its last sentences.
    private void words(Brush brush, Rectangle2D area, String heading, String detail) {
        var reading = brush.theme().reading();
        double least = reading.shrink(detail.isEmpty() ? HEADING : DETAIL) * unit;
        double size = reading.wantedWords() * unit;
        while (size > least && wordsHeight(area, heading, detail, size) > area.getHeight())
            size = Math.max(least, 0.93 * size);
        boolean tooLong = reading == Reading.FAR && wordsHeight(area, heading, detail, size) > area.getHeight();
        if (tooLong && !detail.isEmpty()) words(brush, area, heading, shorter(detail));
        else if (tooLong && !shorter(heading).isEmpty()) words(brush, area, shorter(heading), "");
        else words(brush, area, heading, detail, size);
    }

    private static void words(Brush brush, Rectangle2D area, String heading, String detail, double size) {
        double y = area.getCenterY() - wordsHeight(area, heading, detail, size) / 2;
        for (String line : Typeface.SEMIBOLD.lines(heading, HEADING * size, area.getWidth())) {
            y += HEADING * size * LEADING;
            Typeface.SEMIBOLD.draw(
                    brush.g(),
                    line,
                    area.getX(),
                    y - 4 * size,
                    HEADING * size,
                    brush.theme().ink());
        }
        for (String line : Typeface.REGULAR.lines(detail, DETAIL * size, area.getWidth())) {
            y += DETAIL * size * LEADING;
            Typeface.REGULAR.draw(
                    brush.g(),
                    line,
                    area.getX(),
                    y - 4 * size,
                    DETAIL * size,
                    brush.theme().quiet());
        }
    }

    /// All but the last sentence.
    private static String shorter(String text) {
        int end = text.stripTrailing().lastIndexOf(". ");
        return end < 0 ? "" : text.substring(0, end + 1);
    }

    private static double wordsHeight(Rectangle2D area, String heading, String detail, double size) {
        int headings = Typeface.SEMIBOLD
                .lines(heading, HEADING * size, area.getWidth())
                .size();
        int details =
                Typeface.REGULAR.lines(detail, DETAIL * size, area.getWidth()).size();
        return LEADING * size * (headings * HEADING + details * DETAIL);
    }
}
