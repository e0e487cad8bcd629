package jacobianlens.export.snippet;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Mixing;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Tile;
import jacobianlens.function.Functions;
import jacobianlens.function.Layout;
import jacobianlens.lesson.Field;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Network;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Problem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A script that rebuilds a lesson's arrays with a library and holds them against the lesson's numbers: against all of
/// them when they are few, else against those of the step shown.
public final class Snippet {
    private static final long FEW = 2_000;
    private static final long MOST = 20_000;

    private final Scenario scenario;
    private final Derivation derivation;
    private final Derivation numerator;
    private final Tool tool;
    private final Recipe recipe;

    private Snippet(Scenario scenario, Tool tool, Recipe recipe) {
        this.scenario = scenario;
        this.tool = tool;
        this.recipe = recipe;
        this.derivation = scenario.derive();
        this.numerator = scenario.withConventions(scenario.conventions().with(Layout.NUMERATOR))
                .derive();
    }

    /// @throws jacobianlens.math.BadInput if the scenario has no answer, or too many numbers for a script
    public static String of(Scenario scenario, Tool tool) {
        var recipe = Recipes.of(scenario)
                .orElseThrow(() -> new Problem(
                                "snippet",
                                "scene",
                                "There is no script for the scene "
                                        + scenario.scene().id() + ".",
                                "Export its matrices as npy or csv instead.")
                        .exception());
        return new Snippet(scenario, tool, recipe).text();
    }

    private String text() {
        var functions = functions();
        var text = new StringBuilder("# " + scenario.scene().title() + ": its Jacobians with " + tool.title()
                + ", held against" + " the numbers of Jacobian Lens.\n# " + layout() + "\n");
        String definitions = functions.definitions();
        if (definitions.contains("math.")) text.append("import math\n\n");
        if (definitions.contains("F.")) text.append("import torch.nn.functional as F\n");
        text.append(tool.head()).append(definitions);
        text.append("\n\n").append(tool.check());
        if (recipe.traced().stream().anyMatch(line -> line.startsWith("check_same("))) text.append(tool.same());
        text.append("\n\n# The inputs\n");
        scenario.scene().fields().forEach(field -> text.append(input(field)));
        text.append("\n# The values\n");
        recipe.values()
                .forEach(line ->
                        text.append(line.replace("%", tool.prefix() + ".")).append('\n'));
        text.append(
                tool.traces()
                        ? "\n# The Jacobians, by automatic differentiation\n"
                        : "\n# The Jacobians, by the chain rule\n");
        (tool.traces() ? recipe.traced() : recipe.byHand())
                .forEach(line ->
                        text.append(line.replace("%", tool.prefix() + ".")).append('\n'));
        text.append("\n# The numbers of the picture\n");
        checked().forEach(quantity -> text.append(check(quantity)));
        return text.append("print(\"All numbers agree.\")\n").toString();
    }

    private String layout() {
        return scenario.conventions().layout() == Layout.NUMERATOR
                ? "Numerator layout: row i of a Jacobian is the gradient of output i."
                : "Denominator layout: column i of a Jacobian is the gradient of output i, so each is transposed below.";
    }

    private PythonFunctions functions() {
        var functions = new PythonFunctions(tool, scenario.conventions());
        for (var field : scenario.scene().fields()) {
            if (!(scenario.inputs().get(field.name()) instanceof Input.Word(String word))) continue;
            switch (field.choices()) {
                case VECTORS -> {
                    if (Mixing.byId(word.strip()).isEmpty())
                        functions.define(name(field), Functions.unary(word, field.name()));
                }
                case FUNCTIONS, ACTIVATIONS -> functions.define(name(field), Functions.unary(word, field.name()));
                case BINARY -> functions.define(field.name(), Functions.binary(word, field.name()));
                case LOSSES -> functions.define("L", Functions.loss(word, field.name()));
                case REDUCTIONS, NONE -> {}
                case LAYER_ACTIVATIONS -> {
                    if (word.strip().equals(Network.SOFTMAX)) functions.defineSoftmax(name(field));
                    else functions.define(name(field), Functions.unary(word, field.name()));
                }
                case LOSS_OR_NONE -> {
                    if (!word.equals(Network.NO_LOSS)) functions.define("L", Functions.loss(word, field.name()));
                }
            }
        }
        return functions;
    }

    private String input(Field field) {
        boolean turned = field.isTurned(scenario.conventions());
        return switch (scenario.inputs().get(field.name())) {
            case Input.Word _ -> "";
            case Input.Number(double value) -> assign(field, PythonText.number(value));
            case Input.Vector(var v) -> assign(field, PythonText.vector(v));
            case Input.Grid(var m) -> assign(field, PythonText.matrix(turned ? m.transpose() : m));
        };
    }

    private String assign(Field field, String numbers) {
        return name(field) + " = " + tool.array(numbers) + "\n";
    }

    /// W2 for `layers[2].W`.
    private static String name(Field field) {
        return field.name().replaceFirst("^layers\\[(\\d)]\\.(\\w)$", "$2$1");
    }

    /// The arrays to hold against the lesson's numbers.
    private List<Quantity> checked() {
        var all = Stream.concat(derivation.values().stream(), derivation.jacobians().stream())
                .filter(quantity -> recipe.names().containsKey(quantity.id()))
                .toList();
        if (cells(all) <= FEW) return all;
        var shown = scenario.shown(derivation).tiles().stream()
                .map(Tile::quantity)
                .map(Quantity::id)
                .toList();
        var few = all.stream().filter(quantity -> shown.contains(quantity.id())).toList();
        if (cells(few) <= MOST) return few;
        throw new Problem(
                        "too-large",
                        "step",
                        "The arrays of this step have " + cells(few) + " entries; a script holds at most " + MOST + ".",
                        "Use fewer inputs, or export the matrices as npy.")
                .exception();
    }

    private static long cells(List<Quantity> quantities) {
        return quantities.stream()
                .mapToLong(quantity ->
                        (long) quantity.value().rows() * quantity.value().columns())
                .sum();
    }

    private String check(Quantity quantity) {
        String name = Objects.requireNonNull(recipe.names().get(quantity.id()));
        var value = quantity.value();
        boolean infinite = derivation.notes().stream()
                .anyMatch(note ->
                        note.code().equals("infinite") && note.jacobian().equals(quantity.id()));
        if (infinite && tool.traces())
            return "# " + name + " has an infinite slope, which automatic differentiation multiplies by 0 into nan\n";
        String numbers = switch (quantity.kind()) {
            case SCALAR -> PythonText.number(value.at(0, 0));
            case VALUE -> PythonText.vector(jacobianlens.math.Vec.of(value.rows(), i -> value.at(i, 0)));
            case MATRIX, JACOBIAN, GRADIENT -> PythonText.matrix(value);
        };
        return "check(" + turned(quantity, name) + ", " + numbers + ")\n";
    }

    /// The array's name, transposed where the lesson shows its transpose.
    private String turned(Quantity quantity, String name) {
        boolean same = numerator
                .find(quantity.id())
                .map(other -> same(other.value(), quantity.value()))
                .orElse(true);
        return same ? name : name.contains(" ") ? "(" + name + ").T" : name + ".T";
    }

    private static boolean same(Jacobian one, Jacobian two) {
        if (one.rows() != two.rows() || one.columns() != two.columns()) return false;
        for (int i = 0; i < one.rows(); i++)
            for (int j = 0; j < one.columns(); j++) if (Double.compare(one.at(i, j), two.at(i, j)) != 0) return false;
        return true;
    }
}
