package jacobianlens.chain;

import jacobianlens.function.Layout;

/// The words that depend on which way round Jacobians are written, for captions: an output has a row in numerator
/// layout and a column in denominator layout.
public record Words(Layout layout) {

    /// One of two wordings.
    public String either(String numerator, String denominator) {
        return layout == Layout.NUMERATOR ? numerator : denominator;
    }

    /// What holds the gradient of one output: `row` or `column`.
    public String row() {
        return either("row", "column");
    }

    /// The same at the start of a sentence.
    public String capitalRow() {
        return either("Row", "Column");
    }

    /// What holds the effects of one input: `column` or `row`.
    public String column() {
        return either("column", "row");
    }

    /// Where the outer factor of a chain stands: `left` or `right`.
    public String left() {
        return either("left", "right");
    }

    /// Where the inner factor of a chain stands: `right` or `left`.
    public String right() {
        return either("right", "left");
    }
}
