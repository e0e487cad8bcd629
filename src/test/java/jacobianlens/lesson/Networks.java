package jacobianlens.lesson;

import jacobianlens.function.Loss;
import jacobianlens.function.LossFactor;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Networks to try in tests: every depth, a sample and a mini-batch, with every loss and without, every factor.
public final class Networks {
    private Networks() {}

    public static Stream<Scenario> scenarios() {
        return Stream.of(
                        IntStream.rangeClosed(1, Network.MOST_LAYERS)
                                .boxed()
                                .flatMap(depth -> Stream.of(
                                        Scenario.example(new Network(depth, false, depth % 2 == 0)),
                                        Scenario.example(new Network(depth, true, true)))),
                        Stream.of(
                                Scenario.example(new Network(2, false, false)),
                                Scenario.example(new Network(1, false, true)),
                                Scenario.example(new Network(2, true, false)),
                                set("layers[1].g", "relu", "layers[2].g", "identity", "loss", "mae"),
                                set("layers", "[{\"W\":[[2]],\"b\":[1],\"g\":\"softmax\"}]", "loss", "none"),
                                set("X", "[[1],[2],[0]]"),
                                set("layers[2].g", "x^2 + relu(x)", "loss", "huber")),
                        Arrays.stream(Loss.values())
                                .flatMap(loss -> Arrays.stream(LossFactor.values())
                                        .flatMap(factor -> Stream.of(
                                                with(factor, set("loss", loss.id())),
                                                with(factor, set("loss", loss.id(), "X", "[[1,0],[2,-1],[0,0.5]]"))))))
                .flatMap(all -> all);
    }

    /// The worked example with inputs set as on the command line.
    public static Scenario set(String... namesAndValues) {
        var draft = Draft.on(Scenario.example(Scenes.byId("network")));
        for (int i = 0; i < namesAndValues.length; i += 2) draft = draft.set(namesAndValues[i], namesAndValues[i + 1]);
        return draft.scenario();
    }

    private static Scenario with(LossFactor factor, Scenario scenario) {
        return scenario.withConventions(scenario.conventions().with(factor));
    }
}
