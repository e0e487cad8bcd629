package jacobianlens.check;

import jacobianlens.function.Parts;
import jacobianlens.math.Expression;
import jacobianlens.math.Plain;
import java.util.List;
import java.util.stream.Collectors;

/// Where in a formula the digits go: the first part that comes out wrong although its own parts are right.
///
/// @param part that part, with its names
/// @param value what it comes to in the width
/// @param truth what it should come to
record Fault(Expression part, Width width, double value, Truth truth) {
    /// More than a few roundings.
    private static final double ALLOWED = 64;

    /// Whether a value has lost more than a few roundings cost.
    static boolean isWrong(double value, Width width, Truth truth) {
        return truth.error(value) > ALLOWED * width.unit();
    }

    /// Why a formula that comes out wrong does so.
    static String sentence(Expression formula, Width width) {
        return find(formula, width).words(formula);
    }

    private static Fault find(Expression formula, Width width) {
        for (var part : parts(formula, width)) if (at(part, width).isWrong()) return find(part, width);
        return at(formula, width);
    }

    private static Fault at(Expression part, Width width) {
        var written = WrittenOut.of(part);
        return new Fault(part, width, width.value(written), Truth.of(written));
    }

    private boolean isWrong() {
        return Double.isNaN(value) || truth.isKnown() && isWrong(value, width, truth);
    }

    /// The parts that a value is made of; of a case table, the case that holds.
    private static List<Expression> parts(Expression of, Width width) {
        if (of instanceof Expression.Known known && WrittenOut.isName(known)) return List.of(WrittenOut.part(known));
        if (of instanceof Expression.Cases(var branches, var otherwise)) {
            return List.of(branches.stream()
                    .filter(branch -> branch.condition()
                            .relation()
                            .holds(
                                    width.value(WrittenOut.of(branch.condition().left())),
                                    width.value(WrittenOut.of(branch.condition().right()))))
                    .findFirst()
                    .map(Expression.Branch::value)
                    .orElse(otherwise));
        }
        return Parts.of(of);
    }

    private String words(Expression whole) {
        String name = Plain.of(part);
        String end = part.equals(whole) ? "." : ending(width.value(WrittenOut.of(whole)));
        if (Double.isNaN(value)) return name + " is " + operands() + " in " + width.id() + ", which is no number" + end;
        if (Double.isInfinite(value)
                && (truth.isInfinite() || truth.digits() != null && width.reaches(truth.nearest())))
            return name + " is " + width.text(value) + " in " + width.id() + rounded(parts(part, width)) + end;
        if (Double.isInfinite(value))
            return name + " is about " + truth.brief() + ", too large for " + width.id() + " (overflow)" + end;
        if (part instanceof Expression.Sum(var terms)) return cancellation(name, terms) + end;
        if (truth.digits() == null || width.loses(value) && width.loses(truth.nearest()))
            return name + " is about " + truth.brief() + ", too small for " + width.id() + " (underflow)" + end;
        return magnified(name) + end;
    }

    /// The part with its own parts' values, such as `0 · (−∞)`.
    private String operands() {
        String sign = part instanceof Expression.Quotient ? " / " : part instanceof Expression.Times ? " · " : ", ";
        return parts(part, width).stream()
                .map(operand -> width.text(width.value(WrittenOut.of(operand))))
                .map(text -> text.startsWith("−") ? "(" + text + ")" : text)
                .collect(Collectors.joining(sign));
    }

    private String ending(double whole) {
        return Double.isFinite(whole) && whole != 0 ? "." : ", so the whole is " + width.text(whole) + ".";
    }

    private String cancellation(String name, List<Expression> terms) {
        String rounded = rounded(terms);
        if (value == 0) return name + " leaves 0 in " + width.id() + rounded + " (cancellation)";
        int left = truth.correct(value);
        String digits = left == 0 ? "no digit" : left == 1 ? "1 digit" : left + " digits";
        return name + " leaves " + digits + " in " + width.id() + rounded + " (cancellation)";
    }

    /// What the first part that is no plain number is rounded to.
    private String rounded(List<Expression> parts) {
        return parts.stream()
                .map(part -> part instanceof Expression.Negative(var of) ? of : part)
                .filter(part -> !(part instanceof Expression.Num))
                .findFirst()
                .map(part -> ", because " + Plain.of(part) + " is rounded to "
                        + width.text(width.value(WrittenOut.of(part))))
                .orElse("");
    }

    private String magnified(String name) {
        return name + " magnifies a rounding in " + width.id() + rounded(parts(part, width));
    }
}
