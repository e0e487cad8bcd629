package jacobianlens.lesson;

import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import jacobianlens.math.Vec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The inputs of one scene: every field has a value, and all shapes agree. Immutable.
public final class Inputs {
    private final Scene scene;
    private final Map<String, Input> values;

    private Inputs(Scene scene, Map<String, Input> values) {
        this.scene = scene;
        this.values = Collections.unmodifiableMap(values);
    }

    /// A scene's worked example.
    public static Inputs example(Scene scene) {
        return fit(scene, Map.of());
    }

    /// The given inputs, completed with the worked example resized to fit them.
    ///
    /// @throws jacobianlens.math.BadInput if a name is unknown, a kind is wrong, a number is not finite, a list
    ///     has no entries or two shapes disagree
    public static Inputs fit(Scene scene, Map<String, Input> given) {
        given.keySet().forEach(name -> field(scene, name));
        var sizes = new Sizes(scene);
        for (var field : scene.fields()) {
            var input = given.get(field.name());
            if (input != null) sizes.claim(field, input);
        }
        return new Inputs(scene, sizes.complete(given));
    }

    /// These inputs with one replaced; when its size changed, the others are resized to fit.
    ///
    /// @throws jacobianlens.math.BadInput as [#fit]
    public Inputs with(String name, Input input) {
        var sizes = new Sizes(scene);
        sizes.claim(field(scene, name), input);
        var changed = new LinkedHashMap<>(values);
        changed.put(name, input);
        return new Inputs(scene, sizes.resize(changed));
    }

    /// These inputs with one size changed: entries are cut, or continued from the worked example.
    public Inputs resized(Dimension dimension, int size) {
        var sizes = new Sizes(scene);
        sizes.put(dimension, size);
        return new Inputs(scene, sizes.resize(values));
    }

    public Map<String, Input> values() {
        return values;
    }

    /// The sizes in use, in the order the fields name them.
    public Map<Dimension, Integer> sizes() {
        var sizes = new Sizes(scene);
        scene.fields().forEach(field -> sizes.claim(field, get(field.name())));
        return sizes.known();
    }

    public Input get(String name) {
        var input = values.get(name);
        if (input == null) throw new IllegalArgumentException(scene.id() + " has no input " + name + ".");
        return input;
    }

    public String word(String name) {
        return ((Input.Word) get(name)).text();
    }

    public double number(String name) {
        return ((Input.Number) get(name)).value();
    }

    public Vec vector(String name) {
        return ((Input.Vector) get(name)).value();
    }

    public Matrix matrix(String name) {
        return ((Input.Grid) get(name)).value();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inputs inputs && scene.id().equals(inputs.scene.id()) && values.equals(inputs.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return scene.id() + values;
    }

    static Field field(Scene scene, String name) {
        return scene.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                "unknown-input",
                                name,
                                "The scene " + scene.id() + " has no input called " + name + ".",
                                "Its inputs are "
                                        + String.join(
                                                ", ",
                                                scene.fields().stream()
                                                        .map(Field::name)
                                                        .toList()) + ".")
                        .exception());
    }
}
