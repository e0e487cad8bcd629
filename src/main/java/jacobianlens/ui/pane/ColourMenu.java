package jacobianlens.ui.pane;

import jacobianlens.lesson.ColourMap;
import jacobianlens.lesson.ColourScale;
import jacobianlens.lesson.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// Which colours the heatmaps use and where their scale ends. Both change only how the picture is looked at.
final class ColourMenu extends MenuButton {
    private static final String WHY = "The colours of the heatmaps, and where their scale ends.";
    private final List<Option> options = new ArrayList<>();

    /// One possibility: its item, and the same view with it chosen.
    private record Option(RadioMenuItem item, UnaryOperator<View> choose) {}

    ColourMenu(Intents intents) {
        setId("colours");
        getStyleClass().add("convention");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(WHY));
        setAccessibleHelp(WHY);
        for (var map : ColourMap.values()) add("map-" + map.id(), text(map), view -> view.with(map), intents);
        getItems().add(new SeparatorMenuItem());
        for (var scale : ColourScale.values())
            add("scale-" + scale.id(), text(scale), view -> view.with(scale), intents);
    }

    private void add(String id, String text, UnaryOperator<View> choose, Intents intents) {
        var item = new RadioMenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> intents.look(scenario -> scenario.withView(choose.apply(scenario.view()))));
        getItems().add(item);
        options.add(new Option(item, choose));
    }

    /// Cuts its words short where there is no room for them.
    void fit(Room room) {
        setMinWidth(room.words() ? USE_PREF_SIZE : 0);
    }

    /// Shows what is chosen.
    void show(View view) {
        setText(name(view.map()) + ", " + name(view.scale()));
        setAccessibleText("Colours: " + getText());
        options.forEach(
                option -> option.item.setSelected(option.choose.apply(view).equals(view)));
    }

    private static String name(ColourMap map) {
        return switch (map) {
            case THEME -> "theme colours";
            case RDBU -> "RdBu";
            case VIK -> "vik";
            case ROMA -> "roma";
            case GREY -> "grey";
        };
    }

    private static String name(ColourScale scale) {
        return switch (scale) {
            case SHARED -> "shared scale";
            case EACH -> "own scales";
            case FIXED -> "scale ±1";
        };
    }

    private static String text(ColourMap map) {
        return switch (map) {
            case THEME -> "the theme's own: RdBu on light, dark-centred on dark";
            case RDBU -> "RdBu: blue to red, light in the centre";
            case VIK -> "vik: blue to brown";
            case ROMA -> "roma: blue to brown by way of green";
            case GREY -> "grey: no hue; negative numbers are hatched";
        };
    }

    private static String text(ColourScale scale) {
        return switch (scale) {
            case SHARED -> "one scale for all matrices of a step";
            case EACH -> "each matrix has its own scale";
            case FIXED -> "fixed at ±1: colours hold still while numbers move";
        };
    }
}
