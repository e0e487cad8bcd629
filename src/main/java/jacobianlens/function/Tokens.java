package jacobianlens.function;

import java.util.List;

/// A place in a list of words, the last of which is END.
final class Tokens {
    private final List<Token> tokens;
    private int next;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(next);
    }

    /// Steps over a word and returns it; the end is never stepped over.
    Token take() {
        var token = peek();
        if (token.kind() != Token.Kind.END) next++;
        return token;
    }

    /// Steps over `sign` if it comes next.
    boolean accept(String sign) {
        if (!peek().is(sign)) return false;
        next++;
        return true;
    }
}
