package jacobianlens.check;

import jacobianlens.math.Algebra;
import jacobianlens.math.Doubles;
import java.util.Map;

/// One number as a function of another, in any number system: what is differentiated.
public interface Line {

    /// The value at x.
    ///
    /// @param numbers the number system x is from
    <T> T at(Algebra<T> numbers, T x);

    /// The value at x in float64.
    default double at(double x) {
        return at(new Doubles(Map.of()), x);
    }
}
