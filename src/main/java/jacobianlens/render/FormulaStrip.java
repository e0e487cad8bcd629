package jacobianlens.render;

import jacobianlens.math.Formula;
import jacobianlens.math.Latex;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A step's formula at the largest size that fits. An equation too long to be read keeps its ends and lets go of the
/// sides between, as each of several does; if no two sides are short enough, the first stands alone.
record FormulaStrip(LinkedFormula formula, double size) {
    /// @param wanted the size to use if there is room
    /// @param readable the size it should have to be kept in full
    /// @param least the smallest size that can be read
    static FormulaStrip of(Formula formula, double width, double height, double wanted, double readable, double least) {
        FormulaStrip largest = null;
        for (var candidate : shorter(formula)) {
            var strip = fitted(candidate, width, height, wanted);
            if (strip.size >= readable) return strip;
            if (largest == null || strip.size >= largest.size) largest = strip;
        }
        Objects.requireNonNull(largest);
        return largest.size < least && formula instanceof Formula.Equation(var sides)
                ? fitted(sides.getFirst(), width, height, wanted)
                : largest;
    }

    private static FormulaStrip fitted(Formula formula, double width, double height, double wanted) {
        var linked = LinkedFormula.of(marker -> Latex.of(formula, marker));
        var shape = linked.shape();
        return new FormulaStrip(linked, Math.min(wanted, Math.min(width / shape.width(), height / shape.total())));
    }

    /// The same LaTeX in another colour.
    static String tinted(String latex, Color color) {
        return String.format(Locale.ROOT, "\\textcolor{#%06x}{%s}", color.getRGB() & 0xffffff, latex);
    }

    double width() {
        return formula.shape().width() * size;
    }

    double height() {
        return formula.shape().total() * size;
    }

    private static List<Formula> shorter(Formula formula) {
        var candidates = new ArrayList<Formula>(List.of(formula));
        if (formula instanceof Formula.Equation(List<Formula> sides) && sides.size() > 2) {
            int last = sides.size() - 1;
            if (last > 2) candidates.add(Formula.equation(sides.getFirst(), sides.get(1), sides.get(last)));
            candidates.add(Formula.equation(sides.getFirst(), sides.get(1)));
            candidates.add(Formula.equation(sides.getFirst(), sides.get(last)));
        }
        if (formula instanceof Formula.Together(var statements))
            candidates.add(new Formula.Together(
                    statements.stream().map(FormulaStrip::ends).toList()));
        return candidates;
    }

    private static Formula ends(Formula statement) {
        return statement instanceof Formula.Equation(var sides)
                ? Formula.equation(sides.getFirst(), sides.getLast())
                : statement;
    }
}
