package jacobianlens.lesson;

import jacobianlens.chain.Derivation;
import jacobianlens.function.Conventions;
import jacobianlens.math.Problem;
import java.util.List;

/// One situation of the lecture: what can be chosen in it and what follows from the choice. One class per scene;
/// [Scenes] lists them.
public interface Scene {

    /// The name in files and on the command line, such as `dense-layer`.
    String id();

    /// The title in the window.
    String title();

    /// The inputs, each with its worked example.
    List<Field> fields();

    /// The form of this scene in which an input has this value: a network takes one sample or a mini-batch, say. Most
    /// scenes have one form.
    default Scene form(String name, Input value) {
        return this;
    }

    /// The form that a lesson file starts from: without what may be left out.
    default Scene least() {
        return this;
    }

    /// The values, Jacobians and steps for inputs that fit this scene's fields.
    ///
    /// @throws jacobianlens.math.BadInput if a number lies outside a domain or a function is unknown
    Derivation derive(Inputs inputs, Conventions conventions);

    /// Why an input of this name cannot be given.
    default Problem unknown(String name) {
        return new Problem(
                "unknown-input",
                name,
                "The scene " + id() + " has no input called " + name + ".",
                "Its inputs are " + InputNames.of(this) + ".");
    }

    /// Why an input of this name has to be given, where what is given asks for it.
    default Problem missing(String name) {
        return new Problem("missing", name, name + " is missing.", "Give " + name + " too.");
    }
}
