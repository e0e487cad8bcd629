package jacobianlens.function;

import jacobianlens.math.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/// An expression ready to be evaluated at many points: in doubles, and where these overflow or vanish, with a wider
/// range.
///
/// @param vanishes whether a value of 0 could be a tiny number that doubles cannot hold on the way
record Numeric(Expression expression, List<String> variables, boolean vanishes, DoubleBinaryOperator code) {

    static Numeric of(Expression expression, List<String> variables, boolean strict) {
        var code = new Compiled(variables, strict).code(expression);
        return new Numeric(expression, variables, Parts.canVanish(expression), code);
    }

    double at(double first, double second) {
        double value = code.applyAsDouble(first, second);
        return isSure(value) ? value : ExtendedRange.valueOf(expression, point(variables, first, second));
    }

    /// Whether a value that the code found needs no wider range.
    boolean isSure(double value) {
        return value == 0 ? !vanishes : Double.isFinite(value);
    }

    /// The point as a map from names to values; `second` is not used if there is one variable only.
    static Map<String, Double> point(List<String> variables, double first, double second) {
        var point = new LinkedHashMap<String, Double>();
        point.put(variables.getFirst(), first);
        if (variables.size() > 1) point.put(variables.getLast(), second);
        return point;
    }
}
