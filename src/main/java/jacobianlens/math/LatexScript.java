package jacobianlens.math;

import java.util.stream.Collectors;

/// Expressions as LaTeX.
final class LatexScript extends Script {
    private final Latex.Marker marker;

    LatexScript(Latex.Marker marker) {
        super(marker == Latex.UNMARKED);
        this.marker = marker;
    }

    @Override
    String bracketed(String text) {
        boolean tall = text.contains("\\frac") || text.contains("\\begin");
        return tall ? "\\left(" + text + "\\right)" : "(" + text + ")";
    }

    @Override
    String minus() {
        return "-";
    }

    @Override
    String dot() {
        return " \\cdot ";
    }

    @Override
    String thin() {
        return "\\,";
    }

    @Override
    Piece number(double notNegative) {
        var text = Numbers.latex(notNegative);
        return new Piece(text, text.contains("cdot") ? Level.PRODUCT : Level.ATOM);
    }

    @Override
    Piece constant(Expression.Constant.Name name) {
        return new Piece(
                switch (name) {
                    case E -> "e";
                    case PI -> "\\pi";
                },
                Level.ATOM);
    }

    @Override
    Piece variable(String name) {
        var text = switch (name) {
            case "yhat", "ŷ" -> "\\hat{y}";
            default -> name.length() == 1 ? name : "\\mathrm{" + name + "}";
        };
        return new Piece(text, Level.ATOM);
    }

    @Override
    Piece symbol(Symbol symbol) {
        boolean atom = Latex.isAtom(symbol.latex());
        return new Piece(marker.mark(symbol, symbol.latex()), atom ? Level.ATOM : Level.UNARY);
    }

    @Override
    Piece quotient(Expression.Quotient quotient) {
        var numerator = write(quotient.numerator()).text();
        var denominator = write(quotient.denominator()).text();
        return new Piece("\\frac{" + numerator + "}{" + denominator + "}", Level.UNARY);
    }

    @Override
    Piece power(Expression base, Expression exponent) {
        return new Piece(at(Level.ATOM, base) + "^{" + write(exponent).text() + "}", Level.UNARY);
    }

    @Override
    String raised(Expression.Num exponent) {
        return "^{" + number(exponent.value()).text() + "}";
    }

    @Override
    Piece call(Expression.Call call, String power) {
        var arguments = call.arguments().stream()
                .map(argument -> write(argument).text())
                .collect(Collectors.joining(", "));
        var text = switch (call.function()) {
            case SQRT -> "\\sqrt{" + arguments + "}";
            case ABS -> "\\left|" + arguments + "\\right|";
            case EXP, LN, SIN, COS, TAN, SINH, COSH, TANH, MAX, MIN ->
                "\\" + call.function().id() + power + bracketed(arguments);
            case ATAN -> "\\arctan" + bracketed(arguments);
            case SIGMOID -> "\\sigma" + bracketed(arguments);
            case RELU -> "\\mathrm{ReLU}" + bracketed(arguments);
            case ERF, SIGN -> "\\mathrm{" + call.function().id() + "}" + bracketed(arguments);
        };
        return new Piece(text, call.function() == Elementary.ABS ? Level.ATOM : Level.UNARY);
    }

    @Override
    Piece cases(Expression.Cases cases) {
        var rows = cases.branches().stream()
                .map(branch -> write(branch.value()).text() + " & \\quad " + condition(branch.condition()) + " \\\\ ")
                .collect(Collectors.joining());
        var otherwise = write(cases.otherwise()).text() + " & \\quad \\text{otherwise}";
        return new Piece("\\begin{cases} " + rows + otherwise + " \\end{cases}", Level.SUM);
    }

    private String condition(Expression.Condition condition) {
        var relation = switch (condition.relation()) {
            case LESS -> " < ";
            case LESS_OR_EQUAL -> " \\le ";
            case EQUAL -> " = ";
            case GREATER_OR_EQUAL -> " \\ge ";
            case GREATER -> " > ";
        };
        return write(condition.left()).text()
                + relation
                + write(condition.right()).text();
    }
}
