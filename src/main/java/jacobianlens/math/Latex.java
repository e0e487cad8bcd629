package jacobianlens.math;

import java.util.Locale;
import java.util.regex.Pattern;

/// The one place where LaTeX is made: expressions and formulas in the lecture's style, in the dialect of the TeX
/// library that draws them.
public final class Latex {
    private static final Pattern BARE_ARROW = Pattern.compile("\\\\vec\\{[^{}]*}");
    static final Marker UNMARKED = (symbol, latex) -> latex;

    private Latex() {}

    /// Changes how a symbol is written, for highlighting: returns `latex` as it is, or wrapped in a colour.
    @FunctionalInterface
    public interface Marker {
        String mark(Symbol symbol, String latex);
    }

    public static String of(Expression expression) {
        return of(expression, UNMARKED);
    }

    /// The expression with its known symbols marked.
    public static String of(Expression expression, Marker marker) {
        return new LatexScript(marker).write(expression).text();
    }

    public static String of(Formula formula) {
        return of(formula, UNMARKED);
    }

    /// The formula with its named vectors and matrices and its known symbols marked. Long vectors and matrices are
    /// elided; entries that are not shown are not made.
    public static String of(Formula formula, Marker marker) {
        return new LatexFormula(marker).write(formula);
    }

    /// An exponent as it stands after a name: off the tip of an arrow.
    public static String exponent(String name, String index) {
        return "^{" + (BARE_ARROW.matcher(name).matches() ? "\\," : "") + index + "}";
    }

    /// Any text, such as a name the user gave, safe to stand in a formula.
    public static String text(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(c -> safe.append(escaped(c)));
        return "\\text{" + safe + "}";
    }

    private static String escaped(int c) {
        return switch (c) {
            case '{', '}', '$', '&', '#', '%', '_' -> "\\" + (char) c;
            case '\\' -> "\\backslash ";
            case '^' -> "\\hat{\\ }";
            case '~' -> "\\sim ";
            default -> c < ' ' ? " " : letter(c);
        };
    }

    /// The TeX library has fonts for Latin letters only; it knows small Greek letters by name.
    private static String letter(int c) {
        if (c < 0x370 || c > 0x52F && c < 0x1F00 || c > 0x1FFF) return Character.toString(c);
        if (c == 'ς' || c == 'ο' || c < 'α' || c > 'ω') return "?";
        var name = Character.getName(c).replace("GREEK SMALL LETTER ", "").toLowerCase(Locale.ROOT);
        return "\\" + name.replace("lamda", "lambda") + " ";
    }

    /// Whether a symbol can take an exponent without brackets.
    static boolean isAtom(String latex) {
        return !(latex.contains("^") || latex.contains("'") || latex.contains("(") || latex.contains("\\frac"));
    }
}
