package jacobianlens.ui.pane;

import jacobianlens.lesson.Scenario;
import jacobianlens.render.Pointed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Records what a pane reports and shows it the scenario that follows, as the window does.
final class Reports implements Intents {
    final List<Object> gestures = new ArrayList<>();
    final List<String> fields = new ArrayList<>();
    private final Consumer<Scenario> show;
    Scenario scenario;

    @Nullable
    Pointed pointed;

    Reports(Scenario start, Consumer<Scenario> show) {
        this.scenario = start;
        this.show = show;
    }

    @Override
    public void edit(Object gesture, String field, UnaryOperator<Scenario> change) {
        gestures.add(gesture);
        fields.add(field);
        look(change);
    }

    @Override
    public void retract(Object gesture) {}

    @Override
    public void point(@Nullable Pointed now) {
        pointed = now;
    }

    @Override
    public void look(UnaryOperator<Scenario> change) {
        scenario = change.apply(scenario);
        show.accept(scenario);
    }
}
