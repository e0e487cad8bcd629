package jacobianlens.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Plain text, such as `∂a₂/∂x₃`, as LaTeX that compiles without any package: what is markup there is escaped, the
/// lecture's signs become mathematics, and any other character becomes its number.
final class TexText {
    private static final Map<Integer, String> MATHEMATICS = mathematics();

    private TexText() {}

    static String of(String text) {
        var tex = new StringBuilder();
        text.codePoints().forEach(c -> tex.append(character(c)));
        return tex.toString().replace("$$", "");
    }

    private static String character(int c) {
        var mathematics = MATHEMATICS.get(c);
        if (mathematics != null) return "$" + mathematics + "$";
        return switch (c) {
            case '{', '}', '$', '&', '#', '%', '_' -> "\\" + (char) c;
            case '\\' -> "\\textbackslash{}";
            case '^' -> "\\textasciicircum{}";
            case '~' -> "\\textasciitilde{}";
            case '"' -> "\\texttt{\"}";
            case '<', '>', '|' -> "$" + (char) c + "$";
            case '‘' -> "`";
            case '’' -> "'";
            case '“' -> "``";
            case '”' -> "''";
            case '–' -> "--";
            case '…' -> "\\dots{}";
            case '\u2009' -> "\\,";
            case '\n', '\t' -> " ";
            default -> c >= ' ' && c < 0x7f ? Character.toString(c) : number(c);
        };
    }

    private static String number(int c) {
        return "\\texttt{U+" + (c > 0xFFFF ? Integer.toHexString(c).toUpperCase(Locale.ROOT) : Ascii.hex(c)) + "}";
    }

    private static Map<Integer, String> mathematics() {
        var signs = new HashMap<Integer, String>();
        put(
                signs,
                "∂ ∇ ∈ ∞ · ⋅ × − → ≥ ≤ ≠ ≈ ⊙ ⊘ ± √ Δ Σ ∑ σ Φ φ δ ε λ α π μ 𝔻 ′ ᵀ ᴺ ½ ŷ ² ³ ⁻ ⁽ ⁾",
                "\\partial \\nabla \\in \\infty \\cdot \\cdot \\times - \\to \\ge \\le \\ne \\approx \\odot \\oslash \\pm"
                        + " \\surd \\Delta \\Sigma \\sum \\sigma \\Phi \\varphi \\delta \\varepsilon \\lambda \\alpha \\pi \\mu"
                        + " \\mathcal{D} {}' {}^{T} {}^{N} \\tfrac{1}{2} \\hat{y} {}^{2} {}^{3} {}^{-} {}^{(} {}^{)}");
        put(
                signs,
                "⁰ ¹ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹ ˣ ᵏ ⁱ ᵛ",
                "{}^{0} {}^{1} {}^{4} {}^{5} {}^{6} {}^{7} {}^{8} {}^{9} {}^{x} {}^{k} {}^{i} {}^{v}");
        put(
                signs,
                "₀ ₁ ₂ ₃ ₄ ₅ ₆ ₇ ₈ ₉ ₖ ᵢ ⱼ ₙ",
                "{}_{0} {}_{1} {}_{2} {}_{3} {}_{4} {}_{5} {}_{6} {}_{7} {}_{8} {}_{9} {}_{k} {}_{i} {}_{j} {}_{n}");
        return Map.copyOf(signs);
    }

    private static void put(Map<Integer, String> signs, String characters, String tex) {
        var from = characters.split(" ");
        var to = tex.split(" ");
        for (int i = 0; i < from.length; i++) signs.put(from[i].codePointAt(0), to[i]);
    }
}
