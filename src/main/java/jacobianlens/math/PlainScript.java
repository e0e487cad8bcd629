package jacobianlens.math;

import java.util.stream.Collectors;

/// Expressions as plain text.
final class PlainScript extends Script {
    PlainScript() {
        super(true);
    }

    @Override
    String bracketed(String text) {
        return "(" + text + ")";
    }

    @Override
    String minus() {
        return "−";
    }

    @Override
    String dot() {
        return "·";
    }

    @Override
    String thin() {
        return "·";
    }

    @Override
    Piece number(double notNegative) {
        var text = Numbers.plain(notNegative);
        return new Piece(text, text.contains("·") ? Level.PRODUCT : Level.ATOM);
    }

    @Override
    Piece constant(Expression.Constant.Name name) {
        return new Piece(
                switch (name) {
                    case E -> "e";
                    case PI -> "π";
                },
                Level.ATOM);
    }

    @Override
    Piece variable(String name) {
        return new Piece(name.equals("yhat") ? "ŷ" : name, Level.ATOM);
    }

    @Override
    Piece symbol(Symbol symbol) {
        boolean atom = symbol.plain().chars().noneMatch(c -> "/(⁽′ ".indexOf(c) >= 0);
        return new Piece(symbol.plain(), atom ? Level.ATOM : Level.UNARY);
    }

    @Override
    Piece quotient(Expression.Quotient quotient) {
        var text = at(Level.PRODUCT, quotient.numerator()) + "/" + at(Level.UNARY, quotient.denominator());
        return new Piece(text, Level.PRODUCT);
    }

    @Override
    Piece power(Expression base, Expression exponent) {
        var raised = switch (exponent) {
            case Expression.Num n when isWhole(n) -> raised(n);
            case Expression.Negative(Expression.Num n) when isWhole(n) && n.value() > 0 -> "⁻" + raised(n);
            default -> "^" + at(Level.UNARY, exponent);
        };
        return new Piece(at(Level.ATOM, base) + raised, Level.UNARY);
    }

    @Override
    String raised(Expression.Num exponent) {
        return Numbers.superscript(Numbers.exact(exponent.value()));
    }

    @Override
    Piece call(Expression.Call call, String power) {
        var name = switch (call.function()) {
            case SQRT -> "√";
            case SIGMOID -> "σ";
            case RELU -> "ReLU";
            case ATAN -> "arctan";
            default -> call.function().id();
        };
        var arguments = call.arguments().stream()
                .map(argument -> write(argument).text())
                .collect(Collectors.joining(", "));
        return new Piece(name + power + "(" + arguments + ")", Level.UNARY);
    }

    @Override
    Piece cases(Expression.Cases cases) {
        var branches = cases.branches().stream()
                .map(branch -> write(branch.value()).text() + " if " + condition(branch.condition()) + ", ")
                .collect(Collectors.joining());
        return new Piece(branches + "else " + write(cases.otherwise()).text(), Level.SUM);
    }

    private String condition(Expression.Condition condition) {
        var relation = switch (condition.relation()) {
            case LESS -> " < ";
            case LESS_OR_EQUAL -> " ≤ ";
            case EQUAL -> " = ";
            case GREATER_OR_EQUAL -> " ≥ ";
            case GREATER -> " > ";
        };
        return write(condition.left()).text()
                + relation
                + write(condition.right()).text();
    }

    private static boolean isWhole(Expression.Num n) {
        return n.value() >= 0 && n.value() < 1e9 && n.value() == Math.rint(n.value());
    }
}
