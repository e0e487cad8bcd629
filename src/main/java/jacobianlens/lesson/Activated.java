package jacobianlens.lesson;

import jacobianlens.chain.Curve;
import jacobianlens.chain.Local;
import jacobianlens.chain.Note;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.SoftmaxLocal;
import jacobianlens.chain.Step;
import jacobianlens.function.Conventions;
import jacobianlens.function.Functions;
import jacobianlens.math.Formula;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A layer's activation at a point: an element-wise function, or softmax, which mixes all entries.
sealed interface Activated {

    record Entrywise(Local local) implements Activated {}

    record Softmax(SoftmaxLocal local) implements Activated {}

    /// @param g an id, an expression or `softmax`
    /// @param where the input that names it
    /// @throws jacobianlens.math.BadInput if there is no such function, or an entry of `at` lies outside its domain
    static Activated of(String g, String where, Conventions conventions, LayerNames names, Vec at) {
        var outputs = names.a().components(at.size());
        var inputs = names.z().components(at.size());
        return isSoftmax(g)
                ? new Softmax(
                        new SoftmaxLocal(names.a().vector(), outputs, names.z().vector(), inputs, at))
                : new Entrywise(new Local(
                        Functions.unary(g, where, Stream.of(Network.SOFTMAX)),
                        conventions,
                        names.a().vector(),
                        outputs,
                        names.z().vector(),
                        inputs,
                        at));
    }

    static boolean isSoftmax(String g) {
        return g.strip().equals(Network.SOFTMAX);
    }

    /// a = g(z), n×1.
    default Quantity values() {
        return switch (this) {
            case Entrywise(var local) -> local.values();
            case Softmax(var local) -> local.values();
        };
    }

    /// 1 − a, n entries, to all their digits where the activation saturates at 1.
    default Vec rest() {
        return switch (this) {
            case Entrywise(var local) -> local.at().map(local.f()::rest);
            case Softmax(var local) -> local.rest();
        };
    }

    /// ∂a/∂z, n×n: a diagonal, or for softmax a diagonal minus an outer product.
    default Quantity jacobian() {
        return switch (this) {
            case Entrywise(var local) -> local.jacobian();
            case Softmax(var local) -> local.jacobian();
        };
    }

    /// The step from the table of partial derivatives to the Jacobian.
    default Step table() {
        return switch (this) {
            case Entrywise(var local) -> local.table();
            case Softmax(var local) -> local.table();
        };
    }

    /// Notes for the entries that stand on a kink.
    default List<Note> notes() {
        return switch (this) {
            case Entrywise(var local) -> local.notes();
            case Softmax _ -> List.of();
        };
    }

    default Curve curve(Curve.@Nullable Grip grip) {
        return switch (this) {
            case Entrywise(var local) -> local.curve(grip);
            case Softmax(var local) -> local.curve(grip);
        };
    }

    /// The function in plain text, such as `tanh`.
    default String plain() {
        return switch (this) {
            case Entrywise(var local) -> local.f().plain();
            case Softmax _ -> Network.SOFTMAX;
        };
    }

    /// g(M), every column on its own; for softmax it is null, since no shorter formula says so than the entries.
    default @Nullable Formula ofMatrix(Formula.Named matrix) {
        return switch (this) {
            case Entrywise(var local) ->
                new Formula.Each(local.f().latex(), local.f().plain(), local.f()::value, matrix);
            case Softmax _ -> null;
        };
    }
}
