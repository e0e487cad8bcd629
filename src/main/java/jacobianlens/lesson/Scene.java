package jacobianlens.lesson;

import jacobianlens.chain.Derivation;
import jacobianlens.function.Conventions;
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

    /// The values, Jacobians and steps for inputs that fit this scene's fields.
    ///
    /// @throws jacobianlens.math.BadInput if a number lies outside a domain or a function is unknown
    Derivation derive(Inputs inputs, Conventions conventions);
}
