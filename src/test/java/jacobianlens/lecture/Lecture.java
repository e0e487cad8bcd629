package jacobianlens.lecture;

import static jacobianlens.lecture.Row.Pointed.at;

import jacobianlens.lecture.Row.Cell;
import jacobianlens.lecture.Row.Claim;
import jacobianlens.lecture.Row.Kept;
import jacobianlens.lecture.Row.Pointed;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lecture as a table: what every row S1–S29 states, in its own notation, with indices from 1.
public final class Lecture {
    private static final String DIAG = "diagonal";
    private static final String FULL = "full";

    // spotless:off (a row reads like a row of a table)
    /// The lecture's rows, in order.
    public static final List<Row> ROWS = List.of(
            // Diagonal matrices
            row("S1", "diagonal", "A = diag", "on the main diagonal, zero elsewhere", "A = \\mathrm{diag}\\left(a_{1}, a_{2}, a_{3}\\right)",
                    List.of(m("A", DIAG, (n, i, _) -> n.at("a", i)), m("B", DIAG, (n, i, _) -> n.at("b", i))),
                    at("A[2,2]", "A₂₂ = a₂ = −1", "a[2]", "a[2]", ""),
                    at("B[1,3]", "B₁₃ = 0, a structural zero: It lies off the main diagonal.", "", "", "")),
            row("S2", "diagonal-sum", "A + B", "add entry by entry", "\\mathrm{diag}\\left(a_{1} + b_{1}, a_{2} + b_{2}, a_{3} + b_{3}\\right)",
                    List.of(m("A+B", DIAG, (n, i, _) -> n.at("a", i) + n.at("b", i))),
                    at("A+B[2,2]", "(A+B)₂₂ = a₂ + b₂ = ", "a[2] b[2]", "b[2]", "")),
            row("S3", "diagonal-product", "A · B", "multiply entry by entry", "\\mathrm{diag}\\left(a_{1}\\,b_{1}, a_{2}\\,b_{2}, a_{3}\\,b_{3}\\right)",
                    List.of(m("AB", DIAG, (n, i, _) -> n.at("a", i) * n.at("b", i))),
                    at("AB[3,3]", "(AB)₃₃ = a₃·b₃ = ", "a[3] b[3]", "a[3]", "")),
            row("S4", "diagonal-identity", "A · I", "changes nothing", "A\\,I = \\mathrm{diag}\\left(a_{1}, a_{2}, a_{3}\\right)\\,I = A",
                    List.of(m("I", DIAG, (_, _, _) -> 1), m("A", DIAG, (n, i, _) -> n.at("a", i))),
                    at("A[3,3]", "A₃₃ = a₃ = 4", "a[3]", "a[3]", "")),
            row("S5", "diagonal-inverse", "A⁻¹", "inverts every diagonal entry", "\\mathrm{diag}\\left(\\frac{1}{a_{1}}, \\frac{1}{a_{2}}, \\frac{1}{a_{3}}\\right)",
                    List.of(m("A^-1", DIAG, (n, i, _) -> 1 / n.at("a", i))),
                    at("A^-1[3,3]", "(A⁻¹)₃₃ = 1/a₃ = ", "a[3]", "a[3]", "")),
            // Unary operations
            row("S6", "unary-general", "∂f/∂x", "one entry that can be non-zero", "\\exp'(x_{4})",
                    List.of(m("df/dx", DIAG, (n, i, _) -> Math.exp(n.at("x", i)))),
                    at("df/dx[2,2]", "∂f₂/∂x₂ = exp′(x₂) = e^x₂ = ", "x[2]", "x[2]", "x₂"),
                    at("df/dx[3,1]", "∂f₃/∂x₁ = 0, a structural zero: f₃ does not depend on x₁", "x[1]", "", "x₁")),
            row("S7", "unary-identity", "∂f/∂x", "is I", "= I",
                    List.of(m("df/dx", DIAG, (_, _, _) -> 1)),
                    at("df/dx[4,4]", "∂f₄/∂x₄ = 1", "x[4]", "", "x₄")),
            row("S8", "unary-exercise", "∂f/∂x", "1/xᵢ + e", "\\frac{1}{x_{1}} + e^{x_{1}}",
                    List.of(m("df/dx", DIAG, (n, i, _) -> 1 / n.at("x", i) + Math.exp(n.at("x", i)))),
                    at("df/dx[4,4]", "∂f₄/∂x₄ = f′(x₄) = 1/x₄ + e^x₄ = ", "x[4]", "x[4]", "x₄")),
            // Activations
            row("S9", "activation-review", "σ′, tanh′, ReLU′", "through the activation's own value", "\\tanh'(z_{1}) = (1 + \\tanh(z_{1}))(1 - \\tanh(z_{1}))",
                    List.of(m("slope of sigmoid", FULL, (n, i, _) -> logistic(n.at("z", i)) * (1 - logistic(n.at("z", i)))),
                            m("slope of tanh", FULL, (n, i, _) -> (1 + Math.tanh(n.at("z", i))) * (1 - Math.tanh(n.at("z", i)))),
                            m("slope of relu", FULL, (n, i, _) -> n.at("z", i) >= 0 ? 1 : 0)),
                    at("slope of tanh[1,1]", "tanh′(z₁) = (1 + tanh(z₁))(1 − tanh(z₁)) = ", "z[1]", "slope of tanh[1]", "z₁")),
            row("S10", "activation-general", "∂a/∂z", "element-wise", "\\mathrm{softplus}'(z_{1})",
                    List.of(m("da/dz", DIAG, (n, i, _) -> logistic(n.at("z", i)))),
                    at("da/dz[2,2]", "∂a₂/∂z₂ = softplus′(z₂) = σ(z₂) = ", "z[2]", "z[2]", "z₂")),
            row("S11", "activation-sigmoid", "∂a/∂z", "aᵢ(1 − aᵢ)", "a_{1}(1 - a_{1})",
                    List.of(m("da/dz", DIAG, (n, i, _) -> n.at("a", i) * (1 - n.at("a", i)))),
                    at("da/dz[3,3]", "∂a₃/∂z₃ = σ′(z₃) = a₃(1 − a₃) = ", "z[3]", "a[3]", "z₃")),
            row("S12", "activation-tanh", "∂a/∂z", "(1 + aᵢ)(1 − aᵢ)", "(1 + a_{1})(1 - a_{1})",
                    List.of(m("da/dz", DIAG, (n, i, _) -> (1 + n.at("a", i)) * (1 - n.at("a", i)))),
                    at("da/dz[4,4]", "∂a₄/∂z₄ = tanh′(z₄) = (1 + a₄)(1 − a₄) = ", "z[4]", "da/dz[4,4]", "z₄")),
            row("S13", "activation-relu", "∂a/∂z", "ones and zeros", "\\begin{cases} 1 & \\quad z_{1} \\ge 0 \\\\ 0 & \\quad \\text{otherwise} \\end{cases}",
                    List.of(m("da/dz", DIAG, (n, i, _) -> n.at("z", i) >= 0 ? 1 : 0)),
                    at("da/dz[1,1]", "∂a₁/∂z₁ = ReLU′(z₁) = ", "z[1]", "z[1]", "z₁")),
            // Dense layer
            row("S14", "layer-local", "∂z/∂x = Wᵀ", "x, b and each neuron's weights", "= W^{T}",
                    join(List.of(m("dz/dx", FULL, (n, i, j) -> n.at("W", j, i)), m("dz/db", DIAG, (_, _, _) -> 1)),
                            each(3, k -> m("dz/dw[" + k + "]", "row " + k, (n, _, j) -> n.at("x", j)))),
                    at("dz/dx[2,3]", "∂z₂/∂x₃ = w₃₂ = 0.9", "W[3,2] x[3]", "w[2]", "z₂")),
            row("S15", "layer-weights", "∂a/∂z · ∂z/∂w₁", "Only row k", "\\sigma'(z_{1})\\,\\vec{x}^{\\,T}",
                    each(3, k -> m("da/dw[" + k + "]", "row " + k, (n, _, j) -> own(n, k) * n.at("x", j))),
                    at("da/dw[1][1,3]", "∂a₁/∂w₃₁ = σ′(z₁)·x₃ = ", "W[3,1] x[3]", "da/dz[1,1]", "z₁"),
                    at("da/dw[1][2,3]", "∂a₂/∂w₃₁ = 0, a structural zero: a₂ does not depend on w₃₁", "W[3,1]", "", "")),
            row("S16", "layer-bias", "∂a/∂z · ∂z/∂b", "diagonal of slopes", "\\frac{\\partial \\vec{z}}{\\partial \\vec{b}}",
                    List.of(m("da/db", DIAG, (n, i, _) -> own(n, i))),
                    at("da/db[2,2]", "∂a₂/∂b₂ = σ′(z₂) = a₂(1 − a₂) = ", "b[2]", "da/dz[2,2]", "z₂")),
            row("S17", "layer-input", "∂a/∂z · ∂z/∂x", "each scaled by a slope", "\\sigma'(z_{2})\\,\\vec{w}_{2}^{T}",
                    List.of(m("da/dx", FULL, (n, i, j) -> own(n, i) * n.at("W", j, i))),
                    at("da/dx[2,3]", "∂a₂/∂x₃ = σ′(z₂)·w₃₂ = ", "W[3,2] x[3]", "da/dz[2,2]", "z₂")),
            row("S18", "layer-gradients", "rows ∇x", "stack of gradients", "\\nabla_{\\vec{x}}\\, a_{2}",
                    List.of(m("da/dx", FULL, (n, i, j) -> own(n, i) * n.at("W", j, i))),
                    at("da/dx[3,1]", "∂a₃/∂x₁ = σ′(z₃)·w₁₃ = ", "W[1,3] x[1]", "a[3]", "z₃")),
            // One neuron on a mini-batch, and beside a layer
            row("S19", "batch-diagonal", "∂a/∂z", "Samples do not mix", "a^{(3)}(1 - a^{(3)})",
                    List.of(m("da/dz", DIAG, (n, i, _) -> own(n, i))),
                    at("da/dz[3,3]", "∂a⁽³⁾/∂z⁽³⁾ = σ′(z⁽³⁾) = a⁽³⁾(1 − a⁽³⁾) = ", "", "da/dz[3,3]", "z⁽³⁾"),
                    at("da/dz[2,4]", "∂a⁽²⁾/∂z⁽⁴⁾ = 0, a structural zero: a⁽²⁾ does not depend on z⁽⁴⁾", "", "", "z⁽⁴⁾")),
            row("S20", "compare", "neurons beside samples", "two meanings of the index", "\\sigma'(z^{(4)})",
                    List.of(m("layer:da/dz", DIAG, (n, i, _) -> n.at("layer:a", i) * (1 - n.at("layer:a", i))),
                            m("batch:da/dz", DIAG, (n, i, _) -> n.at("batch:a", i) * (1 - n.at("batch:a", i)))),
                    at("layer:da/dz[2,2]", "∂a₂/∂z₂ = σ′(z₂) = a₂(1 − a₂) = ", "", "", "z₂"),
                    at("batch:da/dz[4,4]", "∂a⁽⁴⁾/∂z⁽⁴⁾ = σ′(z⁽⁴⁾) = a⁽⁴⁾(1 − a⁽⁴⁾) = ", "", "", "z⁽⁴⁾")),
            row("S21", "batch-local", "∂z/∂w = Xᵀ", "w, b and each sample", "(\\vec{x}^{(2)})^{T}",
                    join(List.of(m("dz/dw", FULL, (n, i, j) -> n.at("X", j, i)), m("dz/db", FULL, (_, _, _) -> 1)),
                            each(4, k -> m("dz/dx[" + k + "]", "row " + k, (n, _, j) -> n.at("w", j)))),
                    at("dz/dw[2,3]", "∂z⁽²⁾/∂w₃ = x₃⁽²⁾ = 0.5", "X[3,2] w[3]", "x[2]", "z⁽²⁾")),
            row("S22", "batch-chain", "∂a/∂z · ∂z/∂w", "weighted by its own slope", "\\sigma'(z^{(2)})\\,(\\vec{x}^{(2)})^{T}",
                    join(List.of(m("da/dw", FULL, (n, i, j) -> own(n, i) * n.at("X", j, i)), m("da/db", FULL, (n, i, _) -> own(n, i))),
                            each(4, k -> m("da/dx[" + k + "]", "row " + k, (n, _, j) -> own(n, k) * n.at("w", j)))),
                    at("da/dw[2,3]", "∂a⁽²⁾/∂w₃ = σ′(z⁽²⁾)·x₃⁽²⁾ = ", "X[3,2] w[3]", "da/dw", "z⁽²⁾")),
            // Binary operations
            row("S23", "binary-general", "∂w/∂u,", "Two inputs, two diagonal Jacobians", "\\frac{\\partial \\vec{w}}{\\partial \\vec{v}}",
                    List.of(m("dw/du", DIAG, (n, i, _) -> 1 / n.at("v", i)),
                            m("dw/dv", DIAG, (n, i, _) -> -n.at("u", i) / Math.pow(n.at("v", i), 2))),
                    at("dw/dv[2,2]", "∂w₂/∂v₂ = ", "u[2] v[2]", "u[2]", "u₂")),
            row("S24", "binary-add", "∂w/∂u,", "identity", "= I",
                    List.of(m("dw/du", DIAG, (_, _, _) -> 1), m("dw/dv", DIAG, (_, _, _) -> 1)),
                    at("dw/dv[3,3]", "∂w₃/∂v₃ = 1", "v[3]", "", "")),
            row("S25", "binary-subtract", "∂w/∂u,", "its negative", "= -I",
                    List.of(m("dw/du", DIAG, (_, _, _) -> 1), m("dw/dv", DIAG, (_, _, _) -> -1)),
                    at("dw/dv[3,3]", "∂w₃/∂v₃ = −1", "v[3]", "", "")),
            row("S26", "binary-multiply", "∂w/∂u,", "the other vector on its diagonal", "\\mathrm{diag}\\left(v_{1}, v_{2}, v_{3}, v_{4}\\right)",
                    List.of(m("dw/du", DIAG, (n, i, _) -> n.at("v", i)), m("dw/dv", DIAG, (n, i, _) -> n.at("u", i))),
                    at("dw/du[3,3]", "∂w₃/∂u₃ = v₃ = −1", "u[3] v[3]", "v[3]", "u₃")),
            // Losses
            row("S27", "loss-general", "∂J₀/∂ŷ", "A row of 1/N times a diagonal", "\\frac{\\partial \\vec{J}_0}{\\partial \\vec{\\hat{y}}}",
                    List.of(m("dJ0/dyhat", DIAG, (n, i, _) -> n.at("yhat", i) > n.at("y", i) ? 1 : -1),
                            m("dJ/dJ0", FULL, (_, _, _) -> 1.0 / 4),
                            m("dJ/dyhat", FULL, (n, _, j) -> n.at("dJ0/dyhat", j, j) / 4)),
                    at("dJ0/dyhat[2,2]", "∂J₀⁽²⁾/∂ŷ⁽²⁾ = −sign(y⁽²⁾ − ŷ⁽²⁾) = ", "y[2] yhat[2]", "y[2]", "ŷ⁽²⁾"),
                    at("dJ0/dyhat[1,2]", "∂J₀⁽¹⁾/∂ŷ⁽²⁾ = 0, a structural zero: J₀⁽¹⁾ does not depend on ŷ⁽²⁾", "yhat[2]", "", "ŷ⁽²⁾")),
            row("S28", "loss-mse", "∂J/∂J₀ · ∂J₀/∂ŷ", "errors times −2/N, as a row", "\\frac{1}{4}(-2(y^{(1)} - \\hat{y}^{(1)}))",
                    List.of(m("dJ0/dyhat", DIAG, (n, i, _) -> -2 * (n.at("y", i) - n.at("yhat", i))),
                            m("dJ/dyhat", FULL, (n, _, j) -> -2.0 / 4 * (n.at("y", j) - n.at("yhat", j)))),
                    at("dJ/dyhat[1,3]", "∂J/∂ŷ⁽³⁾ = ", "y[3] yhat[3]", "dJ/dyhat", "ŷ⁽³⁾")),
            row("S29", "loss-bce", "∂J/∂J₀ · ∂J₀/∂ŷ", "divided by N", "\\frac{\\hat{y}^{(1)} - y^{(1)}}{\\hat{y}^{(1)}(1 - \\hat{y}^{(1)})}",
                    List.of(m("dJ0/dyhat", DIAG, (n, i, _) -> entropy(n, i)),
                            m("dJ/dyhat", FULL, (n, _, j) -> entropy(n, j) / 4)),
                    at("dJ/dyhat[1,2]", "∂J/∂ŷ⁽²⁾ = ", "y[2] yhat[2]", "dJ/dyhat", "ŷ⁽²⁾")));
    // spotless:on

    private Lecture() {}

    private static Row row(
            String id,
            String lesson,
            String step,
            String point,
            String writes,
            List<Claim> claims,
            Pointed... pointed) {
        return new Row(id, lesson, step, point, writes, claims, List.of(pointed));
    }

    private static Claim m(String id, String kept, Cell cell) {
        return new Claim(id, Kept.of(kept), cell);
    }

    private static List<Claim> each(int n, IntFunction<Claim> claim) {
        return IntStream.rangeClosed(1, n).mapToObj(claim).toList();
    }

    private static List<Claim> join(List<Claim> some, List<Claim> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static double logistic(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    /// σ′ through its own value, a(1 − a).
    private static double own(Worked n, int i) {
        return n.at("a", i) * (1 - n.at("a", i));
    }

    /// (ŷ − y) / (ŷ(1 − ŷ)).
    private static double entropy(Worked n, int i) {
        double p = n.at("yhat", i);
        return (p - n.at("y", i)) / (p * (1 - p));
    }
}
