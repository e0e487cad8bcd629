package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Symbol;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A sum of n ≥ 1 terms as it is written: all of them when they are few, else by its name.
public final class Total {
    /// Sums of at most this many terms are written out.
    public static final int WRITTEN_OUT = 5;

    private Total() {}

    /// @param name what a long sum is called
    /// @param value what the terms add up to
    public static Expression of(int n, IntFunction<Expression> term, Symbol name, double value) {
        if (n == 1) return term.apply(0);
        var sum = new Expression.Sum(IntStream.range(0, n).mapToObj(term).toList());
        return n <= WRITTEN_OUT ? sum : new Expression.Known(name, value, sum);
    }

    /// The name of a long sum over a vector, such as Σx.
    public static Symbol name(Symbol of) {
        return new Symbol("sum of " + of.key(), "\\textstyle\\sum " + of.latex(), "Σ" + of.plain());
    }
}
