package jacobianlens.chain;

import jacobianlens.math.Symbol;
import java.util.function.IntFunction;

/// The names along one side of a matrix, made on demand. An unnamed side (the single column of a vector) has blank names.
public record Axis(int size, IntFunction<Symbol> name) {
    private static final Symbol BLANK = new Symbol("", "", "");

    /// Components or neurons a₁ … aₙ.
    public static Axis components(String letter, int n) {
        return new Axis(n, i -> Notation.component(letter, i));
    }

    /// Samples a⁽¹⁾ … a⁽ᴺ⁾.
    public static Axis samples(String letter, int n) {
        return new Axis(n, i -> Notation.sample(letter, i));
    }

    /// One row or column with a given name.
    public static Axis single(Symbol name) {
        return new Axis(1, i -> name);
    }

    /// Rows or columns without names.
    public static Axis unnamed(int n) {
        return new Axis(n, i -> BLANK);
    }

    /// The name at index i, from 0.
    public Symbol at(int i) {
        return name.apply(i);
    }
}
