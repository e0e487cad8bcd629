package jacobianlens.function;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads an expression the way it is written by hand. From loose to tight: sums; products, where `2x` and `2(x+1)` bind
/// like `*`, so `1/2x` is (1/2)·x; a minus sign; powers, which group to the right, so `-x^2` is −(x²) and `2^3^2` is
/// 2^(3²). A power of e becomes exp. Quotients group to the left. Functions need brackets.
public final class Parser {
    /// A text longer than this is no expression.
    public static final int LONGEST_TEXT = Budget.LONGEST_TEXT;

    private final Vocabulary vocabulary;
    private final SyntaxError error;
    private final Tokens tokens;
    private final Budget budget;

    private Parser(Vocabulary vocabulary, SyntaxError error, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.error = error;
        this.tokens = tokens;
        this.budget = new Budget(error);
    }

    /// The expression that `text` writes.
    ///
    /// @param variables the names it may use beside e and pi
    /// @param where the field it was typed in, for the message
    /// @throws jacobianlens.math.BadInput with code `syntax`, naming the character, if the text is no expression
    ///     or has more than 4096 characters, 2000 parts or 100 levels
    public static Expression parse(String text, Set<String> variables, String where) {
        var error = new SyntaxError(text, where);
        if (text.length() > Budget.LONGEST_TEXT)
            throw error.whole(
                    "The expression has " + text.length() + " characters; at most " + Budget.LONGEST_TEXT
                            + " are read.",
                    "Write a shorter expression.");
        if (text.isBlank()) throw error.whole("The expression is empty.", "Write one, such as x^2 + 1.");
        var parser = new Parser(new Vocabulary(variables), error, new Tokens(new Lexer(text, error).tokens()));
        var expression = parser.sum();
        parser.expectEnd();
        return expression;
    }

    private Expression sum() {
        var terms = new ArrayList<Expression>();
        do {
            boolean minus = terms.isEmpty() ? leadingMinus() : tokens.take().is("-");
            var term = product();
            terms.add(minus ? budget.node(new Expression.Negative(term), List.of(term)) : term);
        } while (tokens.peek().is("+") || tokens.peek().is("-"));
        return terms.size() == 1 ? terms.getFirst() : budget.node(new Expression.Sum(List.copyOf(terms)), terms);
    }

    /// A minus before the first term belongs to the whole term: -2x is −(2x).
    private boolean leadingMinus() {
        return (tokens.peek().is("-") || tokens.peek().is("+")) && tokens.take().is("-");
    }

    private Expression product() {
        var factors = new ArrayList<>(List.of(unary()));
        while (true) {
            if (tokens.accept("*")) factors.add(unary());
            else if (tokens.accept("/")) {
                var numerator = joined(factors);
                var denominator = unary();
                var quotient = new Expression.Quotient(numerator, denominator);
                factors = new ArrayList<>(List.of(budget.node(quotient, List.of(numerator, denominator))));
            } else if (startsFactor()) factors.add(power());
            else return joined(factors);
        }
    }

    private Expression joined(List<Expression> factors) {
        return factors.size() == 1
                ? factors.getFirst()
                : budget.node(new Expression.Times(List.copyOf(factors)), factors);
    }

    private boolean startsFactor() {
        var token = tokens.peek();
        if (token.kind() == Token.Kind.NUMBER)
            throw error.at(
                    token.start(),
                    "the number " + token.text() + " follows without a sign.",
                    "Write * or ^ before it.");
        return token.kind() == Token.Kind.NAME || token.is("(");
    }

    private Expression unary() {
        if (tokens.accept("+")) return budget.nested(this::unary);
        if (!tokens.accept("-")) return power();
        var of = budget.nested(this::unary);
        return budget.node(new Expression.Negative(of), List.of(of));
    }

    private Expression power() {
        var base = primary();
        if (tokens.peek().kind() == Token.Kind.RAISED) base = raised(base, number(tokens.take()));
        return tokens.accept("^") ? raised(base, budget.nested(this::unary)) : base;
    }

    private Expression raised(Expression base, Expression exponent) {
        var parts = List.of(base, exponent);
        boolean exp = base instanceof Expression.Constant(var name) && name == Expression.Constant.Name.E;
        return exp
                ? budget.node(Expression.call(Elementary.EXP, exponent), List.of(exponent))
                : budget.node(new Expression.Power(base, exponent), parts);
    }

    private Expression primary() {
        var token = tokens.take();
        return switch (token.kind()) {
            case NUMBER -> number(token);
            case NAME -> name(token);
            case SIGN -> bracket(token);
            case RAISED -> throw error.at(token.start(), "an exponent stands without a base.", "Write x² or x^2.");
            case END -> throw error.missing(token);
        };
    }

    private Expression number(Token token) {
        if (token.value() >= 0) return budget.node(new Expression.Num(token.value()), List.of());
        var of = budget.node(new Expression.Num(-token.value()), List.of());
        return budget.node(new Expression.Negative(of), List.of(of));
    }

    private Expression bracket(Token token) {
        if (!token.is("(")) throw error.missing(token);
        if (tokens.peek().is(")"))
            throw error.at(tokens.peek().start(), "the brackets are empty.", "Put an expression in them.");
        var inside = budget.nested(this::sum);
        close(token);
        return inside;
    }

    private void close(Token open) {
        var token = tokens.peek();
        if (tokens.accept(")")) return;
        if (token.kind() == Token.Kind.END)
            throw error.at(open.start(), "the bracket opened here is never closed.", "Add a closing bracket.");
        throw error.unexpected(token);
    }

    private Expression name(Token token) {
        var symbol = vocabulary.symbol(token.text());
        if (symbol.isPresent()) return budget.node(symbol.get(), List.of());
        var function = Vocabulary.function(token.text());
        if (function.isPresent()) return call(token, function.get());
        throw error.at(token.start(), "the name " + token.text() + " is not known.", vocabulary.fix(token.text()));
    }

    private Expression call(Token name, Elementary function) {
        var exponent = exponentOfCall(name);
        var open = tokens.take();
        if (!open.is("("))
            throw error.at(open.start(), name.text() + " needs brackets around its argument.", example(name, function));
        var arguments = budget.nested(() -> arguments(name, function));
        close(open);
        var call = budget.node(new Expression.Call(function, arguments), arguments);
        return exponent.map(power -> raised(call, power)).orElse(call);
    }

    /// The 2 of sin²(x) or sin^2(x).
    private Optional<Expression> exponentOfCall(Token name) {
        if (tokens.peek().kind() != Token.Kind.RAISED && !tokens.accept("^")) return Optional.empty();
        var exponent = tokens.take();
        if (exponent.value() >= 2
                && exponent.value() == Math.rint(exponent.value())
                && tokens.peek().is("(")) return Optional.of(number(exponent));
        throw error.at(
                exponent.start(),
                "between " + name.text() + " and its bracket only a whole exponent of 2 or more can stand.",
                "Write (" + name.text() + "(…))^… instead.");
    }

    private List<Expression> arguments(Token name, Elementary function) {
        var arguments = new ArrayList<Expression>();
        if (!tokens.peek().is(")")) {
            do arguments.add(sum());
            while (tokens.accept(","));
        }
        if (arguments.size() != function.arity())
            throw error.at(
                    name.start(),
                    name.text() + " takes " + count(function.arity()) + ", but here it has " + arguments.size() + ".",
                    example(name, function));
        return List.copyOf(arguments);
    }

    private static String count(int arity) {
        return arity == 1 ? "1 argument" : arity + " arguments";
    }

    private static String example(Token name, Elementary function) {
        return "Write " + name.text() + (function.arity() == 1 ? "(x)" : "(x, 0)") + ", with your own argument.";
    }

    private void expectEnd() {
        if (tokens.peek().kind() != Token.Kind.END) throw error.unexpected(tokens.peek());
    }
}
