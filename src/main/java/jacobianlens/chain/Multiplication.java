package jacobianlens.chain;

import jacobianlens.math.Rule;

/// What a chain-rule step did: left · right = result, by which rule and with how many multiplications.
///
/// @param denseMultiplications what the same product takes when every entry is multiplied out
public record Multiplication(
        Quantity left, Quantity right, Quantity result, Rule rule, long multiplications, long denseMultiplications) {

    /// The same product, whose result is known as something else.
    public Multiplication as(Quantity other) {
        return new Multiplication(left, right, other, rule, multiplications, denseMultiplications);
    }

    /// Whether the rule takes fewer multiplications than multiplying everything out.
    public boolean saves() {
        return multiplications < denseMultiplications;
    }

    /// left · right in short plain text.
    String summary() {
        return left.symbol().plain() + " · " + right.symbol().plain();
    }
}
