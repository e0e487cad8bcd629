package jacobianlens.lesson;

import jacobianlens.math.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The lesson list, in the lecture's order: every row S1–S29 under the lecture's parts, each opening a scene's worked
/// example, with a choice of its own where the row makes one, at the step that shows the row.
public final class Lessons {
    private static final String DIAGONAL = "Diagonal matrices";
    private static final String UNARY = "Unary operations";
    private static final String ACTIVATIONS = "Activations";
    private static final String LAYER = "Dense layer";
    private static final String BATCH = "Neuron on a mini-batch";
    private static final String COMPARE = "Layer and batch";
    private static final String BINARY = "Binary operations";
    private static final String LOSSES = "Losses";

    /// The lecture's rows. Each opens at the first step whose summary is the one named.
    private static final List<Lesson> ROWS = List.of(
            row("diagonal", DIAGONAL, "Definition", "n numbers on the main diagonal, zero elsewhere.", "S1", "diagonal-algebra", "A = diag(a), B = diag(b)"),
            row("diagonal-sum", DIAGONAL, "Sum", "Diagonal matrices add entry by entry.", "S2", "diagonal-algebra", "A + B"),
            row("diagonal-product", DIAGONAL, "Product", "Diagonal matrices multiply entry by entry.", "S3", "diagonal-algebra", "A · B"),
            row("diagonal-identity", DIAGONAL, "Identity", "The identity changes nothing.", "S4", "diagonal-algebra", "A · I"),
            row("diagonal-inverse", DIAGONAL, "Inverse", "The inverse inverts every entry.", "S5", "diagonal-algebra", "A⁻¹"),
            row("unary-general", UNARY, "Row by row", "Row i of the Jacobian has one entry that can be non-zero.", "S6", "unary", "∂f/∂x", f("exp")),
            row("unary-identity", UNARY, "f(x) = x", "The Jacobian of the identity function is I.", "S7", "unary", "∂f/∂x", f("identity")),
            row("unary-exercise", UNARY, "ln x + eˣ", "Each diagonal entry is 1/xᵢ + e to the xᵢ.", "S8", "unary", "∂f/∂x"),
            row("activation-review", ACTIVATIONS, "Three slopes", "Slopes written through the activation's own value.", "S9", "activation", "a"),
            row("activation-general", ACTIVATIONS, "Element-wise", "An activation is an element-wise operation.", "S10", "activation", "∂a/∂z", g("softplus")),
            row("activation-sigmoid", ACTIVATIONS, "σ", "Diagonal of aᵢ(1 − aᵢ).", "S11", "activation", "∂a/∂z"),
            row("activation-tanh", ACTIVATIONS, "tanh", "Diagonal of (1 + aᵢ)(1 − aᵢ).", "S12", "activation", "∂a/∂z", g("tanh")),
            row("activation-relu", ACTIVATIONS, "ReLU", "Diagonal of ones and zeros, with a choice at 0.", "S13", "activation", "∂a/∂z", g("relu")),
            row("layer-local", LAYER, "Local Jacobians", "What z answers to: x, b and each neuron's weights.", "S14", "dense-layer", "∂z/∂x = Wᵀ"),
            row("layer-weights", LAYER, "∂a/∂wₖ", "Only row k is not zero.", "S15", "dense-layer", "∂a/∂z · ∂z/∂w₁"),
            row("layer-bias", LAYER, "∂a/∂b", "The diagonal of slopes itself.", "S16", "dense-layer", "∂a/∂z · ∂z/∂b"),
            row("layer-input", LAYER, "∂a/∂x", "Rows of Wᵀ, each scaled by a slope.", "S17", "dense-layer", "∂a/∂z · ∂z/∂x"),
            row("layer-gradients", LAYER, "Gradients", "The Jacobian as a stack of gradients.", "S18", "dense-layer", "rows ∇x"),
            row("batch-diagonal", BATCH, "∂a/∂z is N × N", "Samples do not mix, so the Jacobian is diagonal.", "S19", "neuron-batch", "∂a/∂z"),
            row("compare", COMPARE, "Neurons or samples", "The same shape, two meanings of the index.", "S20", "comparison", "neurons beside samples"),
            row("batch-local", BATCH, "Local Jacobians", "What z answers to: w, b and each sample.", "S21", "neuron-batch", "∂z/∂w = Xᵀ"),
            row("batch-chain", BATCH, "∂a/∂w, ∂a/∂b, ∂a/∂x⁽ᵏ⁾", "Every sample is weighted by its own slope.", "S22", "neuron-batch", "∂a/∂z · ∂z/∂w"),
            row("binary-general", BINARY, "Two inputs", "Two inputs, two diagonal Jacobians.", "S23", "binary", "∂w/∂u, ∂w/∂v ∈ 𝔻", f("divide")),
            row("binary-add", BINARY, "u + v", "Both Jacobians are the identity.", "S24", "binary", "∂w/∂u, ∂w/∂v ∈ 𝔻", f("add")),
            row("binary-subtract", BINARY, "u − v", "The identity and its negative.", "S25", "binary", "∂w/∂u, ∂w/∂v ∈ 𝔻", f("subtract")),
            row("binary-multiply", BINARY, "u ⊙ v", "Each Jacobian is the other vector's diagonal.", "S26", "binary", "∂w/∂u, ∂w/∂v ∈ 𝔻"),
            row("loss-general", LOSSES, "Over a mini-batch", "A row of 1/N times a diagonal.", "S27", "loss", "∂J₀/∂ŷ", Map.of("loss", new Input.Word("mae"))),
            row("loss-mse", LOSSES, "Squared error", "Minus two N-ths of the errors, as a row.", "S28", "loss", "∂J/∂J₀ · ∂J₀/∂ŷ"),
            row("loss-bce", LOSSES, "Cross-entropy", "Errors over ŷ(1 − ŷ), divided by N.", "S29", "loss", "∂J/∂J₀ · ∂J₀/∂ŷ", Map.of("loss", new Input.Word("bce"))));

    /// Every scene's worked example, under the scene's own id.
    private static final List<Lesson> EXAMPLES =
            Scenes.ALL.stream().map(Lessons::example).toList();

    private Lessons() {}

    /// The lecture's rows, in order.
    public static List<Lesson> rows() {
        return ROWS;
    }

    /// Every lesson an id can name: the scenes' worked examples, then the rows.
    public static List<Lesson> all() {
        return Stream.concat(EXAMPLES.stream(), ROWS.stream()).toList();
    }

    /// @throws jacobianlens.math.BadInput if there is no lesson of this id
    public static Lesson byId(String id) {
        return all().stream()
                .filter(lesson -> lesson.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                "unknown-lesson",
                                "lesson",
                                "There is no lesson called " + id + ".",
                                "Use one of " + String.join(", ", all().stream().map(Lesson::id).toList()) + ".")
                        .exception());
    }

    private static Lesson example(Scene scene) {
        var rows = ROWS.stream()
                .filter(row -> row.start().scene().id().equals(scene.id()))
                .flatMap(row -> row.rows().stream())
                .toList();
        return new Lesson(
                scene.id(), scene.title(), "Worked example", "Free play with the worked example.", rows, Scenario.example(scene));
    }

    private static Lesson row(String id, String part, String title, String point, String row, String scene, String summary) {
        return row(id, part, title, point, row, scene, summary, Map.of());
    }

    private static Lesson row(
            String id, String part, String title, String point, String row, String scene, String summary, Map<String, Input> choice) {
        var chosen = Scenario.example(Scenes.byId(scene));
        var start = chosen.withInputs(Inputs.fit(chosen.scene(), choice));
        return new Lesson(id, part, title, point, List.of(row), start.withStep(step(start, summary)));
    }

    private static int step(Scenario scenario, String summary) {
        var steps = scenario.derive().steps();
        for (int i = 0; i < steps.size(); i++) if (steps.get(i).summary().startsWith(summary)) return i;
        throw new IllegalStateException(scenario.scene().id() + " has no step " + summary);
    }

    private static Map<String, Input> f(String id) {
        return Map.of("f", new Input.Word(id));
    }

    private static Map<String, Input> g(String id) {
        return Map.of("g", new Input.Word(id));
    }
}
