package jacobianlens.lesson;

import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.util.Collections;
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
        return new Inputs(scene, Map.of()).with(Map.of());
    }

    /// The given inputs, completed with the worked example resized to fit them.
    ///
    /// @throws jacobianlens.math.BadInput if a name is unknown, a kind is wrong, a number is not finite, a list
    ///     has no entries or two shapes disagree
    public static Inputs fit(Scene scene, Map<String, Input> given) {
        return example(scene).with(given);
    }

    /// These inputs with one replaced; when its size changed, the others are resized to fit.
    ///
    /// @throws jacobianlens.math.BadInput as [#fit]
    public Inputs with(String name, Input input) {
        return with(Map.of(name, input));
    }

    /// These inputs with some replaced, and the others resized to fit; the scene takes the form that they ask for.
    ///
    /// @throws jacobianlens.math.BadInput as [#fit]
    public Inputs with(Map<String, Input> given) {
        var form = scene;
        for (var input : given.entrySet()) form = form.form(input.getKey(), input.getValue());
        for (String name : given.keySet()) field(form, name);
        return as(form, given);
    }

    /// The same inputs for another form of the scene; what that takes besides comes from its worked example.
    public Inputs as(Scene form) {
        return as(form, Map.of());
    }

    private Inputs as(Scene form, Map<String, Input> given) {
        var sizes = new Sizes(form);
        for (var field : form.fields()) {
            var input = given.get(field.name());
            if (input == null) continue;
            if (!InputKind.isRight(field, input))
                throw sizes.wrongKind(field, input, given, values).exception();
            sizes.claim(field, input);
        }
        return new Inputs(form, sizes.complete(given, values));
    }

    /// These inputs with one size changed: entries are cut, or continued from the worked example.
    public Inputs resized(Dimension dimension, int size) {
        return resized(new Sizes(scene), dimension, size);
    }

    /// These inputs with one size changed: entries are cut, or continued from those there are.
    Inputs repeated(Dimension dimension, int size) {
        return resized(new Sizes(scene).repeating(), dimension, size);
    }

    private Inputs resized(Sizes sizes, Dimension dimension, int size) {
        sizes.put(dimension, size);
        return new Inputs(scene, sizes.complete(Map.of(), values));
    }

    /// The scene, in the form that takes these inputs.
    public Scene scene() {
        return scene;
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
                .orElseThrow(() -> scene.unknown(name).exception());
    }
}
