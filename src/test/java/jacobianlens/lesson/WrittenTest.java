package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.math.Plain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Formulas as they are read aloud, in one line.
class WrittenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diagonal          | A = diag(a₁, a₂, a₃), B = diag(b₁, b₂, b₃)",
                "diagonal-sum      | A + B = diag(a₁, a₂, a₃) + diag(b₁, b₂, b₃) = diag(a₁ + b₁, a₂ + b₂, a₃ + b₃)",
                "diagonal-product  | A · B = diag(a₁, a₂, a₃) · diag(b₁, b₂, b₃) = diag(a₁·b₁, a₂·b₂, a₃·b₃)",
                "diagonal-identity | A · I = diag(a₁, a₂, a₃) · I = A",
                "unary-identity    | ∂f/∂x = I",
                "unary-exercise   | ∂f/∂x = diag(f′(x₁), f′(x₂), f′(x₃), f′(x₄)) = diag(1/x₁ + e^x₁,",
                "binary-subtract   | ∂w/∂u = I, ∂w/∂v = −I",
                "layer-local       | ∂z/∂x = (w₁ᵀ; w₂ᵀ; w₃ᵀ) = Wᵀ",
                "layer-input       | ∂a/∂x = ∂a/∂z · ∂z/∂x = diag(σ′(z₁), σ′(z₂), σ′(z₃)) · (w₁ᵀ; w₂ᵀ; w₃ᵀ)"
                        + " = (σ′(z₁)·w₁ᵀ; σ′(z₂)·w₂ᵀ; σ′(z₃)·w₃ᵀ)",
                "loss-mse          | ∂J/∂ŷ = ∂J/∂J₀ · ∂J₀/∂ŷ"
            })
    void aStepsFormulaIsPlainText(String lesson, String text) {
        var start = Lessons.byId(lesson).start();
        var formula = start.derive().steps().get(start.step()).formula();
        assertThat(Plain.of(formula)).startsWith(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ln-plus-exp, 'f = f(x), f(x₁) = ln(x₁) + e^x₁'",
        "x^2 + 1, 'f = f(x), f(x₁) = x₁² + 1'",
        "sqrt, f = sqrt(x)",
        "x + x^2 + x^3 + x^4 + x^5 + x^6 + x^7 + x^8 + x^9, f = f(x)"
    })
    void aFunctionWithoutANameIsWrittenOut(String f, String formula) {
        var first = Draft.on(Scenario.example(Scenes.byId("unary")))
                .set("f", f)
                .set("x", "[1,2]")
                .scenario()
                .derive()
                .steps()
                .getFirst();
        assertThat(Plain.of(first.formula())).isEqualTo(formula);
    }
}
