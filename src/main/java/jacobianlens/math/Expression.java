package jacobianlens.math;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A scalar expression: what a student types and what stands in one cell of a matrix. A closed tree that several
/// [Algebra]s can evaluate; sums and products are flat lists.
public sealed interface Expression {

    /// A literal number.
    record Num(double value) implements Expression {}

    /// e or π.
    record Constant(Name name) implements Expression {
        public enum Name {
            E(Math.E),
            PI(Math.PI);

            private final double value;

            Name(double value) {
                this.value = value;
            }

            public double value() {
                return value;
            }
        }
    }

    /// A free variable, such as x.
    record Var(String name) implements Expression {}

    /// A symbol whose value is known here, such as w₃₂ = 0.9 or σ′(z₂) = 0.2498; `meaning` is what it stands for when
    /// the lecture writes that out, such as a₂(1−a₂).
    record Known(Symbol symbol, double value, @Nullable Expression meaning) implements Expression {
        public Known(Symbol symbol, double value) {
            this(symbol, value, null);
        }
    }

    record Sum(List<Expression> terms) implements Expression {}

    record Negative(Expression of) implements Expression {}

    record Times(List<Expression> factors) implements Expression {}

    record Quotient(Expression numerator, Expression denominator) implements Expression {}

    record Power(Expression base, Expression exponent) implements Expression {}

    /// A function of its arguments; of more than two, such as max(x₁, …, xₙ), taken of two at a time.
    record Call(Elementary function, List<Expression> arguments) implements Expression {}

    /// The value of the first branch whose condition holds, else `otherwise`.
    record Cases(List<Branch> branches, Expression otherwise) implements Expression {}

    record Branch(Expression value, Condition condition) {
        private Branch withParts(UnaryOperator<Expression> change) {
            var changed =
                    new Condition(change.apply(condition.left), condition.relation, change.apply(condition.right));
            return new Branch(change.apply(value), changed);
        }
    }

    record Condition(Expression left, Relation relation, Expression right) {}

    enum Relation {
        LESS,
        LESS_OR_EQUAL,
        EQUAL,
        GREATER_OR_EQUAL,
        GREATER;

        /// Whether `left relation right` holds.
        public boolean holds(double left, double right) {
            return switch (this) {
                case LESS -> left < right;
                case LESS_OR_EQUAL -> left <= right;
                case EQUAL -> left == right;
                case GREATER_OR_EQUAL -> left >= right;
                case GREATER -> left > right;
            };
        }
    }

    static Expression number(double value) {
        return value < 0 ? new Negative(new Num(-value)) : new Num(value);
    }

    static Expression variable(String name) {
        return new Var(name);
    }

    static Expression call(Elementary function, Expression... arguments) {
        return new Call(function, List.of(arguments));
    }

    default Expression plus(Expression right) {
        return new Sum(joined(
                this instanceof Sum s ? s.terms : List.of(this), right instanceof Sum s ? s.terms : List.of(right)));
    }

    default Expression minus(Expression right) {
        return plus(right.negative());
    }

    default Expression negative() {
        return new Negative(this);
    }

    default Expression times(Expression right) {
        return new Times(joined(
                this instanceof Times t ? t.factors : List.of(this),
                right instanceof Times t ? t.factors : List.of(right)));
    }

    default Expression over(Expression denominator) {
        return new Quotient(this, denominator);
    }

    default Expression power(Expression exponent) {
        return new Power(this, exponent);
    }

    /// The same node with `change` applied to each of its direct parts.
    default Expression withParts(UnaryOperator<Expression> change) {
        return switch (this) {
            case Num _, Constant _, Var _, Known _ -> this;
            case Sum s -> new Sum(changed(s.terms, change));
            case Negative n -> new Negative(change.apply(n.of));
            case Times t -> new Times(changed(t.factors, change));
            case Quotient q -> new Quotient(change.apply(q.numerator), change.apply(q.denominator));
            case Power p -> new Power(change.apply(p.base), change.apply(p.exponent));
            case Call c -> new Call(c.function, changed(c.arguments, change));
            case Cases c ->
                new Cases(
                        c.branches.stream()
                                .map(branch -> branch.withParts(change))
                                .toList(),
                        change.apply(c.otherwise));
        };
    }

    private static List<Expression> changed(List<Expression> parts, UnaryOperator<Expression> change) {
        var changed = new ArrayList<Expression>(parts.size());
        for (var part : parts) changed.add(change.apply(part));
        return List.copyOf(changed);
    }

    private static List<Expression> joined(List<Expression> left, List<Expression> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
