package jacobianlens.function;

import jacobianlens.math.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function of u and v that the user typed.
public final class TypedPair implements Pairwise {
    private final TypedFormula typed;

    private TypedPair(TypedFormula typed) {
        this.typed = typed;
    }

    /// @param where the field it was typed in, for the message
    /// @throws jacobianlens.math.BadInput with code `domain` if it has no value anywhere, `syntax` if the text is
    ///     no expression in u and v
    public static TypedPair parse(String text, String where) {
        return new TypedPair(new TypedFormula(text, List.of("u", "v"), where));
    }

    @Override
    public String id() {
        return typed.text();
    }

    @Override
    public String plain() {
        return "f";
    }

    @Override
    public String first() {
        return "u";
    }

    @Override
    public String second() {
        return "v";
    }

    @Override
    public Expression formula() {
        return typed.formula();
    }

    @Override
    public Expression firstDerivative() {
        return typed.slope(0).written();
    }

    @Override
    public Expression secondDerivative() {
        return typed.slope(1).written();
    }

    @Override
    public Expression firstDerivative(Conventions conventions) {
        return typed.slope(0).written(conventions);
    }

    @Override
    public Expression secondDerivative(Conventions conventions) {
        return typed.slope(1).written(conventions);
    }

    @Override
    public double value(double first, double second) {
        return typed.value(first, second);
    }

    @Override
    public double firstSlope(double first, double second, Conventions conventions) {
        return typed.slope(0).at(first, second, conventions);
    }

    @Override
    public double secondSlope(double first, double second, Conventions conventions) {
        return typed.slope(1).at(first, second, conventions);
    }

    @Override
    public String domain() {
        return typed.domain();
    }

    @Override
    public @Nullable Objection objection(double first, double second) {
        var text = typed.objection(first, second);
        return text == null ? null : new Objection(text, !typed.failsBy(1, first, second));
    }

    @Override
    public @Nullable String kink(double first, double second) {
        return typed.kink(first, second);
    }

    @Override
    public String source() {
        return "typed";
    }
}
