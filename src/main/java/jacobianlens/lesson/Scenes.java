package jacobianlens.lesson;

import jacobianlens.math.Problem;
import java.util.List;

/// The scenes there are, in the lecture's order.
public final class Scenes {
    public static final List<Scene> ALL = List.of(
            new DiagonalAlgebra(),
            new UnaryOperation(),
            new BinaryOperation(),
            new Activation(),
            new DenseLayer(),
            new NeuronBatch(),
            new Comparison(),
            new LossOverBatch(),
            new IsItDiagonal(),
            new SoftmaxOperation(),
            new LayerNormalisation(),
            new Reduce(),
            Network.EXAMPLE);

    private Scenes() {}

    /// @throws jacobianlens.math.BadInput if there is no scene of this id
    public static Scene byId(String id) {
        return ALL.stream()
                .filter(scene -> scene.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                "unknown-scene",
                                "scene",
                                "There is no scene called " + id + ".",
                                "Use one of "
                                        + String.join(
                                                ", ",
                                                ALL.stream().map(Scene::id).toList()) + ".")
                        .exception());
    }
}
