package jacobianlens.function;

import jacobianlens.math.Expression;
import java.util.IdentityHashMap;
import java.util.Map;

/// An expression as what equal terms and equal factors are collected by.
record Alike(int hash, Expression of) {
    @Override
    public int hashCode() {
        return hash;
    }

    /// Hashes every part once, however many expressions it is in: a sum inside a sum inside a sum would otherwise be
    /// hashed again at each of them.
    static final class Hashes {
        private final Map<Expression, Integer> known = new IdentityHashMap<>();

        Alike alike(Expression expression) {
            return new Alike(hash(expression), expression);
        }

        private int hash(Expression expression) {
            return known.computeIfAbsent(expression, this::fromParts);
        }

        private int fromParts(Expression expression) {
            var parts = Parts.of(expression);
            int hash =
                    parts.isEmpty() ? expression.hashCode() : kind(expression).hashCode();
            for (var part : parts) hash = 31 * hash + hash(part);
            return hash;
        }

        private static Object kind(Expression expression) {
            return expression instanceof Expression.Call c ? c.function() : expression.getClass();
        }
    }
}
