package jacobianlens.math;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes expressions with no more brackets than they need. What is common to every medium is here: which part binds
/// how tightly, and what stands between two factors; LaTeX and plain text each fill in their signs.
abstract class Script {

    /// How tightly a written piece holds together.
    enum Level {
        SUM,
        PRODUCT,
        UNARY,
        ATOM
    }

    record Piece(String text, Level level) {}

    /// What is already written: a derivative shares its parts.
    private final Map<Expression, Piece> written = new IdentityHashMap<>();

    private final boolean repeats;

    /// @param repeats whether a part looks the same wherever it stands; not so where each of its symbols is marked
    Script(boolean repeats) {
        this.repeats = repeats;
    }

    final Piece write(Expression expression) {
        return repeats ? written.computeIfAbsent(expression, this::piece) : piece(expression);
    }

    private Piece piece(Expression expression) {
        return switch (expression) {
            case Expression.Num n when n.value() < 0 -> negative(new Expression.Num(-n.value()));
            case Expression.Num n -> number(n.value());
            case Expression.Constant c -> constant(c.name());
            case Expression.Var v -> variable(v.name());
            case Expression.Known k -> symbol(k.symbol());
            case Expression.Sum s -> sum(s.terms());
            case Expression.Negative n -> negative(n.of());
            case Expression.Times t -> product(t.factors());
            case Expression.Quotient q -> quotient(q);
            case Expression.Power(Expression.Call c, Expression.Num n)
            when takesPower(c) && isPlainPower(n) -> call(c, raised(n));
            case Expression.Power p -> power(p.base(), p.exponent());
            case Expression.Call c
            when c.function() == Elementary.EXP ->
                power(
                        new Expression.Constant(Expression.Constant.Name.E),
                        c.arguments().getFirst());
            case Expression.Call c -> call(c, "");
            case Expression.Cases c -> cases(c);
        };
    }

    /// The expression's text, in brackets if it holds together less than `level`.
    final String at(Level level, Expression expression) {
        var piece = write(expression);
        return piece.level.compareTo(level) < 0 ? bracketed(piece.text) : piece.text;
    }

    abstract String bracketed(String text);

    abstract String minus();

    /// Between two factors of which the second starts with a digit.
    abstract String dot();

    /// Between two factors that are told apart without a dot.
    abstract String thin();

    abstract Piece number(double notNegative);

    abstract Piece constant(Expression.Constant.Name name);

    abstract Piece variable(String name);

    abstract Piece symbol(Symbol symbol);

    abstract Piece quotient(Expression.Quotient quotient);

    abstract Piece power(Expression base, Expression exponent);

    /// `power` is empty or a raised exponent, as in sin²(x).
    abstract Piece call(Expression.Call call, String power);

    abstract String raised(Expression.Num exponent);

    abstract Piece cases(Expression.Cases cases);

    private Piece negative(Expression of) {
        return new Piece(minus() + at(Level.PRODUCT, of), Level.SUM);
    }

    private Piece sum(List<Expression> nested) {
        var terms = nested.stream()
                .flatMap(term -> term instanceof Expression.Sum s ? s.terms().stream() : Stream.of(term))
                .toList();
        if (terms.isEmpty()) return number(0);
        var text = new StringBuilder(write(terms.getFirst()).text);
        for (var term : terms.subList(1, terms.size())) {
            switch (term) {
                case Expression.Negative n ->
                    text.append(' ').append(minus()).append(' ').append(at(Level.PRODUCT, n.of()));
                case Expression.Num n
                when n.value() < 0 ->
                    text.append(' ').append(minus()).append(' ').append(number(-n.value()).text);
                default -> text.append(" + ").append(at(Level.PRODUCT, term));
            }
        }
        return new Piece(text.toString(), Level.SUM);
    }

    private Piece product(List<Expression> factors) {
        if (factors.isEmpty()) return number(1);
        if (factors.size() == 1) return write(factors.getFirst());
        var text = new StringBuilder(at(Level.PRODUCT, factors.getFirst()));
        for (int k = 1; k < factors.size(); k++) {
            var next = at(Level.UNARY, factors.get(k));
            text.append(joint(factors.get(k - 1), factors.get(k), next)).append(next);
        }
        return new Piece(text.toString(), Level.PRODUCT);
    }

    private String joint(Expression left, Expression right, String next) {
        boolean number = left instanceof Expression.Num n && number(n.value()).level == Level.ATOM;
        if (Character.isDigit(next.charAt(0)) || number && right instanceof Expression.Quotient) return dot();
        boolean bracket = next.startsWith("(") || next.startsWith("\\left(");
        return number || bracket ? "" : thin();
    }

    private static boolean takesPower(Expression.Call call) {
        return switch (call.function()) {
            case SIN, COS, TAN, SINH, COSH, TANH -> true;
            default -> false;
        };
    }

    private static boolean isPlainPower(Expression.Num exponent) {
        return exponent.value() >= 2 && exponent.value() <= 99 && exponent.value() == Math.rint(exponent.value());
    }
}
