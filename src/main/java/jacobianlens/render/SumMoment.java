package jacobianlens.render;

import jacobianlens.chain.CellSum;
import jacobianlens.chain.Notation;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Counted;
import jacobianlens.math.Expression;
import jacobianlens.math.Expression.Known;
import jacobianlens.math.Formula;
import jacobianlens.math.Latex;
import jacobianlens.math.Numbers;
import jacobianlens.math.Plain;
import jacobianlens.math.Substitution;
import jacobianlens.math.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One cell of a product while its sum is written term by term: structural zeros are removed, and once all is written,
/// the rule that says why no sum was needed.
///
/// @param written how many parts of the sum are written
/// @param looked what is looked at
record SumMoment(CellSum sum, int written, @Nullable Pointed looked) {
    private static final String REST = "rest";
    private static final String RESULT = "result";

    Moment moment() {
        var parts = parts();
        if (looked instanceof Pointed.Addend term && parts.containsKey(key(term.k())))
            return new Moment(formula(), heading(term.k(), 1), factors(term.k()), parts, looked);
        return isWhole()
                ? new Moment(formula(), summary(), rule() + cost(), parts, null)
                : new Moment(formula(), heading(last().first(), last().count()), termDetail(), parts, null);
    }

    /// The part written last.
    private CellSum.Part last() {
        return sum.parts().get(written - 1);
    }

    private static String key(int k) {
        return Notation.key("term", k);
    }

    private Map<String, Moment.Part> parts() {
        var parts = new HashMap<String, Moment.Part>();
        parts.put(REST, new Moment.Part(Moment.Role.REST, null));
        parts.put(RESULT, new Moment.Part(Moment.Role.RESULT, null));
        var cell = new Cell(sum.product().result().id(), sum.i(), sum.j());
        for (var part : sum.parts().subList(0, written)) {
            var role = part.zero() ? Moment.Role.REMOVED : Moment.Role.SURVIVES;
            var term = part.count() == 1 ? new Pointed.Addend(cell, part.first()) : null;
            parts.put(key(part.first()), new Moment.Part(role, term));
        }
        return Map.copyOf(parts);
    }

    /// What both factors of term k are.
    private String factors(int k) {
        return Description.sentence(sum.product().left(), sum.i(), k) + " "
                + Description.sentence(sum.product().right(), k, sum.j());
    }

    private boolean isWhole() {
        return written >= sum.parts().size();
    }

    private double value() {
        return sum.product().result().value().at(sum.i(), sum.j());
    }

    /// cell = the terms written so far, and the value after the last.
    private Formula formula() {
        var terms = new ArrayList<Expression>();
        double rest = value();
        for (var part : sum.parts().subList(0, written)) {
            terms.add(marked(part));
            rest -= part.zero() ? 0 : valueOf(part);
        }
        if (!isWhole()) terms.add(new Known(new Symbol(REST, "\\dots", "…"), rest));
        var sides = new ArrayList<Formula>();
        sides.add(new Formula.Scalar(sum.product().result().known(sum.i(), sum.j())));
        sides.add(new Formula.Scalar(terms.size() == 1 ? terms.getFirst() : new Expression.Sum(terms)));
        if (isWhole()) sides.add(new Formula.Scalar(result()));
        return new Formula.Equation(sides);
    }

    private Expression result() {
        var shown = Expression.number(Numbers.rounded(value()));
        return new Known(new Symbol(RESULT, Latex.of(shown), Plain.of(shown)), value());
    }

    /// A term as one symbol: greyed where a structural zero removes it, else with its numbers below.
    private Expression marked(CellSum.Part part) {
        var term = part.value();
        String key = key(part.first());
        if (part.zero()) return new Known(new Symbol(key, Latex.of(term), Plain.of(term)), 0);
        String numbers = Latex.of(Substitution.numbers(term));
        boolean same = numbers.equals(Latex.of(term));
        String latex = same || part.count() > 1
                ? Latex.of(term)
                : "\\underbrace{" + Latex.of(term) + "}_{\\displaystyle " + numbers + "}";
        return new Known(new Symbol(key, latex, Plain.of(term)), valueOf(part), term);
    }

    private double valueOf(CellSum.Part part) {
        return IntStream.range(part.first(), part.first() + part.count())
                .filter(k -> !sum.isZero(k))
                .mapToDouble(k -> sum.product().left().value().at(sum.i(), k)
                        * sum.product().right().value().at(k, sum.j()))
                .sum();
    }

    private String heading(int first, int count) {
        String which = count > 1 ? "Terms " + (first + 1) + " to " + (first + count) : "Term " + (first + 1);
        return which + " of " + sum.inner() + ": row " + (sum.i() + 1) + " times column " + (sum.j() + 1) + ".";
    }

    private String termDetail() {
        var part = last();
        if (!part.zero())
            return "No structural zero is in the way: this " + (part.count() > 1 ? "part" : "term") + " stays.";
        if (part.count() > 1) return "Each of them has a factor that is zero whatever the numbers are.";
        boolean left = sum.product().left().value().isStructuralZero(sum.i(), part.first());
        return "The " + (left ? "first" : "second")
                + " factor is zero here whatever the numbers are, so this term falls away.";
    }

    private String summary() {
        long survivors = sum.survivors().count();
        boolean left = sum.product().left().value().isDiagonal();
        boolean right = sum.product().right().value().isDiagonal();
        if (sum.inner() == 1) return "One inner index: the sum is a single term.";
        if (survivors == 0) return "Every term has a structural zero, so this cell can only be 0.";
        if (survivors == 1 && left)
            return "Row " + (sum.i() + 1) + " of the first factor has one entry that can be non-zero.";
        if (survivors == 1 && right)
            return "Column " + (sum.j() + 1) + " of the second factor has one entry that can be non-zero.";
        return survivors == sum.inner()
                ? "No structural zero helps here: all " + survivors + " terms are needed."
                : survivors + " of " + sum.inner() + " terms survive.";
    }

    private String rule() {
        boolean saved = sum.survivors().count() < sum.inner();
        return (saved ? "So no sum is needed. " : "") + sum.product().rule().sentence() + " ";
    }

    /// The multiplications of all cells up to this one, beside those of a dense product.
    private String cost() {
        int columns = sum.product().result().value().columns();
        int drawn = TileBox.shown(columns);
        boolean free = sum.product().multiplications() == 0;
        long used = IntStream.rangeClosed(0, sum.i())
                .mapToLong(i -> IntStream.range(0, i < sum.i() ? drawn : sum.j() + 1)
                        .mapToLong(j ->
                                new CellSum(sum.product(), i, j).survivors().count())
                        .sum())
                .sum();
        long dense = ((long) sum.i() * drawn + sum.j() + 1) * sum.inner();
        return (free ? "No multiplications" : Counted.multiplications(used))
                + (used < dense || free ? " so far instead of " + dense : " so far: nothing is saved") + ".";
    }
}
