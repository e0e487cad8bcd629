package jacobianlens.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Mixing;
import jacobianlens.chain.Quantity;
import jacobianlens.export.snippet.Snippet;
import jacobianlens.export.snippet.Tool;
import jacobianlens.function.Binary;
import jacobianlens.function.Fn;
import jacobianlens.function.Layout;
import jacobianlens.function.Loss;
import jacobianlens.function.WeightStorage;
import jacobianlens.lesson.Draft;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenes;
import jacobianlens.math.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetTest {
    private static final String RUN_ALL = """
            import sys
            for path in sys.argv[1:]:
                exec(compile(open(path, encoding="utf-8").read(), path, "exec"), {})
            """;

    private static Scenario set(String scene, String... namesAndValues) {
        var draft = Draft.on(Scenario.example(Scenes.byId(scene)));
        for (int i = 0; i < namesAndValues.length; i += 2) draft = draft.set(namesAndValues[i], namesAndValues[i + 1]);
        return draft.scenario();
    }

    /// Every lesson, every function of the catalogue, typed functions, kinks and every convention.
    private static List<Scenario> scenarios() {
        var scenarios = new ArrayList<Scenario>();
        Samples.lessons().map(Excerpt::scenario).forEach(scenarios::add);
        for (var f : Fn.values())
            scenarios.add(set("unary", "f", f.id(), "x", points(f).toString()));
        for (var f : Binary.values()) scenarios.add(set("binary", "f", f.id(), "u", "[1,2,0.5]", "v", "[1,0.5,3]"));
        for (var f : Loss.values()) scenarios.add(set("loss", "loss", f.id(), "y", "[1,0]", "yhat", "[0.75,0.25]"));
        for (String f : List.of(
                "x^2 + ln(x)",
                "3",
                "2^x",
                "-x^2",
                "x - (1 - x)",
                "x/(2/x)",
                "max(x, 1) - abs(x - 2)",
                "ln(1 + exp(x)) * relu(x - 1)",
                "e^(-x^2/2)/sqrt(2pi)",
                "min(2, 3)*x^-2")) scenarios.add(set("activation", "g", f, "z", "[1, 2, 0.5]"));
        for (String f : List.of("u*v^2", "u", "max(u, v)", "ln(u + v) - sin(u*v)"))
            scenarios.add(set("binary", "f", f, "u", "[1,2,0.5]", "v", "[1,3,2]"));
        for (String slope : List.of("0", "0.5"))
            scenarios.add(set("activation", "g", "relu", "z", "[0,-1,2]", "reluAtZero", slope));
        for (String f : List.of("sum", "mean", "max")) scenarios.add(set("reduce", "f", f, "x", "[3,1,3,-2]"));
        for (var f : Mixing.values()) scenarios.add(set("is-it-diagonal", "f", f.id(), "j", "3"));
        scenarios.add(set("is-it-diagonal", "f", "x^2 + 1"));
        scenarios.add(set("softmax", "z", "[1000,-3,999]"));
        scenarios.add(set("layer-norm", "x", "[2,2,2]"));
        var layer = set("dense-layer", "step", "4");
        scenarios.add(layer.withConventions(layer.conventions().with(WeightStorage.NEURONS_BY_INPUTS)));
        scenarios.add(layer.withConventions(layer.conventions().with(Layout.DENOMINATOR)));
        scenarios.add(Samples.dense32().scenario());
        return scenarios;
    }

    private static List<Double> points(Fn f) {
        return Stream.of(-6.0, -3.0, -1.0, -0.5, 0.0, 0.25, 1.0, 3.0, 20.0)
                .filter(x -> f.objection(x) == null)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyScriptIsWellFormedAndHoldsEveryNumber(Tool tool) {
        for (var scenario : scenarios()) {
            String script = Snippet.of(scenario, tool);
            isWellFormed(script);
            assertThat(script).endsWith("print(\"All numbers agree.\")\n");
            if (scenario.scene().id().equals("dense-layer")
                    && scenario.inputs().vector("b").size() == 32) continue;
            long checks = script.lines()
                    .filter(line -> line.startsWith("check(") || line.contains("has an infinite slope"))
                    .count();
            assertThat(checks).as(script).isEqualTo(arrays(scenario.derive()));
        }
    }

    private static long arrays(Derivation derivation) {
        return Stream.concat(derivation.values().stream(), derivation.jacobians().stream())
                .map(Quantity::id)
                .count();
    }

    /// ASCII, no tabs, every bracket closed, nothing but comments, definitions, assignments and calls.
    private static void isWellFormed(String script) {
        var open = new ArrayDeque<Character>();
        for (String line : script.split("\n")) {
            String code = line.replaceAll("#.*", "");
            for (char c : code.toCharArray()) {
                if ("([{".indexOf(c) >= 0) open.push(c);
                if (")]}".indexOf(c) >= 0) assertThat(")]}".indexOf(c)).as(line).isEqualTo("([{".indexOf(open.pop()));
            }
            assertThat(line).matches("\\p{Print}*");
            assertThat(code).doesNotContain("NaN", "Infinity", "ŷ", "\t");
        }
        assertThat(open).isEmpty();
    }

    @Test
    void everySceneHasAScript() {
        for (var scene : Scenes.ALL)
            for (var tool : Tool.values())
                assertThat(Snippet.of(Scenario.example(scene), tool)).contains("check(");
    }

    @Test
    void onlyTheStepIsCheckedWhereThereAreManyNumbers() {
        assertThat(Snippet.of(Samples.dense32().scenario(), Tool.NUMPY)
                        .lines()
                        .filter(line -> line.startsWith("check(")))
                .hasSize(3);
        var many = set("activation", "z", "[" + "0.5,".repeat(199) + "1]", "step", "1");
        assertThatThrownBy(() -> Snippet.of(many.withStep(2), Tool.JAX))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("20000");
    }

    @Test
    void theConventionsAreFollowed() {
        var layer = set("dense-layer");
        var stored = layer.withConventions(layer.conventions().with(WeightStorage.NEURONS_BY_INPUTS));
        assertThat(Snippet.of(layer, Tool.PYTORCH)).contains("z = W.T @ x + b", "W = torch.tensor([[0.8, -0.45, 1.1],");
        assertThat(Snippet.of(stored, Tool.PYTORCH))
                .contains("z = W @ x + b", "W = torch.tensor([[0.8, -1.2, 0.35, 1.05],");
        var relu = set("activation", "g", "relu", "z", "[0]", "reluAtZero", "0");
        assertThat(Snippet.of(relu, Tool.JAX)).contains("def relu(x):  # slope 0 at 0", "jnp.where(x > 0, x, 0.0)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\n+ 1", "x +\t1", "x + π", "x\u2028+ 1"})
    void typedTextStaysInItsComment(String typed) {
        Scenario scenario;
        try {
            scenario = set("unary", "f", typed);
            scenario.derive();
        } catch (BadInput refused) {
            return;
        }
        for (var tool : Tool.values()) isWellFormed(Snippet.of(scenario, tool));
        assertThat(Snippet.of(scenario, Tool.NUMPY).lines().filter(line -> line.startsWith("def f(x):  # ")))
                .hasSize(1);
    }

    /// Where Python and NumPy are installed the scripts are run as well.
    @Test
    void theNumpyScriptsRun(@TempDir Path folder) throws Exception {
        assumeThat(python(folder, "-c", "import numpy")).isZero();
        var scenarios = scenarios();
        var arguments = new ArrayList<>(List.of("-W", "ignore", "-c", RUN_ALL));
        for (int i : IntStream.range(0, scenarios.size()).toArray()) {
            var file = folder.resolve(i + ".py");
            Files.writeString(file, Snippet.of(scenarios.get(i), Tool.NUMPY));
            arguments.add(file.toString());
        }
        int code = python(folder, arguments.toArray(String[]::new));
        assertThat(code).as(Files.readString(folder.resolve("output"))).isZero();
    }

    /// The exit code of Python; −1 if there is none.
    private static int python(Path folder, String... arguments) throws InterruptedException {
        var command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
            if (process.waitFor(60, TimeUnit.SECONDS)) return process.exitValue();
            process.destroyForcibly();
            return -1;
        } catch (IOException none) {
            return -1;
        }
    }
}
