package jacobianlens.lesson;

import jacobianlens.math.Problem;
import java.util.List;
import java.util.stream.Stream;

/// The lesson list, in the lecture's order: every row S1–S29 under the lecture's parts, each opening a scene's worked
/// example, with a choice of its own where the row makes one, at the step that shows the row; then what goes beyond the
/// lecture.
public final class Lessons {
    /// One line for each lesson: row of the lecture, if it is one | id | part | title | scene | choice |
    /// summary of a step | point. It opens the scene's worked example, with the choice, at the first step
    /// whose summary begins like that.
    private static final String TABLE = """
            S1 | diagonal | Diagonal matrices | Definition | diagonal-algebra | | A = diag | n numbers on the main diagonal, zero elsewhere.
            S2 | diagonal-sum | Diagonal matrices | Sum | diagonal-algebra | | A + B | Diagonal matrices add entry by entry.
            S3 | diagonal-product | Diagonal matrices | Product | diagonal-algebra | | A · B | Diagonal matrices multiply entry by entry.
            S4 | diagonal-identity | Diagonal matrices | Identity | diagonal-algebra | | A · I | The identity changes nothing.
            S5 | diagonal-inverse | Diagonal matrices | Inverse | diagonal-algebra | | A⁻¹ | The inverse inverts every diagonal entry.
            S6 | unary-general | Unary operations | Row by row | unary | f=exp | ∂f/∂x | Row i of the Jacobian has one entry that can be non-zero.
            S7 | unary-identity | Unary operations | f(x) = x | unary | f=identity | ∂f/∂x | The Jacobian of the identity function is I.
            S8 | unary-exercise | Unary operations | ln x + eˣ | unary | | ∂f/∂x | Each diagonal entry is 1/xᵢ + e^xᵢ.
            S9 | activation-review | Activations | Three slopes | activation | | σ′ | Slopes written through the activation's own value.
            S10 | activation-general | Activations | Element-wise | activation | g=softplus | ∂a/∂z | An activation is an element-wise operation.
            S11 | activation-sigmoid | Activations | σ | activation | | ∂a/∂z | Diagonal of aᵢ(1 − aᵢ).
            S12 | activation-tanh | Activations | tanh | activation | g=tanh | ∂a/∂z | Diagonal of (1 + aᵢ)(1 − aᵢ).
            S13 | activation-relu | Activations | ReLU | activation | g=relu | ∂a/∂z | Diagonal of ones and zeros, with a choice at 0.
            S14 | layer-local | Dense layer | Local Jacobians | dense-layer | | ∂z/∂x = Wᵀ | How z depends on x, b and each neuron's weights.
            S15 | layer-weights | Dense layer | ∂a/∂wₖ | dense-layer | | ∂a/∂z · ∂z/∂w₁ | Only row k of the chain rule's product is not zero.
            S16 | layer-bias | Dense layer | ∂a/∂b | dense-layer | | ∂a/∂z · ∂z/∂b | The diagonal of slopes itself.
            S17 | layer-input | Dense layer | ∂a/∂x | dense-layer | | ∂a/∂z · ∂z/∂x | Rows of Wᵀ, each scaled by a slope.
            S18 | layer-gradients | Dense layer | Gradients | dense-layer | | rows ∇x | The Jacobian as a stack of gradients.
            S19 | batch-diagonal | Neuron on a mini-batch | ∂a/∂z is N × N | neuron-batch | | ∂a/∂z | Samples do not mix, so the Jacobian is diagonal.
            S20 | compare | Layer and batch | Neurons or samples | comparison | | neurons beside samples | The same picture, two meanings of the index.
            S21 | batch-local | Neuron on a mini-batch | Local Jacobians | neuron-batch | | ∂z/∂w = Xᵀ | How z depends on w, b and each sample.
            S22 | batch-chain | Neuron on a mini-batch | ∂a/∂w, ∂a/∂b, ∂a/∂x⁽ᵏ⁾ | neuron-batch | | ∂a/∂z · ∂z/∂w | By the chain rule every sample is weighted by its own slope.
            S23 | binary-general | Binary operations | Two inputs | binary | f=divide | ∂w/∂u, | Two inputs, two diagonal Jacobians.
            S24 | binary-add | Binary operations | u + v | binary | f=add | ∂w/∂u, | Both Jacobians are the identity.
            S25 | binary-subtract | Binary operations | u − v | binary | f=subtract | ∂w/∂u, | The identity and its negative.
            S26 | binary-multiply | Binary operations | u ⊙ v | binary | | ∂w/∂u, | Each Jacobian has the other vector on its diagonal.
            S27 | loss-general | Losses | Over a mini-batch | loss | loss=mae | ∂J₀/∂ŷ | A row of 1/N times a diagonal.
            S28 | loss-mse | Losses | Squared error | loss | | ∂J/∂J₀ · | The errors times −2/N, as a row.
            S29 | loss-bce | Losses | Cross-entropy | loss | loss=bce | ∂J/∂J₀ · | Errors over ŷ(1 − ŷ), divided by N.
            | moves-one | Is it diagonal? | Element-wise: yes | is-it-diagonal | f=tanh | x₂ + h | One input moves one output, and can move no other.
            | moves-all | Is it diagonal? | Softmax: no | is-it-diagonal | | x₂ + h | One input moves every output.
            | moves-later | Is it diagonal? | Cumulative sum: no | is-it-diagonal | f=cumulative-sum | x₂ + h | One input moves the outputs from its own place on.
            | moves-another | Is it diagonal? | Sort: no | is-it-diagonal | f=sort;j=1 | x₁ + h | One input moves an output at another place.
            | softmax-table | Not diagonal | Softmax | softmax | | ∂a/∂z | Every output depends on every input: nothing collapses.
            | softmax-structure | Not diagonal | diag(a) − a aᵀ | softmax | | diag(a) − | A diagonal minus one outer product.
            | layer-norm-chain | Not diagonal | Layer norm | layer-norm | | ∂y/∂c · | Centre, then scale: two steps, and no output is alone with its input.
            | reduce-sum | Not diagonal | Sum | reduce | f=sum | ∂y/∂x | A single row of ones.
            | reduce-max | Not diagonal | Max | reduce | | ∂y/∂x | Only the largest entry counts, and equal ones share.
            | network-chain | Networks | The whole chain | network | | ∂J/∂x, | The chain rule lets local Jacobians click together, and the order decides the work.
            | network-weights | Networks | ∂z/∂W | network | | ∂z/∂W | Three indices collapse to an outer product.
            | network-batch | Networks | Mini-batch | network | batch | A[1] · | Every sample adds its outer product to the gradient.
            """;

    private static final List<Lesson> ROWS = TABLE.lines().map(Lessons::row).toList();

    /// Every scene's worked example, under the scene's own id.
    private static final List<Lesson> EXAMPLES =
            Scenes.ALL.stream().map(Lessons::example).toList();

    private Lessons() {}

    /// The lecture's rows, in order, then the lessons beyond it.
    public static List<Lesson> rows() {
        return ROWS;
    }

    /// Every lesson there is: the lecture's rows, then the scenes' worked examples for free play.
    public static List<Lesson> all() {
        return Stream.concat(ROWS.stream(), EXAMPLES.stream()).toList();
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
                                "Use one of "
                                        + String.join(
                                                ", ",
                                                all().stream().map(Lesson::id).toList()) + ".")
                        .exception());
    }

    private static Lesson example(Scene scene) {
        var rows = ROWS.stream()
                .filter(row -> row.start().scene().id().equals(scene.id()))
                .flatMap(row -> row.rows().stream())
                .toList();
        return new Lesson(
                scene.id(),
                "Free play",
                scene.title(),
                "The worked example, to change as you like.",
                rows,
                Scenario.example(scene));
    }

    private static Lesson row(String line) {
        var columns = line.split("\\s*\\|\\s*", -1);
        var example = Scenario.example(Scenes.byId(columns[4]));
        var start = example.withInputs(chosen(example.inputs(), columns[5]));
        return new Lesson(
                columns[1],
                columns[2],
                columns[3],
                columns[7],
                columns[0].isEmpty() ? List.of() : List.of(columns[0]),
                start.withStep(step(start, columns[6])));
    }

    /// The inputs with choices such as `g=tanh` or `f=sort;j=1`, or of a network on a mini-batch; as they are if it is
    /// blank.
    private static Inputs chosen(Inputs inputs, String choice) {
        if (choice.isEmpty()) return inputs;
        if (choice.equals("batch")) return Network.onBatch(inputs, true);
        for (String one : choice.split(";")) {
            int equals = one.indexOf('=');
            String name = one.substring(0, equals);
            var field = Inputs.field(inputs.scene(), name);
            inputs = inputs.with(name, Values.typed(field, one.substring(equals + 1)));
        }
        return inputs;
    }

    private static int step(Scenario scenario, String summary) {
        var steps = scenario.derive().steps();
        for (int i = 0; i < steps.size(); i++) if (steps.get(i).summary().startsWith(summary)) return i;
        throw new IllegalStateException(scenario.scene().id() + " has no step " + summary);
    }
}
