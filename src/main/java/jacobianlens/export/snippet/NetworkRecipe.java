package jacobianlens.export.snippet;

import jacobianlens.function.Conventions;
import jacobianlens.function.WeightStorage;
import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Network;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How a network's arrays are rebuilt: forward through the layers, and back by the chain rule. Libraries that trace
/// find
/// the local Jacobians, and hold the gradients against those of the network as one function.
final class NetworkRecipe {
    private final Network form;
    private final Inputs inputs;
    private final boolean columns;
    private final int depth;
    private final String factor;
    private final List<String> values = new ArrayList<>();
    private final List<String> traced = new ArrayList<>();
    private final List<String> byHand = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private NetworkRecipe(Inputs inputs, Conventions conventions) {
        this.form = (Network) inputs.scene();
        this.inputs = inputs;
        this.columns = conventions.weights() == WeightStorage.INPUTS_BY_NEURONS;
        this.depth = form.depth();
        double weight =
                conventions.lossFactor().of(form.batch() ? inputs.matrix("X").columns() : 1);
        this.factor = weight == 1 ? "" : " * " + PythonText.number(weight);
    }

    static Recipe of(Inputs inputs, Conventions conventions) {
        var recipe = new NetworkRecipe(inputs, conventions);
        recipe.forward();
        if (recipe.form.loss()) recipe.cost();
        if (!recipe.form.batch()) recipe.sample();
        else if (recipe.form.loss()) recipe.batch();
        return new Recipe(recipe.values, recipe.traced, recipe.byHand, recipe.names);
    }

    private void forward() {
        values.add("a0 = " + (form.batch() ? "X" : "x"));
        for (int i = 1; i <= depth; i++) {
            values.add("z" + i + " = " + z(i, "a" + (i - 1)));
            values.add("a" + i + " = g" + i + "(z" + i + ")");
            names.put("z[" + i + "]", "z" + i);
            names.put("a[" + i + "]", "a" + i);
        }
    }

    private String z(int i, String in) {
        return "W" + i + (columns ? ".T" : "") + " @ " + in + " + b" + i + (form.batch() ? "[:, None]" : "");
    }

    private void cost() {
        values.add("J0 = L(y, a" + depth + ")");
        values.add("J = J0.sum()" + factor);
        names.put("J0", "J0");
        names.put("J", "J");
    }

    private boolean isSoftmax(int i) {
        return inputs.word(Network.part(i, "g")).strip().equals(Network.SOFTMAX);
    }

    /// The whole network as one function, for the libraries that trace it.
    private String function(String head, String in, String result) {
        var text = new StringBuilder("\n\ndef " + head + ":\n    a0 = " + in + "\n");
        for (int i = 1; i <= depth; i++) text.append("    a" + i + " = g" + i + "(" + z(i, "a" + (i - 1)) + ")\n");
        return text.append("    return ").append(result).append("\n").toString();
    }

    /// x, W1, b1, …: what the network is differentiated by.
    private String parameters() {
        return IntStream.rangeClosed(1, depth)
                .mapToObj(i -> ", W" + i + ", b" + i)
                .collect(Collectors.joining("", form.batch() ? "X" : "x", ""));
    }

    private void both(String line) {
        traced.add(line);
        byHand.add(line);
    }

    private void sample() {
        for (int i = 1; i <= depth; i++) locals(i);
        String out = "a";
        if (form.loss()) {
            traced.add("dJ0_da = jacrev(L, argnums=1)(y, a" + depth + ")");
            byHand.add("dJ0_da = np.diag(L_by_yhat(y, a" + depth + "))");
            both("dJ_dJ0 = %ones((1, len(y)))" + factor);
            both("dJ_da = dJ_dJ0 @ dJ0_da");
            name("dJ0/da", "dJ0_da", "dJ/dJ0", "dJ_dJ0", "dJ/da", "dJ_da");
            out = "J";
        }
        fromOutside(out);
        fromInside();
        if (form.loss()) parametersOfSample();
        wholeOfSample();
    }

    private void locals(int i) {
        String dadz = "da" + i + "_dz" + i;
        String dzda = "dz" + i + "_da" + (i - 1);
        traced.add(dadz + " = jacrev(g" + i + ")(z" + i + ")");
        byHand.add(dadz + " = "
                + (isSoftmax(i)
                        ? "np.diag(a" + i + ") - np.outer(a" + i + ", a" + i + ")"
                        : "np.diag(g" + i + "_slope(z" + i + "))"));
        traced.add(dzda + " = jacrev(lambda a: " + z(i, "a") + ")(a" + (i - 1) + ")");
        byHand.add(dzda + " = W" + i + (columns ? ".T" : ""));
        name("da[" + i + "]/dz[" + i + "]", dadz, "dz[" + i + "]/da[" + (i - 1) + "]", dzda);
    }

    /// Reverse mode: the derivatives of `out` by every layer, from the last to the first.
    private void fromOutside(String out) {
        String d = "d" + out + "_d";
        for (int i = depth; i >= 1; i--) {
            String local = "da" + i + "_dz" + i;
            boolean first = i == depth && out.equals("a");
            both(d + "z" + i + " = " + (first ? local : d + (i == depth ? "a" : "a" + i) + " @ " + local));
            both(d + into(i) + " = " + d + "z" + i + " @ dz" + i + "_da" + (i - 1));
            if (!first) name("d" + out + "/dz[" + i + "]", d + "z" + i);
            name("d" + out + "/d" + (i == 1 ? "x" : "a[" + (i - 1) + "]"), d + into(i));
        }
    }

    private static String into(int i) {
        return i == 1 ? "x" : "a" + (i - 1);
    }

    /// Forward mode: the derivatives of every layer by x, from the first to the last.
    private void fromInside() {
        both("dz1_dx = dz1_da0");
        for (int i = 1; i <= depth; i++) {
            String a = i == depth ? "a" : "a" + i;
            if (i > 1) both("dz" + i + "_dx = dz" + i + "_da" + (i - 1) + " @ da" + (i - 1) + "_dx");
            both("d" + a + "_dx = da" + i + "_dz" + i + " @ dz" + i + "_dx");
            if (i > 1) name("dz[" + i + "]/dx", "dz" + i + "_dx");
            name("d" + (i == depth ? "a" : "a[" + i + "]") + "/dx", "d" + a + "_dx");
        }
    }

    private void parametersOfSample() {
        for (int i = depth; i >= 1; i--) {
            String delta = "dJ_dz" + i;
            both("dJ_dW" + i + " = " + (columns ? "a" + (i - 1) + "[:, None] * " + delta : delta + ".T * a" + (i - 1)));
            both("dJ_db" + i + " = " + delta);
            name("dJ/dW[" + i + "]", "dJ_dW" + i, "dJ/db[" + i + "]", "dJ_db" + i);
        }
    }

    private void wholeOfSample() {
        traced.add(function("network(" + parameters() + ")", "x", "a" + depth));
        traced.add("check_same(da_dx, jacrev(network)(" + parameters() + "))");
        if (form.loss()) wholeCost();
    }

    private void wholeCost() {
        String input = form.batch() ? "X" : "x";
        traced.add(function("cost(" + parameters() + ")", input, "L(y, a" + depth + ").sum()" + factor));
        String numbers =
                IntStream.rangeClosed(0, 2 * depth).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        traced.add("gradients = jacrev(cost, argnums=(" + numbers + "))(" + parameters() + ")");
        traced.add("check_same(dJ_d" + input + ", gradients[0])");
        for (int i = 1; i <= depth; i++) {
            traced.add("check_same(dJ_dW" + i + ", gradients[" + (2 * i - 1) + "])");
            traced.add("check_same(dJ_db" + i + ", gradients[" + 2 * i + "])");
        }
    }

    private void batch() {
        traced.add("dJ_da" + depth + " = jacrev(lambda a: L(y, a).sum()" + factor + ")(a" + depth + ")");
        byHand.add("dJ_da" + depth + " = L_by_yhat(y, a" + depth + ")" + factor);
        for (int i = depth; i >= 1; i--) {
            backOfBatch(i);
            String delta = "dJ_dz" + i;
            String in = "a" + (i - 1);
            both("dJ_dW" + i + " = " + (columns ? in + " @ " + delta + ".T" : delta + " @ " + in + ".T")
                    + "  # adds up over the samples");
            both("dJ_db" + i + " = " + delta + ".sum(1).reshape(1, -1)");
            both((i == 1 ? "dJ_dX" : "dJ_d" + in) + " = W" + i + (columns ? "" : ".T") + " @ " + delta);
            name("dJ/dW[" + i + "]", "dJ_dW" + i, "dJ/db[" + i + "]", "dJ_db" + i);
        }
        name("dJ/dX", "dJ_dX");
        wholeCost();
    }

    private void backOfBatch(int i) {
        String a = "a" + i;
        String back = "dJ_da" + i;
        byHand.add("dJ_dz" + i + " = "
                + (isSoftmax(i)
                        ? a + " * (" + back + " - (" + a + " * " + back + ").sum(0))"
                        : back + " * g" + i + "_slope(z" + i + ")"));
        traced.add("dJ_dz" + i + " = jacrev(lambda z: (g" + i + "(z) * " + back + ").sum())(z" + i + ")");
    }

    private void name(String... idsAndNames) {
        names.putAll(Recipe.names(idsAndNames));
    }
}
