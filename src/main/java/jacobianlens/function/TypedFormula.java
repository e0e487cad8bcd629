package jacobianlens.function;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a typed function of one variable and one of two have in common.
final class TypedFormula {
    private final String text;
    private final List<String> variables;
    private final Expression formula;
    private final Expression simple;
    private final Numeric strict;
    private final List<Slope> slopes;
    private final boolean kinked;
    private final boolean jumps;

    /// @throws jacobianlens.math.BadInput if the text is no expression in the variables
    TypedFormula(String text, List<String> variables, String where) {
        this.text = text;
        this.variables = variables;
        this.formula = Parser.parse(text, Set.copyOf(variables), where);
        var never = Undefined.anywhere(formula);
        if (never != null) throw new SyntaxError(text, where).nowhere(never);
        this.simple = Simplify.of(formula);
        this.strict = Numeric.of(formula, variables, true);
        this.slopes = variables.stream()
                .map(variable -> new Slope(simple, variable, variables, new SyntaxError(text, where)))
                .toList();
        this.kinked = Parts.calls(formula, Set.of(Elementary.RELU, Elementary.ABS, Elementary.MAX, Elementary.MIN));
        this.jumps = Parts.calls(formula, Set.of(Elementary.SIGN));
    }

    String text() {
        return text;
    }

    Expression formula() {
        return formula;
    }

    /// Where it is defined, in words.
    String domain() {
        return Defined.words(simple, variables);
    }

    Slope slope(int variable) {
        return slopes.get(variable);
    }

    double value(double first, double second) {
        return strict.at(first, second);
    }

    @Nullable
    String kink(double first, double second) {
        return kinked ? new Ties(point(first, second)).kink(formula) : null;
    }

    /// Why the value or a slope does not exist; overflow and an infinite slope are no objections.
    @Nullable
    String objection(double first, double second) {
        boolean sure = strict.isSure(strict.code().applyAsDouble(first, second));
        boolean sloped = slopes.stream().noneMatch(slope -> isNaN(slope, first, second));
        if (sure && sloped && !jumps) return null;
        var point = point(first, second);
        if (!sure || !sloped) {
            var reason = new Undefined(point).reason(formula);
            if (reason != null) return reason;
            if (Double.isNaN(value(first, second))) return text + " has no value at " + place(point);
        }
        if (!sloped) return "the slope of " + text + ", as it is written, has no value at " + place(point);
        var jump = new Ties(point).jump(formula);
        return jump == null ? null : jump + " jumps at " + place(point) + ", so it has no slope there";
    }

    /// Whether a variable is in what has the wrong value here; where it is the slope that has none, each is.
    boolean failsBy(int variable, double first, double second) {
        var culprit = new Undefined(point(first, second)).culprit(formula);
        return Parts.contains(culprit, variables.get(variable));
    }

    private static boolean isNaN(Slope slope, double first, double second) {
        return Double.isNaN(slope.at(first, second, Conventions.LECTURE));
    }

    private static String place(Map<String, Double> point) {
        return point.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + Numbers.shortForm(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Map<String, Double> point(double first, double second) {
        return Numeric.point(variables, first, second);
    }
}
