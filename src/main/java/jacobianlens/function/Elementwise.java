package jacobianlens.function;

import jacobianlens.math.Doubles;
import jacobianlens.math.Expression;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Substitution;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A function of one number, applied to every entry of a vector. Because output i sees input i alone, its Jacobian is
/// always diagonal.
public interface Elementwise {

    /// The catalogue's id, or the text the user typed.
    String id();

    /// The symbol as LaTeX, such as `\sigma`, ready to be followed by `(x)` or a prime.
    String latex();

    /// The symbol as plain text, such as `σ`.
    String plain();

    /// f(x), as the lecture writes it.
    Expression formula();

    /// f′(x), as the lecture writes it: in x, or in a = f(x) where that is the custom, such as a(1−a). Without a
    /// variable if the slope is the same everywhere.
    Expression derivative();

    /// f′(x) as the lecture writes it, with its value at a kink as the conventions say.
    default Expression derivative(Conventions conventions) {
        return derivative();
    }

    /// f(x), in a form that stays accurate where the written one does not.
    double value(double x);

    /// 1 − f(x), to all its digits where f saturates at 1.
    default double rest(double x) {
        return 1 - value(x);
    }

    /// f′(x), in a form that stays accurate where the written one does not; at a kink, what the conventions say; ±∞
    /// where the slope is infinite.
    double slope(double x, Conventions conventions);

    /// f(x), as a formula that keeps its digits where the written one loses them, as the code behind [#value] does.
    default Expression stable() {
        return Stable.rewritten(formula());
    }

    /// f′(x), as such a formula, in x alone.
    default Expression stableSlope(Conventions conventions) {
        return Stable.rewritten(Substitution.bind(derivative(conventions), Map.of("a", stable())));
    }

    Domain domain();

    /// Why f or its slope does not exist at x, such as `ln needs x > 0`; null inside the domain.
    default @Nullable String objection(double x) {
        return domain().contains().test(x) ? null : id() + " needs " + domain().text();
    }

    List<Kink> kinks();

    /// Why the slope at x stands on a convention, in one sentence with the source; null elsewhere.
    default @Nullable String kink(double x) {
        return kinks().stream()
                .filter(kink -> kink.at() == x)
                .map(Kink::convention)
                .findFirst()
                .orElse(null);
    }

    /// Who takes which slope at x, where x is a kink at which they differ.
    default List<Usage> usages(double x) {
        return kinks().stream()
                .filter(kink -> kink.at() == x)
                .flatMap(kink -> kink.usages().stream())
                .toList();
    }

    /// Whether it has a name of its own instead of the letter f.
    default boolean isNamed() {
        return !plain().equals("f");
    }

    /// Where the formula comes from.
    String source();

    /// ∂f/∂x at x: n → n×n. A multiple of the identity when the slope is a constant, else a diagonal.
    default Jacobian jacobian(Vec x, Conventions conventions) {
        return Parts.isNumber(derivative())
                ? new Jacobian.Scaled(Doubles.valueOf(derivative()), x.size())
                : new Jacobian.Diagonal(x.map(entry -> slope(entry, conventions)));
    }
}
