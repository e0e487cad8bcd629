package jacobianlens.lecture;

import jacobianlens.lecture.Row.Kept;
import java.util.Arrays;
import java.util.List;

/// What is said at one step of a scene, and which matrices are shown there.
///
/// @param summary how the step's summary begins
/// @param words what its caption says, in pieces
/// @param arrays the arrays from left to right
public record Spoken(String summary, List<String> words, List<Shape> arrays) {
    private static final String DIAGONALS = """
            A = diag       | off the main diagonal; n×n        | A 3×3 diagonal, B 3×3 diagonal
            A + B          | add entry by entry                | A 3×3 diagonal, B 3×3 diagonal, A+B 3×3 diagonal
            A · B          | multiply entry by entry           | A 3×3 diagonal, B 3×3 diagonal, AB 3×3 diagonal
            A · I          | identity; drops out               | A 3×3 diagonal, I 3×3 diagonal, A 3×3 diagonal
            A⁻¹            | inverts each diagonal entry; none of them is zero | A 3×3 diagonal, A^-1 3×3 diagonal
            A · A⁻¹        | times its inverse; identity       | A 3×3 diagonal, A^-1 3×3 diagonal, I 3×3 diagonal
            """;

    private static final String UNARY = """
            f              | each entry on its own; entry i    | x 4×1 full, f 4×1 full
            ∂f/∂x          | output i; entry i alone; full table collapses | df/dx 4×4 diagonal, df/dx 4×4 diagonal
            ∂f/∂x ∈ 𝔻      | n numbers; main diagonal          | df/dx 4×4 diagonal
            rows ∇x f₁     | gradients; row i; output i        | df/dx 4×4 diagonal
            """;

    private static final String ACTIVATION = """
            σ′, tanh′, ReLU′ | own values; 1 or 0             | z 4×1 full, slope of sigmoid 4×1 full, slope of tanh 4×1 full, slope of relu 4×1 full
            a              | each entry on its own; entry i    | z 4×1 full, a 4×1 full
            ∂a/∂z          | output i; entry i alone; full table collapses | da/dz 4×4 diagonal, da/dz 4×4 diagonal
            ∂a/∂z ∈ 𝔻      | n numbers; main diagonal          | da/dz 4×4 diagonal
            rows ∇z a₁     | gradients; row i; output i        | da/dz 4×4 diagonal
            """;

    private static final String LAYER = """
            z = Wᵀx + b    | one column of weights; its bias   | W^T 3×4 full, x 4×1 full, b 3×1 full, z 3×1 full
            a = σ(z)       | neuron i's output; neuron i's z   | z 3×1 full, a 3×1 full
            ∂a/∂z          | output i; full table collapses    | da/dz 3×3 diagonal, da/dz 3×3 diagonal
            ∂z/∂x = Wᵀ     | Row i; neuron i's z; its weights, as a row | dz/dx 3×4 full
            ∂a/∂z · ∂z/∂x  | diagonal factor on the left scales rows | da/dz 3×3 diagonal, dz/dx 3×4 full, da/dx 3×4 full
            rows σ′(zᵢ) wᵢᵀ | slope of neuron i; no sum is left | da/dx 3×4 full, da/dx 3×4 full
            rows ∇x a₁     | gradients; row i; every entry of x | da/dx 3×4 full
            ∂z/∂b = I      | its own bias; the identity        | dz/db 3×3 diagonal
            ∂a/∂z · ∂z/∂b  | identity drops out                | da/dz 3×3 diagonal, dz/db 3×3 diagonal, da/db 3×3 diagonal
            ∂aᵢ/∂bⱼ        | row i, column j                   | da/db 3×3 diagonal, da/db 3×3 diagonal
            ∂z/∂wₖ         | Neuron k's weights; row k; the input | dz/dw[1] 3×4 row 1, dz/dw[2] 3×4 row 2, dz/dw[3] 3×4 row 3
            ∂a/∂z · ∂z/∂w₁ | only row 1                        | da/dz 3×3 diagonal, dz/dw[1] 3×4 row 1, da/dw[1] 3×4 row 1
            ∂a/∂z · ∂z/∂w₂ | only row 2                        | da/dz 3×3 diagonal, dz/dw[2] 3×4 row 2, da/dw[2] 3×4 row 2
            ∂a/∂z · ∂z/∂w₃ | only row 3                        | da/dz 3×3 diagonal, dz/dw[3] 3×4 row 3, da/dw[3] 3×4 row 3
            row k: σ′(zₖ) xᵀ | output k alone; the slope of neuron k | da/dw[1] 3×4 row 1, da/dw[2] 3×4 row 2, da/dw[3] 3×4 row 3
            rows ∇wₖ a₁    | gradients; every entry of wₖ      | da/dw[1] 3×4 row 1, da/dw[2] 3×4 row 2, da/dw[3] 3×4 row 3
            """;

    private static final String BATCH = """
            z = Xᵀw + b·1  | every sample; row i is sample i; same weights | X^T 4×3 full, w 3×1 full, b 4×1 full, z 4×1 full
            a = σ(z)       | each sample's z; never mix        | z 4×1 full, a 4×1 full
            ∂a/∂z          | output i; full table collapses    | da/dz 4×4 diagonal, da/dz 4×4 diagonal
            ∂z/∂w = Xᵀ     | Row i; sample i itself, as a row | dz/dw 4×3 full
            ∂a/∂z · ∂z/∂w  | scales rows; its own slope        | da/dz 4×4 diagonal, dz/dw 4×3 full, da/dw 4×3 full
            rows σ′(z⁽ⁱ⁾) x⁽ⁱ⁾ᵀ | sample i, as a row; no sum is left | da/dw 4×3 full, da/dw 4×3 full
            rows ∇w a⁽¹⁾   | gradients; every entry of w       | da/dw 4×3 full
            ∂z/∂b = 1      | column of ones, not an identity   | dz/db 4×1 full
            ∂a/∂z · ∂z/∂b  | column of ones; one for each sample | da/dz 4×4 diagonal, dz/db 4×1 full, da/db 4×1 full
            rows σ′(z⁽ⁱ⁾)  | as a column           | da/db 4×1 full, da/db 4×1 full
            ∂z/∂x⁽ᵏ⁾       | Sample k; row k, which holds the weights | dz/dx[1] 4×3 row 1, dz/dx[2] 4×3 row 2, dz/dx[3] 4×3 row 3, dz/dx[4] 4×3 row 4
            ∂a/∂z · ∂z/∂x⁽¹⁾ | only sample 1                   | da/dz 4×4 diagonal, dz/dx[1] 4×3 row 1, da/dx[1] 4×3 row 1
            ∂a/∂z · ∂z/∂x⁽²⁾ | only sample 2                   | da/dz 4×4 diagonal, dz/dx[2] 4×3 row 2, da/dx[2] 4×3 row 2
            ∂a/∂z · ∂z/∂x⁽³⁾ | only sample 3                   | da/dz 4×4 diagonal, dz/dx[3] 4×3 row 3, da/dx[3] 4×3 row 3
            ∂a/∂z · ∂z/∂x⁽⁴⁾ | only sample 4                   | da/dz 4×4 diagonal, dz/dx[4] 4×3 row 4, da/dx[4] 4×3 row 4
            row k: σ′(z⁽ᵏ⁾) wᵀ | its own output alone; the slope at sample k | da/dx[1] 4×3 row 1, da/dx[2] 4×3 row 2, da/dx[3] 4×3 row 3, da/dx[4] 4×3 row 4
            """;

    private static final String COMPARISON = """
            a = g(z), twice | every neuron; every sample       | layer:z 3×1 full, layer:a 3×1 full, batch:z 4×1 full, batch:a 4×1 full
            ∂a/∂z (layer)  | n neurons; one sample; Subscript i counts neurons | layer:da/dz 3×3 diagonal, layer:da/dz 3×3 diagonal
            ∂a/∂z (batch)  | One neuron; N samples; Superscript (i) counts samples | batch:da/dz 4×4 diagonal, batch:da/dz 4×4 diagonal
            neurons beside samples | same picture; neurons; samples; both are diagonal | layer:da/dz 3×3 diagonal, batch:da/dz 4×4 diagonal
            """;

    private static final String BINARY = """
            w = u          | entry by entry; uᵢ and vᵢ         | u 4×1 full, v 4×1 full, w 4×1 full
            ∂w/∂u          | full table collapses              | dw/du 4×4 diagonal, dw/du 4×4 diagonal
            ∂w/∂v          | full table collapses              | dw/dv 4×4 diagonal, dw/dv 4×4 diagonal
            ∂w/∂u, ∂w/∂v ∈ 𝔻 | two Jacobians; both are diagonal | dw/du 4×4 diagonal, dw/dv 4×4 diagonal
            """;

    private static final String LOSS = """
            J₀ = L(y, ŷ)   | its own loss; target; prediction  | y 4×1 full, yhat 4×1 full, J0 4×1 full
            J = 1/N Σ J₀   | the mean of its losses            | J0 4×1 full, J 1×1 full
            ∂J₀/∂ŷ         | full table collapses              | dJ0/dyhat 4×4 diagonal, dJ0/dyhat 4×4 diagonal
            ∂J/∂J₀ = (1/N … 1/N) | a row of 1/N                | dJ/dJ0 1×4 full
            ∂J/∂J₀ · ∂J₀/∂ŷ | on the right scales columns; divided by N; a row | dJ/dJ0 1×4 full, dJ0/dyhat 4×4 diagonal, dJ/dyhat 1×4 full
            ∂J/∂ŷ, 1 × N   | One row; its own slope; 1/N       | dJ/dyhat 1×4 full, dJ/dyhat 1×4 full
            """;

    /// One array as the lecture has it.
    ///
    /// @param kept which cells can be anything but zero
    public record Shape(String id, int rows, int columns, Kept kept) {
        private static Shape of(String text) {
            int kept = Math.max(text.lastIndexOf(" row "), text.endsWith("l") ? text.lastIndexOf(' ') : -1);
            int size = text.lastIndexOf(' ', kept - 1);
            var sides = text.substring(size + 1, kept).split("×");
            return new Shape(
                    text.substring(0, size),
                    Integer.parseInt(sides[0]),
                    Integer.parseInt(sides[1]),
                    Kept.of(text.substring(kept + 1)));
        }
    }

    /// The steps of a scene's worked example, in order.
    public static List<Spoken> of(String scene) {
        var table = switch (scene) {
            case "diagonal-algebra" -> DIAGONALS;
            case "unary" -> UNARY;
            case "activation" -> ACTIVATION;
            case "dense-layer" -> LAYER;
            case "neuron-batch" -> BATCH;
            case "comparison" -> COMPARISON;
            case "binary" -> BINARY;
            case "loss" -> LOSS;
            default -> throw new IllegalArgumentException(scene);
        };
        return table.lines().map(Spoken::step).toList();
    }

    private static Spoken step(String line) {
        var parts = line.split("\\|");
        return new Spoken(
                parts[0].strip(),
                split(parts[1], ";"),
                split(parts[2], ",").stream().map(Shape::of).toList());
    }

    private static List<String> split(String text, String by) {
        return Arrays.stream(text.split(by)).map(String::strip).toList();
    }
}
