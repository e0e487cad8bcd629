package jacobianlens.ui.present;

import java.util.OptionalInt;

/// The number of a step while it is being typed: digits, then Enter.
///
/// @param digits those typed so far, at most three
record TypedNumber(String digits) {
    static final TypedNumber NONE = new TypedNumber("");
    private static final int MOST = 3;

    /// With one more digit; a fourth begins anew.
    TypedNumber then(String digit) {
        return new TypedNumber(digits.length() == MOST ? digit : digits + digit);
    }

    /// The step to go to, from 1; empty if nothing is typed.
    OptionalInt step() {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
