package jacobianlens.chain;

import jacobianlens.math.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One moment of a derivation: what is said, written and shown.
///
/// @param title a word or two for the timeline
/// @param summary the step's formula in short plain text, for the timeline
/// @param caption what this step teaches, one or two sentences
/// @param formula what the lecture writes; its sides evaluate to the same numbers
/// @param tiles the arrays on the stage, from left to right
/// @param multiplication the chain-rule product made here; null if none
/// @param dominoes the sizes of a whole chain's factors; null if none
public record Step(
        String title,
        String summary,
        String caption,
        Formula formula,
        List<Tile> tiles,
        @Nullable Multiplication multiplication,
        @Nullable Dominoes dominoes) {

    private static final String LOCAL = "Local";

    /// A step without dominoes.
    public Step(
            String title,
            String summary,
            String caption,
            Formula formula,
            List<Tile> tiles,
            @Nullable Multiplication multiplication) {
        this(title, summary, caption, formula, tiles, multiplication, null);
    }

    /// The same step with the sizes of a whole chain.
    public Step with(Dominoes chain) {
        return new Step(title, summary, caption, formula, tiles, multiplication, chain);
    }

    /// Whether it finds a local Jacobian, for the steps after it to use.
    public boolean isLocal() {
        return title.equals(LOCAL);
    }

    /// Whether the lecture builds what is shown row by row, as it does local Jacobians.
    public boolean isBuiltByRows() {
        return isLocal() && tiles.stream().allMatch(tile -> tile.quantity().kind() == Quantity.Kind.JACOBIAN);
    }

    /// A step that shows arrays without multiplying them.
    public static Step show(String title, String summary, String caption, Formula formula, Tile... tiles) {
        return new Step(title, summary, caption, formula, List.of(tiles), null);
    }
}
