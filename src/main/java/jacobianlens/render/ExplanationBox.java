package jacobianlens.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Explanation;
import jacobianlens.chain.Step;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Expression;
import jacobianlens.math.Latex;
import jacobianlens.math.Numbers;

/// The card at the bottom: of the cell pointed at, its three lines, symbol, numbers, value, and why; of no cell, what
/// the step teaches.
record ExplanationBox(Step step, Derivation derivation, Lights lights, double unit) {
    private static final double HEADING = 13.5;
    private static final double DETAIL = 12;
    private static final double FORMULA = 16;
    private static final double LEADING = 1.5;
    private static final double LINE_GAP = 0.45;
    private static final String HINT = "Point at a cell to see where it comes from.";

    /// Tall enough for the three lines, so that nothing jumps when a cell is pointed at.
    double height() {
        return 106 * unit;
    }

    void paint(Brush brush, Rectangle2D area) {
        brush.card(area);
        var inner = Brush.grown(area, -14 * unit);
        var quantity = lights.quantity();
        var cell = lights.cell();
        if (quantity == null || cell == null) {
            words(brush, inner, step.caption(), cost() + HINT);
            return;
        }
        var explanation = Explanation.of(quantity, cell.row(), cell.column());
        double half = 0.52 * inner.getWidth();
        formulas(brush, new Rectangle2D.Double(inner.getX(), inner.getY(), half, inner.getHeight()), explanation);
        double x = inner.getX() + half + 18 * unit;
        var right = new Rectangle2D.Double(x, inner.getY(), inner.getMaxX() - x, inner.getHeight());
        words(brush, right, heading(explanation), detail(explanation, cell));
    }

    /// The lines, all of one size: as large as the width of the longest and the height of all allow.
    private void formulas(Brush brush, Rectangle2D area, Explanation explanation) {
        var shapes = lines(explanation).stream().map(FormulaShape::of).toList();
        double widest = shapes.stream().mapToDouble(FormulaShape::width).max().orElse(1);
        double tallest = shapes.stream().mapToDouble(shape -> shape.total() + LINE_GAP).sum();
        double size = Math.min(FORMULA * unit, Math.min(area.getWidth() / widest, area.getHeight() / tallest));
        double y = area.getCenterY() - size * (tallest - LINE_GAP) / 2;
        for (var shape : shapes) {
            shape.draw(brush.g(), area.getX(), y + shape.height() * size, size, brush.theme().ink());
            y += (shape.total() + LINE_GAP) * size;
        }
    }

    /// Symbol, numbers, value.
    private static List<String> lines(Explanation explanation) {
        var lines = new ArrayList<String>();
        switch (explanation) {
            case Explanation.StructuralZero zero -> lines.add(zero.cell().latex() + " = 0");
            case Explanation.Value value -> {
                lines.add(Latex.of(value.formula()));
                String numbers = Latex.of(value.numbers());
                String result = Latex.of(Expression.number(Numbers.rounded(value.value())));
                if (!numbers.equals(result)) lines.add("= " + numbers);
                lines.add("= " + infinite(value.value(), result));
            }
        }
        return lines;
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

    private String detail(Explanation explanation, Cell cell) {
        var note = derivation.note(cell.id(), cell.row(), cell.column());
        if (note.isPresent()) return note.get().text();
        return switch (explanation) {
            case Explanation.StructuralZero zero -> zero.why();
            case Explanation.Value value -> "In full: " + Numbers.exact(value.value()).replace('-', '−') + ". " + cost();
        };
    }

    /// What the step's product cost beside a dense one; empty without a product.
    private String cost() {
        var product = step.multiplication();
        if (product == null) return "";
        return multiplications(product.multiplications()) + " instead of " + product.denseMultiplications() + ". ";
    }

    private static String multiplications(long count) {
        return count == 0 ? "No multiplication" : count == 1 ? "1 multiplication" : count + " multiplications";
    }

    /// A heading and a quieter line below it, in the middle of the height; smaller when there is too much to say.
    private void words(Brush brush, Rectangle2D area, String heading, String detail) {
        double size = unit;
        while (size > 0.6 * unit && wordsHeight(area, heading, detail, size) > area.getHeight()) size *= 0.93;
        double y = area.getCenterY() - wordsHeight(area, heading, detail, size) / 2;
        for (String line : Typeface.SEMIBOLD.lines(heading, HEADING * size, area.getWidth())) {
            y += HEADING * size * LEADING;
            Typeface.SEMIBOLD.draw(brush.g(), line, area.getX(), y - 4 * size, HEADING * size, brush.theme().ink());
        }
        for (String line : Typeface.REGULAR.lines(detail, DETAIL * size, area.getWidth())) {
            y += DETAIL * size * LEADING;
            Typeface.REGULAR.draw(brush.g(), line, area.getX(), y - 4 * size, DETAIL * size, brush.theme().quiet());
        }
    }

    private static double wordsHeight(Rectangle2D area, String heading, String detail, double size) {
        int headings = Typeface.SEMIBOLD.lines(heading, HEADING * size, area.getWidth()).size();
        int details = Typeface.REGULAR.lines(detail, DETAIL * size, area.getWidth()).size();
        return LEADING * size * (headings * HEADING + details * DETAIL);
    }
}
