package jacobianlens.export.snippet;

import jacobianlens.function.Parts;
import jacobianlens.math.Doubles;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Numbers;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Expressions in Python, over the arrays of a library. ln(1+eᵘ) is written as logaddexp(0, u), which does not
/// overflow.
final class PythonExpression {
    private final Tool tool;
    private final Set<Elementary> helpers = EnumSet.noneOf(Elementary.class);

    /// How tightly a piece holds together in Python.
    private enum Level {
        SUM,
        PRODUCT,
        UNARY,
        POWER,
        ATOM
    }

    private record Piece(String text, Level level) {}

    PythonExpression(Tool tool) {
        this.tool = tool;
    }

    /// The functions used so far that the library lacks, or has with another slope at a kink.
    Set<Elementary> helpers() {
        return helpers;
    }

    /// The expression as an array shaped like `variable`, even where it does not depend on it.
    String of(Expression expression, String variable) {
        String text = write(expression).text;
        return isConstant(expression) ? text + " + 0 * " + variable : text;
    }

    /// Notes that a function is used by its name.
    void use(Elementary function) {
        helpers.add(function);
    }

    private Piece write(Expression expression) {
        return switch (expression) {
            case Expression.Num(double value) -> literal(value);
            case Expression.Constant constant ->
                new Piece(tool.prefix() + "." + constant.name().name().toLowerCase(java.util.Locale.ROOT), Level.ATOM);
            case Expression.Var(String name) -> new Piece(name.equals("ŷ") ? "yhat" : name, Level.ATOM);
            case Expression.Known known -> literal(known.value());
            case Expression.Sum(var terms) -> sum(terms);
            case Expression.Negative(var of) -> new Piece("-" + at(Level.UNARY, of), Level.UNARY);
            case Expression.Times(var factors) -> product(factors);
            case Expression.Quotient(var numerator, var denominator) ->
                new Piece(at(Level.PRODUCT, numerator) + " / " + at(Level.UNARY, denominator), Level.PRODUCT);
            case Expression.Power(Expression.Constant(var name), var exponent)
            when name == Expression.Constant.Name.E && !isConstant(exponent) ->
                call(new Expression.Call(Elementary.EXP, List.of(exponent)));
            case Expression.Power(var base, var exponent) ->
                new Piece(at(Level.ATOM, base) + " ** " + at(Level.UNARY, exponent), Level.POWER);
            case Expression.Call call when isConstant(call) -> literal(Doubles.valueOf(call));
            case Expression.Call call -> call(call);
            case Expression.Cases cases -> cases(cases);
        };
    }

    private String at(Level level, Expression expression) {
        var piece = write(expression);
        return piece.level.compareTo(level) < 0 ? "(" + piece.text + ")" : piece.text;
    }

    private static Piece literal(double value) {
        return new Piece(Numbers.exact(value), value < 0 ? Level.UNARY : Level.ATOM);
    }

    private Piece sum(List<Expression> terms) {
        if (terms.isEmpty()) return literal(0);
        var text = new StringBuilder(at(Level.SUM, terms.getFirst()));
        for (var term : terms.subList(1, terms.size()))
            text.append(
                    term instanceof Expression.Negative(var of)
                            ? " - " + at(Level.PRODUCT, of)
                            : " + " + at(Level.PRODUCT, term));
        return new Piece(text.toString(), Level.SUM);
    }

    private Piece product(List<Expression> factors) {
        if (factors.isEmpty()) return literal(1);
        var text = new StringBuilder(at(Level.PRODUCT, factors.getFirst()));
        for (var factor : factors.subList(1, factors.size())) text.append(" * ").append(at(Level.UNARY, factor));
        return new Piece(text.toString(), Level.PRODUCT);
    }

    private Piece call(Expression.Call call) {
        if (call.function() == Elementary.LN) {
            var argument = call.arguments().getFirst();
            if (argument instanceof Expression.Sum(var terms)
                    && terms.size() == 2
                    && terms.getFirst() instanceof Expression.Num(double one)
                    && one == 1
                    && terms.getLast() instanceof Expression.Call(var inner, var of)
                    && inner == Elementary.EXP) return new Piece(softplus(of.getFirst()), Level.ATOM);
            if (argument instanceof Expression.Call(var inner, var of) && inner == Elementary.SIGMOID)
                return new Piece("-" + softplus(of.getFirst().negative()), Level.UNARY);
        }
        helpers.add(call.function());
        var arguments = call.arguments().stream().map(this::argument).collect(Collectors.joining(", "));
        return new Piece(tool.call(call.function()) + "(" + arguments + ")", Level.ATOM);
    }

    private String softplus(Expression of) {
        return tool.prefix() + ".logaddexp(" + (tool == Tool.PYTORCH ? "torch.tensor(0.0)" : "0.0") + ", "
                + at(Level.SUM, of) + ")";
    }

    /// PyTorch's functions take tensors only.
    private String argument(Expression argument) {
        if (isConstant(argument)) {
            String number = PythonText.number(Doubles.valueOf(argument));
            return tool == Tool.PYTORCH ? tool.array(number) : number;
        }
        return write(argument).text;
    }

    private Piece cases(Expression.Cases cases) {
        var text = new StringBuilder();
        for (var branch : cases.branches())
            text.append(
                    tool.prefix() + ".where(" + condition(branch.condition()) + ", " + branch(branch.value()) + ", ");
        text.append(branch(cases.otherwise()))
                .append(")".repeat(cases.branches().size()));
        return new Piece(text.toString(), Level.ATOM);
    }

    private String branch(Expression value) {
        return isConstant(value) ? PythonText.number(Doubles.valueOf(value)) : write(value).text;
    }

    private String condition(Expression.Condition condition) {
        String relation = switch (condition.relation()) {
            case LESS -> " < ";
            case LESS_OR_EQUAL -> " <= ";
            case EQUAL -> " == ";
            case GREATER_OR_EQUAL -> " >= ";
            case GREATER -> " > ";
        };
        return at(Level.SUM, condition.left()) + relation + at(Level.SUM, condition.right());
    }

    private static boolean isConstant(Expression expression) {
        return !anyVariable(expression, _ -> true);
    }

    /// Whether a variable of this name occurs.
    static boolean mentions(Expression expression, String name) {
        return anyVariable(expression, name::equals);
    }

    private static boolean anyVariable(Expression expression, Predicate<String> wanted) {
        if (expression instanceof Expression.Var(String name)) return wanted.test(name);
        return Parts.of(expression).stream().anyMatch(part -> anyVariable(part, wanted));
    }
}
