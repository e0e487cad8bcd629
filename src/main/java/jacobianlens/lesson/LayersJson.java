package jacobianlens.lesson;

import jacobianlens.math.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The layers of a network as a lesson file lists them, `[{"W": …, "b": …, "g": …}, …]`, and as the inputs they are.
final class LayersJson {
    private static final List<String> PARTS = List.of("W", "b", "g");
    private static final Pattern PART = Pattern.compile(Network.LAYERS + "\\[(\\d)]\\.(\\w)");

    private LayersJson() {}

    /// One object for each layer, with all parts and no others.
    ///
    /// @throws jacobianlens.math.BadInput naming the layer
    static List<Json.Members> read(Json json) {
        if (!(json instanceof Json.Items(var items)))
            throw Values.wrong(
                    Network.LAYERS, json, "a list of layers", "Write it as [{\"W\": …, \"b\": …, \"g\": …}].");
        var layers = new ArrayList<Json.Members>();
        for (int i = 1; i <= items.size(); i++) layers.add(layer(i, items.get(i - 1)));
        return List.copyOf(layers);
    }

    private static Json.Members layer(int i, Json json) {
        String where = Network.LAYERS + "[" + i + "]";
        if (!(json instanceof Json.Members layer))
            throw Values.wrong(where, json, "an object in braces", "Write it as {\"W\": …, \"b\": …, \"g\": …}.");
        for (String name : layer.values().keySet())
            if (!PARTS.contains(name))
                throw problem("unknown-input", where + "." + name, "A layer has no part called " + name + ".");
        for (String name : PARTS)
            if (!layer.values().containsKey(name))
                throw problem("missing", where + "." + name, "Layer " + i + " has no " + name + ".");
        return layer;
    }

    private static RuntimeException problem(String code, String where, String text) {
        return new Problem(code, where, text, "Give every layer its weights W, its bias b and its activation g.")
                .exception();
    }

    /// The inputs that the layers are, by name: `layers[1].W`, …
    ///
    /// @param form a network of as many layers
    static Map<String, Input> inputs(Scene form, List<Json.Members> layers) {
        var inputs = new LinkedHashMap<String, Input>();
        for (int i = 1; i <= layers.size(); i++)
            for (var part : layers.get(i - 1).values().entrySet()) {
                String name = Network.part(i, part.getKey());
                inputs.put(name, Values.input(Inputs.field(form, name), part.getValue()));
            }
        return inputs;
    }

    /// The same members, with the parts of layers gathered in a list.
    static Map<String, Json> nested(Map<String, Json> inputs) {
        var nested = new LinkedHashMap<String, Json>();
        var layers = new ArrayList<Json>();
        inputs.forEach((name, json) -> {
            var part = PART.matcher(name);
            if (!part.matches()) {
                nested.put(name, json);
                return;
            }
            int i = Integer.parseInt(part.group(1));
            if (i > layers.size()) layers.add(new Json.Members(Map.of()));
            layers.set(i - 1, ((Json.Members) layers.get(i - 1)).with(part.group(2), json));
            nested.putIfAbsent(Network.LAYERS, new Json.Items(layers));
        });
        return nested;
    }
}
