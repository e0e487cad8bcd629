package jacobianlens.chain;

/// One array on the stage, after an operator sign (`` for none, `·`, `+`, `=`).
public record Tile(String sign, Quantity quantity, Face face) {

    /// Whether cells show numbers or the expressions behind them.
    public enum Face {
        NUMBERS,
        SYMBOLS
    }

    public static Tile of(Quantity quantity) {
        return new Tile("", quantity, Face.NUMBERS);
    }

    public static Tile of(String sign, Quantity quantity) {
        return new Tile(sign, quantity, Face.NUMBERS);
    }

    /// The full table of partial derivatives, before it collapses.
    public static Tile symbols(Quantity quantity) {
        return new Tile("", quantity, Face.SYMBOLS);
    }
}
