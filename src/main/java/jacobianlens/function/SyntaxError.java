package jacobianlens.function;

import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;

/// Makes the messages about a typed expression; every one starts with the place, counted from 1 in characters.
///
/// @param where the field the expression was typed in
record SyntaxError(String text, String where) {

    BadInput at(int index, String what, String fix) {
        int character = text.codePointCount(0, Math.min(index, text.length())) + 1;
        return new Problem("syntax", where + "[" + character + "]", "At character " + character + ": " + what, fix)
                .exception();
    }

    /// About the expression as a whole.
    BadInput whole(String what, String fix) {
        return new Problem("syntax", where, what, fix).exception();
    }

    /// An expression that can be read and has no value, whatever the numbers.
    BadInput nowhere(String why) {
        return new Problem("domain", where, "This has no value anywhere: " + why + ".", "Write another expression.")
                .exception();
    }

    /// Nothing usable where an operand should be.
    BadInput missing(Token token) {
        var before = token.kind() == Token.Kind.END ? "the expression ends here" : token.text() + " stands here";
        return at(token.start(), before + ", where a number, a name or a bracket should be.", "Add what is missing.");
    }

    /// A word after a complete expression.
    BadInput unexpected(Token token) {
        if (token.is(")")) return at(token.start(), "this closing bracket was never opened.", "Take it out.");
        if (token.is(","))
            return at(
                    token.start(),
                    "a comma separates the arguments of max and min only.",
                    "Write decimals with a point: 0.5.");
        return at(token.start(), token.text() + " does not fit here.", "Put a sign such as * or + before it.");
    }
}
