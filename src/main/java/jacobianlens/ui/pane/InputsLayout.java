package jacobianlens.ui.pane;

import jacobianlens.lesson.Dimension;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Network;
import jacobianlens.lesson.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The order in which the editors of a scene's inputs stand, and what stands between them: steppers for the sizes, and
/// for a network its form and a heading above each layer.
///
/// @param nodes from top to bottom
/// @param shows what shows a scenario besides the editors
record InputsLayout(List<Node> nodes, List<Consumer<Scenario>> shows) {

    static InputsLayout of(Scenario scenario, List<FieldEditor> editors, Intents intents) {
        var layout = new InputsLayout(new ArrayList<>(), new ArrayList<>());
        var sizes = scenario.inputs().sizes().keySet();
        if (scenario.scene() instanceof Network form) layout.network(form, editors, sizes, intents);
        else layout.plain(editors, sizes, intents);
        return layout;
    }

    void show(Scenario scenario) {
        shows.forEach(show -> show.accept(scenario));
    }

    /// The sizes stand first, or after the function.
    private void plain(List<FieldEditor> editors, Set<Dimension> sizes, Intents intents) {
        boolean wordFirst = editors.getFirst().field().example() instanceof Input.Word;
        nodes.addAll(editors.subList(0, wordFirst ? 1 : 0));
        steppers(sizes, intents);
        nodes.addAll(editors.subList(wordFirst ? 1 : 0, editors.size()));
    }

    private void network(Network form, List<FieldEditor> editors, Set<Dimension> sizes, Intents intents) {
        var choices = new NetworkForm(intents);
        nodes.add(choices);
        shows.add(scenario -> choices.show((Network) scenario.scene()));
        var outer = EnumSet.copyOf(sizes);
        outer.removeIf(size -> size.compareTo(Dimension.LAYER_1) >= 0);
        steppers(outer, intents);
        int layer = 0;
        for (var editor : editors) {
            if (layer < form.depth() && editor.field().name().startsWith(Network.part(layer + 1, "")))
                heading(++layer, intents);
            nodes.add(editor);
        }
    }

    private void heading(int layer, Intents intents) {
        var heading = new LayerHeading(layer, intents);
        nodes.add(heading);
        shows.add(scenario -> heading.show(scenario.inputs()));
    }

    private void steppers(Set<Dimension> sizes, Intents intents) {
        var steppers = new SizeSteppers(sizes, intents);
        nodes.add(steppers);
        shows.add(scenario -> steppers.show(scenario.inputs()));
    }
}
