package jacobianlens.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// A scenario in the making: what a lesson file or the command line states, on top of a scenario it starts from.
///
/// @param base where everything that is not given comes from
/// @param given the inputs that were stated, checked only when the draft is completed
public record Draft(Scenario base, Map<String, Input> given) {

    /// Nothing stated yet.
    public static Draft on(Scenario base) {
        return new Draft(base, Map.of());
    }

    /// The same draft with `name` set to a JSON value or a bare word. Besides the inputs, the step, the conventions and
    /// the colours can be set.
    ///
    /// @throws jacobianlens.math.BadInput if there is no such name or the text cannot be read
    public Draft set(String name, String text) {
        return switch (name) {
            case "step" -> with(base.withStep(Values.whole(name, Values.json(name, text), 0)));
            case "reluAtZero", "layout", "weights", "lossFactor" ->
                with(base.withConventions(ConventionsJson.with(base.conventions(), name, name, bare(name, text))));
            case "scale", "map", "walk" ->
                with(base.withView(ViewJson.with(base.view(), name, name, bare(name, text))));
            default -> typed(name, text);
        };
    }

    private static Json bare(String name, String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) ? Json.of(text) : Values.json(name, text);
    }

    private Draft typed(String name, String text) {
        if (isLayers(name)) return layers(Values.json(name, text));
        var names = new ArrayList<>(given.keySet());
        names.add(name);
        return given(name, Values.typed(Inputs.field(form(names), name), text));
    }

    /// The same draft with inputs as a lesson file states them.
    ///
    /// @throws jacobianlens.math.BadInput if one cannot be used
    Draft stated(Map<String, Json> inputs) {
        var draft = this;
        for (var input : inputs.entrySet()) if (isLayers(input.getKey())) draft = draft.layers(input.getValue());
        var form = draft.form(inputs.keySet());
        for (var input : inputs.entrySet()) {
            String name = input.getKey();
            if (!isLayers(name)) draft = draft.given(name, Values.input(Inputs.field(form, name), input.getValue()));
        }
        return draft;
    }

    private Draft layers(Json json) {
        var layers = LayersJson.read(json);
        var form = ((Network) base.scene()).withDepth(layers.size());
        var draft = new Draft(base.withInputs(base.inputs().as(form)), given);
        for (var input : LayersJson.inputs(form, layers).entrySet())
            draft = draft.given(input.getKey(), input.getValue());
        return draft;
    }

    /// The form that takes inputs of these names. It has a loss, since one may be given after the targets.
    private Scene form(Collection<String> names) {
        var named = new Input.Word("");
        var form = base.scene().form("loss", named);
        for (String name : names) form = form.form(name, named);
        return form;
    }

    private boolean isLayers(String name) {
        return base.scene() instanceof Network && name.equals(Network.LAYERS);
    }

    /// The complete scenario: what was given, and the base's other inputs, resized to fit it.
    ///
    /// @throws jacobianlens.math.BadInput as [Inputs#fit], and if what was given asks for an input that is missing
    public Scenario scenario() {
        var inputs = base.inputs().with(given);
        for (String name : inputs.values().keySet())
            if (!given.containsKey(name) && !base.inputs().values().containsKey(name))
                throw base.scene().missing(name).exception();
        return base.withInputs(inputs);
    }

    Draft given(String name, Input input) {
        var more = new LinkedHashMap<>(given);
        more.put(name, input);
        return new Draft(base, more);
    }

    private Draft with(Scenario base) {
        return new Draft(base, given);
    }
}
