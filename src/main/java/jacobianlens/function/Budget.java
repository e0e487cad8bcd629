package jacobianlens.function;

import jacobianlens.math.Expression;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Keeps a typed expression small enough that nothing done with it later can take long or run out of stack.
final class Budget {
    static final int LONGEST_TEXT = 4096;
    private static final int DEEPEST = 100;
    private static final int MOST_PARTS = 2000;

    private final SyntaxError error;
    private final Map<Expression, Integer> depths = new IdentityHashMap<>();
    private int parts;
    private int nesting;

    Budget(SyntaxError error) {
        this.error = error;
    }

    /// Counts a node that was made of `of`.
    Expression node(Expression made, Collection<Expression> of) {
        int depth = 1
                + of.stream()
                        .mapToInt(part -> depths.getOrDefault(part, 0))
                        .max()
                        .orElse(0);
        if (depth > DEEPEST) throw tooDeep();
        if (++parts > MOST_PARTS)
            throw error.whole("The expression has more than " + MOST_PARTS + " parts.", "Write a shorter expression.");
        depths.put(made, depth);
        return made;
    }

    /// Reads something inside brackets, behind a sign or in an exponent.
    <T> T nested(Supplier<T> reading) {
        if (++nesting > DEEPEST) throw tooDeep();
        var read = reading.get();
        nesting--;
        return read;
    }

    private RuntimeException tooDeep() {
        return error.whole(
                "The expression is nested more than " + DEEPEST + " levels deep.",
                "Use fewer brackets inside brackets.");
    }
}
