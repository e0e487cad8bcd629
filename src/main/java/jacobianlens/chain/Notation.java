package jacobianlens.chain;

import jacobianlens.math.Latex;
import jacobianlens.math.Symbol;

/// The lecture's way of naming things. A subscript is a component or neuron, a superscript in parentheses is a sample;
/// the two are never mixed. Indices passed in start at 0, indices shown start at 1.
public final class Notation {
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final String ZERO = "_0";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Notation() {}

    /// A scalar or matrix by its letter, such as W or J.
    public static Symbol letter(String letter) {
        return new Symbol(letter, letter, letter);
    }

    /// A vector: an arrow over its letter.
    public static Symbol vector(String letter) {
        return new Symbol(letter, "\\vec{" + letter + "}", letter);
    }

    /// Component i of a vector: a₂.
    public static Symbol component(String letter, int i) {
        return component(letter(letter), i);
    }

    /// Component i of the vector with this letter.
    public static Symbol component(Symbol letter, int i) {
        return new Symbol(key(letter.key(), i), lowered(letter.latex(), "" + (i + 1)), letter.plain() + subscript(i));
    }

    /// Sample i of a mini-batch: a⁽²⁾.
    public static Symbol sample(Symbol letter, int i) {
        return new Symbol(
                key(letter.key(), i), raised(letter.latex(), "(" + (i + 1) + ")"), letter.plain() + superscript(i));
    }

    /// Entry (i, k) of a matrix, written with the small letter: w₃₂, or w₃,₁₂ when an index has two digits.
    public static Symbol entry(String matrix, String letter, int i, int k) {
        return entry(matrix, letter, letter, i, k);
    }

    /// Entry (i, j) of the matrix with this small letter.
    public static Symbol entryOf(Symbol letter, int i, int j) {
        return entry(letter.key(), letter.latex(), letter.plain(), i, j);
    }

    /// The vector, matrix or letter of a network's layer, from 1: a^[2].
    public static Symbol layer(Symbol symbol, int layer) {
        String index = "[" + layer + "]";
        String latex = symbol.latex();
        return new Symbol(symbol.key() + index, latex + Latex.exponent(latex, index), symbol.plain() + index);
    }

    /// Entry (i, j) of a matrix written with its own name: A₁₁, (A+B)₁₁.
    public static Symbol entry(Symbol matrix, int i, int j) {
        boolean letter = matrix.plain().length() == 1;
        return entry(
                matrix.key(),
                letter ? matrix.latex() : "(" + matrix.latex() + ")",
                letter ? matrix.plain() : "(" + matrix.plain() + ")",
                i,
                j);
    }

    private static Symbol entry(String key, String latex, String plain, int i, int k) {
        String comma = i >= 9 || k >= 9 ? "," : "";
        return new Symbol(
                cell(key, i, k),
                latex + "_{" + (i + 1) + comma + (k + 1) + "}",
                plain + subscript(i) + comma + subscript(k));
    }

    /// Component j of sample k: x₃⁽²⁾.
    public static Symbol sampleComponent(String matrix, String letter, int j, int k) {
        return sampleComponent(letter(letter).withKey(matrix), j, k);
    }

    /// Component j of sample k of the matrix with this small letter, which may have a layer.
    public static Symbol sampleComponent(Symbol letter, int j, int k) {
        return new Symbol(
                cell(letter.key(), j, k),
                lowered(raised(letter.latex(), "(" + (k + 1) + ")"), "" + (j + 1)),
                letter.plain() + subscript(j) + superscript(k));
    }

    /// LaTeX with an index above, beside a layer's if there is one: TeX refuses two superscripts.
    private static String raised(String latex, String index) {
        return latex.endsWith("]}") ? latex.substring(0, latex.length() - 1) + index + "}" : latex + "^{" + index + "}";
    }

    /// LaTeX with an index below, beside the 0 of a single sample's loss if there is one.
    private static String lowered(String latex, String index) {
        int zero = latex.indexOf(ZERO);
        return zero < 0
                ? latex + "_{" + index + "}"
                : latex.substring(0, zero) + "_{0," + index + "}" + latex.substring(zero + ZERO.length());
    }

    /// Column k of a matrix of neurons as a vector: w₂.
    public static Symbol neuron(String letter, int k) {
        return new Symbol(key(letter, k), "\\vec{" + letter + "}_{" + (k + 1) + "}", letter + subscript(k));
    }

    /// Column k of a matrix of samples as a vector: x⁽²⁾.
    public static Symbol sampleVector(String letter, int k) {
        return new Symbol(key(letter, k), "\\vec{" + letter + "}^{(" + (k + 1) + ")}", letter + superscript(k));
    }

    /// A column lying down as a row, w₂ᵀ, or a matrix transposed, Wᵀ; of either, the one it came from.
    public static Symbol transposed(Symbol symbol) {
        String latex = symbol.latex();
        String plain = symbol.plain();
        if (plain.endsWith("ᵀ"))
            return new Symbol(symbol.key(), upright(latex), plain.substring(0, plain.length() - 1));
        return new Symbol(symbol.key(), bracketed(latex) + Latex.exponent(latex, "T"), plain + "ᵀ");
    }

    /// What an exponent can stand at: a fraction in brackets of its height, and what has an exponent already in usual
    /// ones.
    private static String bracketed(String latex) {
        if (latex.contains("\\frac")) return "\\left(" + latex + "\\right)";
        return latex.contains("^") ? "(" + latex + ")" : latex;
    }

    private static String upright(String latex) {
        String base = latex.substring(0, latex.lastIndexOf('^'));
        if (base.startsWith("\\left(")) return base.substring("\\left(".length(), base.length() - "\\right)".length());
        return base.startsWith("(") ? base.substring(1, base.length() - 1) : base;
    }

    /// ∂output/∂input.
    public static Symbol partial(Symbol output, Symbol input) {
        return new Symbol(
                "d" + output.key() + "/d" + input.key(),
                "\\frac{\\partial " + output.latex() + "}{\\partial " + input.latex() + "}",
                "∂" + output.plain() + "/∂" + input.plain());
    }

    /// f′(argument), the slope at one entry; `key` is the cell it fills.
    public static Symbol slope(String key, String latex, String plain, Symbol argument) {
        return new Symbol(key, latex + "'(" + argument.latex() + ")", plain + "′(" + argument.plain() + ")");
    }

    /// The key of one cell of a matrix: `da/dz[2,3]`.
    public static String cell(String matrix, int i, int j) {
        return matrix + "[" + (i + 1) + "," + (j + 1) + "]";
    }

    /// The place of one entry of an input, as errors name it: `x[2]`.
    public static String key(String letter, int i) {
        return letter + "[" + (i + 1) + "]";
    }

    /// An index as lowered digits.
    static String subscript(int i) {
        return digits(i + 1, SUBSCRIPTS);
    }

    private static String superscript(int i) {
        return "⁽" + digits(i + 1, SUPERSCRIPTS) + "⁾";
    }

    private static String digits(int number, String alphabet) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> text.append(alphabet.charAt(digit - '0')));
        return text.toString();
    }
}
