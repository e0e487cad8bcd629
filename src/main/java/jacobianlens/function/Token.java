package jacobianlens.function;

/// A word of a typed expression.
///
/// @param text as typed, but with one spelling for each sign: `-`, `*`, `/`
/// @param value of a number or of a raised exponent, else 0
/// @param start its index in the text
record Token(Kind kind, String text, double value, int start) {
    enum Kind {
        NUMBER,
        NAME,
        /// An exponent in raised digits, as in x².
        RAISED,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
