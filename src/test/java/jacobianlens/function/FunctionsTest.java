package jacobianlens.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FunctionsTest {
    @Test
    void anIdNamesItsEntry() {
        for (var fn : Fn.values()) assertThat(Functions.unary(fn.id(), "f")).isSameAs(fn);
        for (var binary : Binary.values())
            assertThat(Functions.binary(binary.id(), "f")).isSameAs(binary);
        for (var loss : Loss.values())
            assertThat(Functions.loss(loss.id(), "loss")).isSameAs(loss);
    }

    @Test
    void anythingElseIsAnExpression() {
        assertThat(Functions.unary(" x^2 ", "f").value(3)).isEqualTo(9);
        assertThat(Functions.unary("pi", "f").value(3)).isEqualTo(Math.PI);
        assertThat(Functions.unary("x-e", "f").value(Math.E)).isZero();
        assertThat(Functions.binary("u*v", "f").value(3, 2)).isEqualTo(6);
    }

    @Test
    void anUnknownWordNamesTheNearest() {
        check(() -> Functions.unary("sigmod", "g"), "function", "g", "Did you mean sigmoid?");
        check(() -> Functions.unary("ReLU", "g"), "function", "g", "Did you mean relu?");
        check(() -> Functions.unary("leaky-relo", "g"), "function", "g", "Did you mean leaky-relu?");
        check(() -> Functions.unary("sn(x)", "g"), "syntax", "g[1]", "Did you mean sin?");
        check(() -> Functions.unary("nonsense", "g"), "function", "g", "The names are identity");
        check(() -> Functions.unary("log", "g"), "function", "g", "Write log(x).");
        check(() -> Functions.binary("multipli", "f"), "function", "f", "Did you mean multiply?");
        check(() -> Functions.binary("uv", "f"), "syntax", "f[1]", "u*v");
        check(() -> Functions.loss("mes", "loss"), "function", "loss", "mse");
        check(() -> Functions.loss("x^2", "loss"), "function", "loss", "mse");
        check(() -> Functions.loss(" ", "loss"), "function", "loss", "The names are mse");
        check(() -> Functions.reduction("", "f"), "function", "f", "The names are sum");
        check(() -> Functions.unary("x +", "f"), "syntax", "f[4]", "Add what is missing.");
        check(() -> Functions.unary("", "f"), "syntax", "f", "x^2");
    }

    @Test
    void anEmptyNameIsSaidToBeEmpty() {
        assertThatThrownBy(() -> Functions.loss(" ", "loss")).hasMessageContaining("The name is empty.");
        assertThatThrownBy(() -> Functions.reduction("", "f")).hasMessageContaining("The name is empty.");
    }

    private static void check(ThrowingCallable call, String code, String where, String fix) {
        Problem problem = catchThrowableOfType(BadInput.class, call).problem();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).isEqualTo(where);
        assertThat(problem.fix()).contains(fix);
    }
}
