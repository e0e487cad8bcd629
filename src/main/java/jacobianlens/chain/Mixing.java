package jacobianlens.chain;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Functions of a vector that are not element-wise, n → n: an output may depend on any input.
public enum Mixing {
    SOFTMAX(
            "softmax",
            "e to the xᵢ, divided by the sum of all",
            place -> new SoftmaxLocal(place.output(), place.outputs(), place.input(), place.inputs(), place.at())),
    SUBTRACT_MEAN(
            "subtract-mean",
            "xᵢ less the mean of all",
            place -> new Centring(place.output(), place.outputs(), place.input(), place.inputs(), place.at())),
    /// With ε = 1e-5.
    LAYER_NORM(
            "layer-norm",
            "(xᵢ − μ)/σ",
            place -> new LayerNormLocal(
                    place.output(), place.outputs(), place.input(), place.inputs(), place.at(), 1e-5)),
    CUMULATIVE_SUM("cumulative-sum", "x₁ + … + xᵢ", Linear::cumulativeSum),
    SORT("sort", "the i-th smallest entry", Linear::sort),
    REVERSE("reverse", "the i-th entry from the end", Linear::reverse),
    MATRIX_PRODUCT("matrix-product", "Σ aᵢⱼ xⱼ with aᵢⱼ = 1/(i + 2j)", Linear::matrixProduct);

    private final String id;
    private final String words;
    private final Function<Place, VectorLocal> at;

    Mixing(String id, String words, Function<Place, VectorLocal> at) {
        this.id = id;
        this.words = words;
        this.at = at;
    }

    /// The function with this id, such as `cumulative-sum`.
    public static Optional<Mixing> byId(String id) {
        return Arrays.stream(values()).filter(mixing -> mixing.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /// What output i is, in a few words.
    public String words() {
        return words;
    }

    /// The function at a point.
    ///
    /// @throws jacobianlens.math.BadInput if it has no value there
    public VectorLocal at(Place place) {
        return at.apply(place);
    }
}
