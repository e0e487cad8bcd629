package jacobianlens.check;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import jacobianlens.function.Parts;
import jacobianlens.math.Algebra;
import jacobianlens.math.Expression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The values of a derivation as one computation: every named value, such as a₂, leads through what is written for it
/// to the inputs.
final class Computation {
    private static final int LONGEST = 1000;

    private final Map<String, Expression> written = new HashMap<>();
    private final Map<String, Double> values = new HashMap<>();
    private final Predicate<String> isInput;

    /// @param isInput whether a key, such as `W[3,2]`, names an entry of an input
    Computation(Derivation derivation, Predicate<String> isInput) {
        this.isInput = isInput;
        derivation.values().forEach(this::add);
    }

    private void add(Quantity value) {
        for (int i = 0; i < value.value().rows(); i++)
            for (int j = 0; j < value.value().columns(); j++) {
                written.put(value.cell(i, j).key(), value.cells().at(i, j));
                values.put(value.cell(i, j).key(), value.value().at(i, j));
            }
    }

    /// The number that a key names, once a line along it was asked for; 0 if the line does not depend on it.
    double value(String key) {
        return values.getOrDefault(key, 0.0);
    }

    /// One value as a function of an input or of another value; empty if something on the way is known as a number
    /// only,
    /// or the way is too long.
    Optional<Line> line(String output, String input) {
        var start = written.get(output);
        if (start == null) return Optional.empty();
        var seen = new HashSet<>(Set.of(input));
        return isTraced(start, seen) ? Optional.of(new Traced(start, input)) : Optional.empty();
    }

    /// Whether every symbol in an expression leads to the inputs.
    ///
    /// @param seen the symbols that are known to
    private boolean isTraced(Expression expression, Set<String> seen) {
        if (expression instanceof Expression.Known symbol) {
            String key = symbol.symbol().key();
            values.putIfAbsent(key, symbol.value());
            if (!seen.add(key)) return true;
            var behind = behind(symbol);
            return seen.size() <= LONGEST && (behind == null ? isInput.test(key) : isTraced(behind, seen));
        }
        boolean traced = true;
        for (var part : Parts.of(expression)) traced &= isTraced(part, seen);
        return traced;
    }

    /// What is written for a symbol; null if nothing is.
    private @Nullable Expression behind(Expression.Known symbol) {
        if (symbol.meaning() != null) return symbol.meaning();
        var value = written.get(symbol.symbol().key());
        return symbol.equals(value) ? null : value;
    }

    private final class Traced implements Line {
        private final Expression output;
        private final String input;

        Traced(Expression output, String input) {
            this.output = output;
            this.input = input;
        }

        @Override
        public <T> T at(Algebra<T> numbers, T x) {
            var known = new HashMap<String, T>();
            known.put(input, x);
            return new Over<>(numbers) {
                @Override
                public T evaluate(Expression expression) {
                    return expression instanceof Expression.Known symbol ? value(symbol) : super.evaluate(expression);
                }

                private T value(Expression.Known symbol) {
                    String key = symbol.symbol().key();
                    var found = known.get(key);
                    if (found != null) return found;
                    var behind = behind(symbol);
                    T value = behind == null ? number(symbol.value()) : evaluate(behind);
                    known.put(key, value);
                    return value;
                }
            }.evaluate(output);
        }
    }
}
