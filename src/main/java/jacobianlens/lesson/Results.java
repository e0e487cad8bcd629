package jacobianlens.lesson;

import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.math.Formula;
import java.util.List;

/// What a product came to, read once more in the lecture's words: what stands in every cell, beside its number.
final class Results {
    private Results() {}

    static Step of(Quantity result, String summary, String caption) {
        return of(result, summary, caption, result.definition());
    }

    /// @param formula ends in another way to write the result
    static Step of(Quantity result, String summary, String caption, Formula formula) {
        return Step.show("Result", summary, caption, formula, Tile.entries(result), Tile.of("=", result));
    }

    /// Several results of one kind side by side; the formula is that of the first.
    static Step of(List<Quantity> results, String summary, String caption) {
        return Step.show("Result", summary, caption, results.getFirst().definition(), Tile.list(results));
    }
}
