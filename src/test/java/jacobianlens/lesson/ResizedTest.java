package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.math.Vec;
import org.junit.jupiter.api.Test;

/// More entries come from the worked example, unless a function has no value there.
class ResizedTest {
    private static Scenario unary(String f, double... x) {
        var scenario = Scenario.example(Scenes.byId("unary"));
        return scenario.withInputs(
                scenario.inputs().with("x", new Input.Vector(Vec.of(x))).with("f", new Input.Word(f)));
    }

    @Test
    void fromTheWorkedExample() {
        var more = unary("exp", 7, 8, 9).resized(Dimension.SIZE, 6);
        var example = Scenario.example(Scenes.byId("unary")).inputs().vector("x");
        assertThat(more.inputs().vector("x").at(0)).isEqualTo(7);
        assertThat(more.inputs().vector("x").at(3)).isEqualTo(example.at(3));
    }

    @Test
    void fromTheEntriesThereAreWhereTheExampleIsOutsideTheDomain() {
        var more = unary("1/((x-2)*(x-1)*(x-0.5)*(x-0.25))", 3, 4);
        for (int n = 3; n <= 32; n++) {
            more = more.resized(Dimension.SIZE, n);
            assertThat(more.hasAnswer()).isTrue();
            assertThat(more.inputs().vector("x").at(n - 1)).isIn(3.0, 4.0);
        }
    }
}
