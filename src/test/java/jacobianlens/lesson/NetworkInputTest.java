package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jacobianlens.chain.Quantity;
import jacobianlens.math.BadInput;
import jacobianlens.math.Matrix;
import jacobianlens.math.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A network's lesson file: what it may leave out, what is refused and at which place, and that it reads back.
class NetworkInputTest {
    private static final String TWO = "[{\"W\":[[1,2],[0,1],[-1,0.5]],\"b\":[0.1,0.2],\"g\":\"tanh\"},"
            + "{\"W\":[[1],[2]],\"b\":[0.3],\"g\":\"sigmoid\"}]";

    private static Scenario read(String inputs) {
        String file = "{\"format\":\"jacobian-lens/scene\",\"version\":1,\"scene\":\"network\",\"inputs\":{"
                + inputs.replace('\'', '"').replace("TWO", TWO) + "}}";
        return LessonFile.read(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileWithoutInputsIsTheWorkedExample() {
        var example = Scenario.example(Scenes.byId("network"));
        assertThat(read("").inputs()).isEqualTo(example.inputs());
        assertThat(example.derive().find("dJ/dW[2]")).isPresent();
    }

    @Test
    void oneNumberIsNoPlural() {
        var forward = read("'x':[1],'layers':[{'W':[[2,3]],'b':[1,0],'g':'tanh'}]")
                .derive()
                .steps()
                .getFirst();
        assertThat(forward.caption()).endsWith("1 number goes in, 2 come out.");
    }

    @Test
    void withoutALossThereIsTheWholeJacobianAndNoGradient() {
        var derivation = read("'x':[1,0,2],'layers':TWO").derive();
        assertThat(derivation.jacobians())
                .extracting(Quantity::id)
                .contains("da[1]/dz[1]", "dz[1]/da[0]", "da[2]/dz[2]", "dz[2]/da[1]", "da/dx")
                .noneMatch(id -> id.startsWith("dJ"));
        assertThat(derivation.values()).extracting(Quantity::id).containsExactly("z[1]", "a[1]", "z[2]", "a[2]");
    }

    @Test
    void aMiniBatchHasTheGradientsAlone() {
        var derivation = read("'X':[[1,0],[2,1],[0,3]],'layers':TWO,'loss':'mse','y':[[1,0]]")
                .derive();
        assertThat(derivation.jacobians())
                .extracting(Quantity::id)
                .containsExactlyInAnyOrder("dJ/dW[1]", "dJ/db[1]", "dJ/dW[2]", "dJ/db[2]", "dJ/dX");
        assertThat(read("'X':[[1,0],[2,1],[0,3]],'layers':TWO").derive().jacobians())
                .isEmpty();
    }

    @Test
    void whatIsLeftOutFitsWhatIsGiven() {
        var scenario = read("'x':[1,2,3,4,5]");
        assertThat(scenario.inputs().matrix("layers[1].W").rows()).isEqualTo(5);
        assertThat(scenario.inputs().word("loss")).isEqualTo("none");
        var targets = read("'y':[1,0,1,0,1],'loss':'mse'");
        assertThat(targets.inputs().matrix("layers[2].W").columns()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'x':[1,2],'layers':TWO | shape | layers[1].W | x is 2 long",
                "'layers':[{'W':[[1,2]],'b':[1,2],'g':'tanh'},{'W':[[1],[2],[3]],'b':[1],'g':'tanh'}] | shape | layers[2].W | 2 rows (neurons n₁ of layer 1); it has 3",
                "'layers':[{'W':[[1,2]],'b':[1],'g':'tanh'}] | shape | layers[1].b | needs 2 numbers",
                "'layers':[{'W':[[1,2],[3]],'b':[1,2],'g':'tanh'}] | shape | layers[1].W[2] | Row 2",
                "'layers':[{'W':[[1,'a']],'b':[1,2],'g':'tanh'}] | kind | layers[1].W[1,2] | must be a number",
                "'layers':[] | empty | layers | no layers",
                "'layers':3 | kind | layers | must be a list",
                "'layers':[7] | kind | layers[1] | must be an object",
                "'layers':[{'W':[[1,2]],'b':[1,2]}] | missing | layers[1].g | has no g",
                "'layers':[{'W':[[1,2]],'b':[1,2],'g':'tanh','bias':1}] | unknown-input | layers[1].bias | bias",
                "'layers':[{'W':[],'b':[1],'g':'tanh'}] | empty | layers[1].W | no numbers",
                "'layers':[{'W':[[1]],'b':[],'g':'tanh'}] | empty | layers[1].b | no numbers",
                "'x':[1],'X':[[1]] | conflict | x | both are given",
                "'X':[[1]],'x':[1] | conflict | X | both are given",
                "'x':[1,2,3],'layers':TWO,'y':[1] | missing | loss | targets y, but no loss",
                "'x':[1,2,3],'layers':TWO,'loss':'none','y':[1] | missing | loss | targets y, but no loss",
                "'x':[1,2,3],'layers':TWO,'loss':'mse' | missing | y | no y",
                "'x':[1,2,3],'layers':TWO,'loss':'mse','y':[1,2] | shape | y | layers[2].W is 2×1",
                "'x':[1,2,3],'layers':TWO,'loss':'mse','y':[[1]] | kind | y | must be a list of numbers",
                "'X':[[1],[2],[3]],'layers':TWO,'loss':'mse','y':[1] | kind | y | must be a list of rows",
                "'X':[[1],[2],[3]],'layers':TWO,'loss':'mse','y':[[1,2]] | shape | y | X is 3×1",
                "'w':[1] | unknown-input | w | no input called w"
            })
    void badInputIsRefusedAtItsPlace(String inputs, String code, String where, String text) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> read(inputs)).satisfies(e -> {
            assertThat(e.problem().code()).isEqualTo(code);
            assertThat(e.problem().where()).isEqualTo(where);
            assertThat(e.problem().text()).contains(text).endsWith(".");
            assertThat(e.problem().fix()).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'layers':[{'W':[[1,2]],'b':[1,2],'g':'tnh'}] | function | layers[1].g",
                "'layers':[{'W':[[1,2]],'b':[1,-2],'g':'ln'}],'x':[0] | domain | z[1][2]",
                "'x':[1,2,3],'layers':TWO,'loss':'most','y':[1] | function | loss",
                "'layers':[{'W':[[1]],'b':[1],'g':'identity'}],'x':[4],'loss':'bce','y':[1] | domain | a[1][1]",
                "'layers':[{'W':[[1e200]],'b':[1],'g':'square'},{'W':[[1]],'b':[1],'g':'tanh'}],'x':[1e9] | overflow | a[1][1]"
            })
    void whatHasNoAnswerSaysWhere(String inputs, String code, String where) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read(inputs).derive())
                .satisfies(e -> {
                    assertThat(e.problem().code()).isEqualTo(code);
                    assertThat(e.problem().where()).isEqualTo(where);
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noLossIsAmongTheLossesThatAreOffered(boolean batch) {
        var scenario = Scenario.example(new Network(2, batch, true));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(
                        () -> Draft.on(scenario).set("loss", "most").scenario().derive())
                .satisfies(e -> assertThat(e.problem().fix()).contains("mse", "huber, none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            swish9  | The names are softmax, identity, negate,
            sotfmax | Did you mean softmax?
            """)
    void softmaxIsAmongTheActivationsThatAreOffered(String g, String fix) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read("'layers':[{'W':[[1,2]],'b':[1,2],'g':'" + g + "'}]")
                        .derive())
                .satisfies(e -> assertThat(e.problem().fix()).contains(fix));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'w':[1]                                                  | layers[1].W to layers[2].g.
            'layers':[{'W':[[1,2]],'b':[1,2],'g':'tanh'}],'zz':4      | layers[1].W to layers[1].g.
            'X':[[1]],'zz':4                                         | layers[1].W to layers[2].g.
            """, quoteCharacter = '`')
    void anUnknownInputIsToldOfAllThatThereAre(String inputs, String parts) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read(inputs))
                .satisfies(e -> assertThat(e.problem().fix())
                        .isEqualTo("Its inputs are x or X, layers, loss, y; the parts of the layers are " + parts));
    }

    @Test
    void sevenLayersAreTooMany() {
        String layer = "{'W':[[1]],'b':[0],'g':'tanh'}";
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read("'layers':[" + (layer + ",").repeat(6) + layer + "]"))
                .satisfies(
                        e -> assertThat(e.problem().text()).contains("7 layers").contains("at most 6"));
    }

    @ParameterizedTest
    @MethodSource("jacobianlens.lesson.Networks#scenarios")
    void aFileReadsBack(Scenario scenario) {
        var back = LessonFile.read(LessonFile.write(scenario).getBytes(StandardCharsets.UTF_8));
        assertThat(back).isEqualTo(scenario);
        assertThat(LessonFile.write(scenario)).contains("\"layers\": [").doesNotContain("layers[");
    }

    @Test
    void onTheCommandLineEveryPartCanBeSet() {
        var part = Networks.set("layers[2].b", "[1, 2, 3]");
        assertThat(part.inputs().matrix("layers[2].W").columns()).isEqualTo(3);
        assertThat(part.inputs().vector("y").size()).isEqualTo(3);
        var batch = Networks.set("X", "[[1,2],[3,4],[5,6]]");
        assertThat(batch.inputs().matrix("y").columns()).isEqualTo(2);
        assertThat(batch.inputs().matrix("y").column(0))
                .isEqualTo(Networks.set().inputs().vector("y"));
        assertThat(Networks.set("loss", "none").derive().find("J")).isEmpty();
        assertThat(Networks.set("layers", TWO, "y", "[1]").inputs().scene()).isEqualTo(new Network(2, false, true));
    }

    @Test
    void theWeightsOfAMiniBatchBelongToNoSample() {
        for (var step : Lessons.byId("network-batch").start().derive().steps())
            for (var tile : step.tiles()) {
                var quantity = tile.quantity();
                if (!quantity.symbol().plain().startsWith("W")) continue;
                for (var side : List.of(quantity.rows(), quantity.columns()))
                    assertThat(side.at(0).plain()).as(quantity.id()).doesNotContain("⁽");
            }
    }

    /// Whatever is added, taken away and resized, what is aimed at still adds up to 1.
    @ParameterizedTest
    @ValueSource(strings = {"network-chain", "network-batch"})
    void everySampleKeepsOneTarget(String lesson) {
        var random = new Random(7);
        var inputs = Lessons.byId(lesson).start().inputs();
        for (int k = 0; k < 200; k++) {
            int depth = ((Network) inputs.scene()).depth();
            var sizes = List.copyOf(inputs.sizes().keySet());
            inputs = switch (random.nextInt(3)) {
                case 0 -> depth < Network.MOST_LAYERS ? Network.withLayer(inputs) : inputs;
                case 1 -> depth > 1 ? Network.withoutLayer(inputs, 1 + random.nextInt(depth)) : inputs;
                default -> inputs.resized(sizes.get(random.nextInt(sizes.size())), 1 + random.nextInt(6));
            };
            var y = inputs.get("y") instanceof Input.Grid(Matrix m) ? m : Matrix.column(inputs.vector("y"));
            for (int j = 0; j < y.columns(); j++)
                assertThat(y.column(j).stream().sum()).as("%s", y).isEqualTo(1);
        }
    }

    /// The outermost factor alone brings the output in, however few numbers the layers have.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[0.5],[0.1]] | [0]   | [1]
            [[0.5,1],[0.1,2]] | [0,1] | [1,0]
            """)
    void theOutputComesInWithTheOutermostFactor(String w, String b, String y) {
        String layers = "[{\"W\":[[1,2],[0,1]],\"b\":[1,0],\"g\":\"tanh\"},{\"W\":" + w + ",\"b\":" + b
                + ",\"g\":\"sigmoid\"}]";
        var derivation = Networks.set("layers", layers, "x", "[1,2]", "loss", "mse", "y", y)
                .derive();
        var steps = derivation.steps().stream()
                .filter(step -> step.multiplication() != null)
                .toList();
        assertThat(steps).anyMatch(step -> step.caption().startsWith("Only now"));
        for (var step : steps) {
            String left = Objects.requireNonNull(step.multiplication()).left().id();
            if (step.caption().startsWith("Only now")) assertThat(left).startsWith("dJ/da");
            if (step.caption().contains("weights of the next layer"))
                assertThat(left).startsWith("dz[");
        }
    }

    static Stream<Scenario> networksWithAlikeSlopes() {
        return Stream.concat(
                Networks.scenarios(),
                Stream.of(
                        Networks.set("layers[1].g", "identity", "layers[2].g", "tanh", "loss", "mse"),
                        Networks.set("layers[1].g", "2x+3", "layers[2].g", "identity", "loss", "none"),
                        Networks.set("layers[1].g", "tanh", "layers[2].g", "sigmoid", "loss", "none")));
    }

    /// What is said of a product is what its rule does.
    @ParameterizedTest
    @MethodSource("networksWithAlikeSlopes")
    void captionsSayWhatTheRuleDoes(Scenario scenario) {
        for (var step : scenario.derive().steps()) {
            var product = step.multiplication();
            if (product == null) continue;
            var rule = product.rule();
            if (step.caption().contains("sums are needed"))
                assertThat(rule).isIn(Rule.MULTIPLY_OUT, Rule.DIAGONAL_MINUS_OUTER);
            if (step.caption().contains("slope of its own neuron"))
                assertThat(rule).isIn(Rule.SCALE_COLUMNS, Rule.SCALE_ROWS, Rule.MULTIPLY_DIAGONALS);
            if (step.caption().contains("drops out")) assertThat(rule).isEqualTo(Rule.IDENTITY_DROPS);
            if (step.caption().contains("number in front")) assertThat(rule).isEqualTo(Rule.SCALAR_IN_FRONT);
        }
    }
}
