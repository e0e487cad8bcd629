package jacobianlens.lesson;

import java.util.stream.Collectors;

/// The names of all inputs that a scene takes, as a message lists them.
final class InputNames {
    private InputNames() {}

    static String of(Scene scene) {
        return scene instanceof Network network
                ? "x or X, layers, loss, y; the parts of the layers are " + Network.part(1, "W") + " to "
                        + Network.part(network.depth(), "g")
                : scene.fields().stream().map(Field::name).collect(Collectors.joining(", "));
    }
}
