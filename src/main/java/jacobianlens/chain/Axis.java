package jacobianlens.chain;

import jacobianlens.math.Symbol;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The names along one side of a matrix, made on demand. An unnamed side (the single column of a vector) has blank
/// names.
///
/// @param index what the index along it means, where that is worth saying; null elsewhere
public record Axis(
        int size, IntFunction<Symbol> name, @Nullable Index index) {
    private static final Symbol BLANK = new Symbol("", "", "");

    /// What an index means.
    ///
    /// @param counts what it counts, such as `neuron`
    /// @param fixed what there is one of meanwhile, such as `one sample`
    public record Index(String counts, String fixed) {}

    public Axis(int size, IntFunction<Symbol> name) {
        this(size, name, null);
    }

    /// Components or neurons a₁ … aₙ.
    public static Axis components(String letter, int n) {
        return components(Notation.letter(letter), n);
    }

    /// Components or neurons of the vector with this letter.
    public static Axis components(Symbol letter, int n) {
        return new Axis(n, i -> Notation.component(letter, i));
    }

    /// Samples a⁽¹⁾ … a⁽ᴺ⁾.
    public static Axis samples(String letter, int n) {
        return samples(Notation.letter(letter), n);
    }

    /// Samples of the vector with this letter.
    public static Axis samples(Symbol letter, int n) {
        return new Axis(n, i -> Notation.sample(letter, i));
    }

    /// Plain numbers 1 … n.
    public static Axis numbered(int n) {
        return new Axis(n, i -> Notation.letter(Integer.toString(i + 1)));
    }

    /// One row or column with a given name.
    public static Axis single(Symbol name) {
        return new Axis(1, i -> name);
    }

    /// Rows or columns without names.
    public static Axis unnamed(int n) {
        return new Axis(n, i -> BLANK);
    }

    /// The same names, and what their index means.
    public Axis counting(Index index) {
        return new Axis(size, name, index);
    }

    /// The name at index i, from 0.
    public Symbol at(int i) {
        return name.apply(i);
    }
}
