package jacobianlens.function;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The partial derivative of a typed expression: as written with the lecture's conventions, and as numbers with any.
final class Slope {
    /// Parts of all partial derivatives together.
    private static final int LONGEST = 24_000;

    private final Expression formula;
    private final String variable;
    private final List<String> variables;
    private final Expression written;
    private final Numeric lecture;
    private final boolean conventional;
    private final Map<Conventions, Numeric> others = new ConcurrentHashMap<>();
    private final Map<Conventions, Expression> otherwise = new ConcurrentHashMap<>();

    /// @param formula simplified
    /// @throws jacobianlens.math.BadInput if the derivative is too long to be of use
    Slope(Expression formula, String variable, List<String> variables, SyntaxError error) {
        this.formula = formula;
        this.variable = variable;
        this.variables = variables;
        var asWritten = new Derivative(variable, Conventions.LECTURE).of(formula);
        if (Parts.isLongerThan(LONGEST / variables.size(), asWritten))
            throw error.whole("The derivative of this expression is too long.", "Write a shorter expression.");
        this.written = Simplify.slope(asWritten);
        this.lecture = Numeric.of(written, variables, false);
        this.conventional = Parts.calls(formula, Set.of(Elementary.RELU));
    }

    /// The derivative with the lecture's conventions.
    Expression written() {
        return written;
    }

    /// The derivative with any conventions.
    Expression written(Conventions conventions) {
        return asWritten(conventions) ? written : otherwise.computeIfAbsent(conventions, this::derivative);
    }

    double at(double first, double second, Conventions conventions) {
        return (asWritten(conventions) ? lecture : others.computeIfAbsent(conventions, this::numeric))
                .at(first, second);
    }

    private boolean asWritten(Conventions conventions) {
        return !conventional || conventions.equals(Conventions.LECTURE);
    }

    private Numeric numeric(Conventions conventions) {
        return Numeric.of(written(conventions), variables, false);
    }

    private Expression derivative(Conventions conventions) {
        return Simplify.slope(new Derivative(variable, conventions).of(formula));
    }
}
