package jacobianlens.lesson;

import jacobianlens.chain.Mixing;
import jacobianlens.function.Conventions;
import jacobianlens.function.DerivativeStep;
import jacobianlens.function.DerivativeSteps;
import jacobianlens.function.Functions;
import jacobianlens.function.Pairwise;
import jacobianlens.function.Typed;
import jacobianlens.function.TypedPair;
import jacobianlens.math.Expression;
import java.util.List;
import java.util.stream.Stream;

/// A function that the user typed, with what can be said about it.
///
/// @param name how it is called with its arguments, such as `f(x)`
/// @param domain where it is defined, in words
/// @param partials its derivative by each variable
public record OwnFunction(String name, Expression formula, String domain, List<Partial> partials) {

    /// The derivative by one variable and the steps to it.
    ///
    /// @param name such as `f′(x)` or `∂f/∂u`
    /// @param steps none if the expression is very long
    public record Partial(String name, String variable, Expression derivative, List<DerivativeStep> steps) {}

    /// The typed functions among a scenario's inputs.
    public static List<OwnFunction> of(Scenario scenario) {
        return scenario.scene().fields().stream()
                .filter(field -> field.example() instanceof Input.Word)
                .flatMap(field -> of(field, scenario.inputs().word(field.name()), scenario.conventions()))
                .toList();
    }

    /// What was typed into a field; empty for a word of the catalogue.
    ///
    /// @throws jacobianlens.math.BadInput if it is neither
    public static Stream<OwnFunction> of(Field field, String word, Conventions conventions) {
        return switch (field.choices()) {
            case FUNCTIONS, ACTIVATIONS -> typed(field.name(), word, conventions);
            case VECTORS ->
                Mixing.byId(word.strip()).isPresent() ? Stream.of() : typed(field.name(), word, conventions);
            case BINARY ->
                Functions.binary(word, field.name()) instanceof TypedPair pair
                        ? Stream.of(of(field.name(), pair, conventions))
                        : Stream.of();
            case LAYER_ACTIVATIONS -> Activated.isSoftmax(word) ? Stream.of() : typed(field.name(), word, conventions);
            case LOSSES, LOSS_OR_NONE, REDUCTIONS, NONE -> Stream.of();
        };
    }

    private static Stream<OwnFunction> typed(String name, String word, Conventions conventions) {
        return Functions.unary(word, name) instanceof Typed typed
                ? Stream.of(of(name, typed, conventions))
                : Stream.of();
    }

    private static OwnFunction of(String name, Typed typed, Conventions conventions) {
        var formula = typed.formula();
        var steps = DerivativeSteps.of(formula, "x", conventions);
        return new OwnFunction(
                name + "(x)",
                formula,
                typed.domain().text(),
                List.of(new Partial(name + "′(x)", "x", typed.derivative(conventions), steps)));
    }

    private static OwnFunction of(String name, Pairwise pair, Conventions conventions) {
        var formula = pair.formula();
        return new OwnFunction(
                name + "(u, v)",
                formula,
                pair.domain(),
                List.of(
                        new Partial(
                                "∂" + name + "/∂u",
                                "u",
                                pair.firstDerivative(conventions),
                                DerivativeSteps.of(formula, "u", conventions)),
                        new Partial(
                                "∂" + name + "/∂v",
                                "v",
                                pair.secondDerivative(conventions),
                                DerivativeSteps.of(formula, "v", conventions))));
    }
}
