package jacobianlens.function;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Flat sums and products, and the tidying of products.
final class Factors {
    private static final Ratio ZERO = Ratio.of(0);
    private static final int MOST_TERMS = 24;

    private final Predicate<Expression> vanishes;
    private final Monomials monomials;
    private final Alike.Hashes hashes;

    /// @param vanishes whether 0 times an expression is 0
    Factors(Predicate<Expression> vanishes, Monomials monomials, Alike.Hashes hashes) {
        this.vanishes = vanishes;
        this.monomials = monomials;
        this.hashes = hashes;
    }

    /// The terms of a sum with the sums inside it taken apart, signs kept.
    static List<Expression> flatTerms(Expression expression) {
        return switch (expression) {
            case Expression.Sum s ->
                s.terms().stream().flatMap(term -> flatTerms(term).stream()).toList();
            case Expression.Negative(Expression.Sum s) ->
                flatTerms(s).stream().map(Factors::negated).toList();
            default -> List.of(expression);
        };
    }

    /// A product with sums among its factors as the terms it multiplies out to; other or very long terms as they are.
    static List<Expression> opened(Expression term) {
        var products = List.of(List.<Expression>of());
        var factors = flatFactors(term instanceof Expression.Negative n ? n.of() : term);
        if (factors.size() > MOST_TERMS) return List.of(term);
        for (var factor : factors) {
            var choices = flatTerms(factor);
            if (products.size() * choices.size() > MOST_TERMS) return List.of(term);
            products = products.stream()
                    .flatMap(product -> choices.stream().map(choice -> joined(product, choice)))
                    .toList();
        }
        var sign = new Expression.Num(1);
        var first = term instanceof Expression.Negative ? sign.negative() : sign;
        return products.stream()
                .<Expression>map(product -> new Expression.Times(joined(product, first)))
                .toList();
    }

    private static List<Expression> joined(List<Expression> product, Expression factor) {
        return Stream.concat(product.stream(), Stream.of(factor)).toList();
    }

    private static Expression negated(Expression term) {
        return term instanceof Expression.Negative n ? n.of() : term.negative();
    }

    /// One fraction, one sign, one number in front, equal factors as powers, sums last.
    Expression product(Expression.Times times) {
        var above = new ArrayList<Expression>();
        var below = new ArrayList<Expression>();
        boolean negative = false;
        for (var factor : flatFactors(times)) {
            negative ^= factor instanceof Expression.Negative;
            var unsigned = factor instanceof Expression.Negative n ? n.of() : factor;
            if (unsigned instanceof Expression.Quotient q) {
                above.addAll(flatFactors(q.numerator()));
                below.addAll(flatFactors(q.denominator()));
            } else above.addAll(flatFactors(unsigned));
        }
        var numerator = merged(above);
        var product = below.isEmpty() ? numerator : numerator.over(merged(below));
        return negative ? product.negative() : product;
    }

    /// A fraction without the factors that stand above and below the line; other expressions as they are.
    Expression cancelled(Expression expression) {
        if (!(expression instanceof Expression.Quotient(var numerator, var denominator))) return expression;
        var above = exponents(flatFactors(numerator));
        var below = exponents(flatFactors(denominator));
        var common = above.keySet().stream()
                .filter(base -> below.containsKey(base) && Ratio.of(base.of()).isEmpty())
                .toList();
        if (common.isEmpty() || !areWritable(above) || !areWritable(below)) return expression;
        for (var base : common) {
            var left = above.getOrDefault(base, ZERO)
                    .plus(below.getOrDefault(base, ZERO).negate());
            above.put(base, left.isNegative() ? ZERO : left);
            below.put(base, left.isNegative() ? left.negate() : ZERO);
        }
        var top = plain(powers(above));
        return below.values().stream().allMatch(Ratio::isZero) ? top : top.over(plain(powers(below)));
    }

    private static List<Expression> flatFactors(Expression expression) {
        return expression instanceof Expression.Times t
                ? t.factors().stream()
                        .flatMap(factor -> flatFactors(factor).stream())
                        .toList()
                : List.of(expression);
    }

    private Expression merged(List<Expression> factors) {
        var monomial = monomials.of(new Expression.Times(List.copyOf(factors)));
        if (!monomial.coefficient().isWritable()) return plain(factors);
        if (monomial.coefficient().isZero())
            return factors.stream().allMatch(vanishes) ? new Expression.Num(0) : plain(factors);
        if (monomial.rest().isEmpty()) return monomial.expression();
        var powers = powers(flatFactors(monomial.rest().get()));
        return new Monomial(monomial.coefficient(), Optional.of(plain(powers))).expression();
    }

    private static Expression plain(List<Expression> factors) {
        if (factors.isEmpty()) return new Expression.Num(1);
        return factors.size() == 1 ? factors.getFirst() : new Expression.Times(List.copyOf(factors));
    }

    /// Equal factors become powers, powers of e one power; numbers, letters, functions and sums in this order.
    private List<Expression> powers(List<Expression> factors) {
        var exponentials = factors.stream().filter(Factors::isExponential).toList();
        var others = new ArrayList<>(factors);
        others.removeAll(exponentials);
        var exponents = exponents(others);
        if (!areWritable(exponents)) return factors;
        var merged = powers(exponents);
        if (!exponentials.isEmpty()) merged.add(exponential(exponentials));
        merged.sort(Comparator.comparingInt(Factors::rank));
        return merged;
    }

    private static boolean isExponential(Expression factor) {
        return factor instanceof Expression.Call c && c.function() == Elementary.EXP;
    }

    private static Expression exponential(List<Expression> calls) {
        var arguments = calls.stream().map(call -> Parts.of(call).getFirst()).toList();
        return calls.size() == 1 ? calls.getFirst() : Expression.call(Elementary.EXP, new Expression.Sum(arguments));
    }

    private Map<Alike, Ratio> exponents(List<Expression> factors) {
        var exponents = new LinkedHashMap<Alike, Ratio>();
        for (var factor : factors) {
            if (factor instanceof Expression.Power(var base, var exponent) && isPositiveWhole(exponent))
                exponents.merge(hashes.alike(base), Ratio.of(exponent).orElseThrow(), Ratio::plus);
            else exponents.merge(hashes.alike(factor), Ratio.ONE, Ratio::plus);
        }
        return exponents;
    }

    private static boolean areWritable(Map<Alike, Ratio> exponents) {
        return exponents.values().stream().allMatch(Ratio::isWritable);
    }

    private static List<Expression> powers(Map<Alike, Ratio> exponents) {
        var powers = new ArrayList<Expression>();
        exponents.forEach((base, exponent) -> {
            if (!exponent.isZero()) powers.add(power(base.of(), exponent));
        });
        return powers;
    }

    private static boolean isPositiveWhole(Expression exponent) {
        return Ratio.of(exponent).filter(Ratio::isPositiveWhole).isPresent();
    }

    private static Expression power(Expression base, Ratio exponent) {
        return exponent.isOne() ? base : base.power(exponent.expression());
    }

    private static int rank(Expression factor) {
        return switch (factor) {
            case Expression.Num _ -> 0;
            case Expression.Constant _, Expression.Known _ -> 1;
            case Expression.Var _ -> 2;
            case Expression.Power power when rank(power.base()) <= 2 -> 2;
            case Expression.Sum _ -> 4;
            case Expression.Power power when power.base() instanceof Expression.Sum -> 4;
            default -> 3;
        };
    }
}
