package jacobianlens.function;

import jacobianlens.math.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function of x that the user typed.
public final class Typed implements Elementwise {
    private final TypedFormula typed;

    private Typed(TypedFormula typed) {
        this.typed = typed;
    }

    /// @param where the field it was typed in, for the message
    /// @throws jacobianlens.math.BadInput with code `domain` if it has no value anywhere, `syntax` if the text is
    ///     no expression in x
    public static Typed parse(String text, String where) {
        return new Typed(new TypedFormula(text, List.of("x"), where));
    }

    @Override
    public String id() {
        return typed.text();
    }

    @Override
    public String latex() {
        return "f";
    }

    @Override
    public String plain() {
        return "f";
    }

    @Override
    public Expression formula() {
        return typed.formula();
    }

    @Override
    public Expression derivative() {
        return typed.slope(0).written();
    }

    @Override
    public Expression derivative(Conventions conventions) {
        return typed.slope(0).written(conventions);
    }

    @Override
    public double value(double x) {
        return typed.value(x, 0);
    }

    @Override
    public double slope(double x, Conventions conventions) {
        return typed.slope(0).at(x, 0, conventions);
    }

    @Override
    public Domain domain() {
        if (Parts.isTotal(typed.formula())) return Domain.REAL;
        String words = typed.domain();
        return new Domain(words, "\\text{" + words + "}", x -> objection(x) == null);
    }

    @Override
    public @Nullable String objection(double x) {
        return typed.objection(x, 0);
    }

    @Override
    public List<Kink> kinks() {
        return List.of();
    }

    @Override
    public @Nullable String kink(double x) {
        return typed.kink(x, 0);
    }

    @Override
    public String source() {
        return "typed";
    }
}
