package jacobianlens.function;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a typed expression into words. `2e3` is a number, `2e` is 2·e.
final class Lexer {
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}&&[^πσ]][\\p{L}0-9_&&[^πσ]]*");
    private static final Pattern RAISED = Pattern.compile("⁻?[⁰¹²³⁴-⁹]+");
    private static final String SPELLINGS = "−–·⋅∙×÷";
    private static final String SIGNS = "--****/";

    private final String text;
    private final SyntaxError error;
    private int next;

    Lexer(String text, SyntaxError error) {
        this.text = text;
        this.error = error;
    }

    List<Token> tokens() {
        var tokens = new ArrayList<Token>();
        do {
            while (next < text.length() && isSpace(text.charAt(next))) next++;
            tokens.add(token());
            next += tokens.getLast().text().length();
        } while (tokens.getLast().kind() != Token.Kind.END);
        return tokens;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private Token token() {
        if (next == text.length()) return new Token(Token.Kind.END, "", 0, next);
        for (var kind : List.of(Token.Kind.NUMBER, Token.Kind.NAME, Token.Kind.RAISED)) {
            var word = matcher(kind);
            if (word.lookingAt()) return new Token(kind, word.group(), value(kind, word.group()), next);
        }
        char c = text.charAt(next);
        int spelling = SPELLINGS.indexOf(c);
        return switch (c) {
            case 'π', 'σ', '√' -> new Token(Token.Kind.NAME, String.valueOf(c), 0, next);
            case '+', '-', '*', '/', '^', '(', ')', ',' -> new Token(Token.Kind.SIGN, String.valueOf(c), 0, next);
            default -> {
                if (spelling < 0) throw unexpected(text.codePointAt(next));
                yield new Token(Token.Kind.SIGN, SIGNS.substring(spelling, spelling + 1), 0, next);
            }
        };
    }

    private Matcher matcher(Token.Kind kind) {
        var pattern = switch (kind) {
            case NUMBER -> NUMBER;
            case NAME -> NAME;
            default -> RAISED;
        };
        return pattern.matcher(text).region(next, text.length());
    }

    private double value(Token.Kind kind, String word) {
        return switch (kind) {
            case NUMBER -> number(word);
            case RAISED -> raised(word);
            default -> 0;
        };
    }

    private double number(String word) {
        double value = Double.parseDouble(word);
        if (Double.isInfinite(value))
            throw error.at(
                    next, "the number " + brief(word) + " is too large.", "The largest number is about 1.8e308.");
        if (value == 0 && word.split("[eE]", -1)[0].matches(".*[1-9].*"))
            throw error.at(
                    next, "the number " + brief(word) + " is too small.", "Write 0, or a number above 4.9e-324.");
        return value;
    }

    private double raised(String word) {
        var digits = new StringBuilder();
        for (char c : word.toCharArray()) digits.append(c == '⁻' ? "-" : String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
        if (digits.length() > 9) throw error.at(next, "the raised exponent is too long.", "Write it with ^ instead.");
        return Double.parseDouble(digits.toString());
    }

    private static String brief(String word) {
        return word.length() <= 20 ? word : word.substring(0, 17) + "…";
    }

    private RuntimeException unexpected(int c) {
        var shown = Character.isISOControl(c) ? "a control character" : "the sign " + Character.toString(c);
        var fix = switch (c) {
            case '|' -> "Write abs(x) for the absolute value.";
            case '[', ']', '{', '}' -> "Use round brackets.";
            case '.' -> "A decimal point stands beside digits, as in 0.5.";
            case '=' -> "Write only the right-hand side, such as x^2 + 1.";
            default -> "Expressions use numbers, names, + - * / ^ and round brackets.";
        };
        return error.at(next, shown + " has no meaning here.", fix);
    }
}
