package jacobianlens.lesson;

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
            default -> given(name, Values.typed(Inputs.field(base.scene(), name), text));
        };
    }

    private static Json bare(String name, String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) ? Json.of(text) : Values.json(name, text);
    }

    /// The complete scenario: what was given, and the base's other inputs, resized to fit it.
    ///
    /// @throws jacobianlens.math.BadInput as [Inputs#fit]
    public Scenario scenario() {
        var sizes = new Sizes(base.scene());
        for (var field : base.scene().fields()) {
            var input = given.get(field.name());
            if (input != null) sizes.claim(field, input);
        }
        var rest = base.inputs();
        for (var size : sizes.known().entrySet()) rest = rest.resized(size.getKey(), size.getValue());
        var all = new LinkedHashMap<>(rest.values());
        all.putAll(given);
        return base.withInputs(Inputs.fit(base.scene(), all));
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
