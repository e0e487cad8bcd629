package jacobianlens.ui.pane;

import jacobianlens.chain.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The steps as cards, and buttons to the first, previous, next and last. Cards share the width while there is room and
/// scroll when there is not.
public final class Timeline extends HBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private final Intents intents;
    private final HBox cards = new HBox(8);
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Label place = new Label();
    private final Button first = round("mdmz-skip_previous", "First step", () -> go(0));
    private final Button previous = round("mdal-chevron_left", "Previous step", () -> go(step() - 1));
    private final Button next = round("mdal-chevron_right", "Next step", () -> go(step() + 1));
    private final Button last = round("mdmz-skip_next", "Last step", () -> go(Integer.MAX_VALUE));
    private List<Step> steps = List.of();
    private int step;

    public Timeline(Intents intents) {
        super(12);
        this.intents = intents;
        place.setId("place");
        place.getStyleClass().add("quiet");
        place.setMinWidth(USE_PREF_SIZE);
        next.getStyleClass().add("strong");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        cards.getStyleClass().add("cards");
        scroll.getStyleClass().add("cards-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var buttons = new HBox(8, first, previous, next, last);
        buttons.setAlignment(Pos.CENTER);
        var left = new VBox(6, buttons, place);
        left.setAlignment(Pos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("timeline");
        setId("timeline");
        getChildren().addAll(left, scroll);
    }

    /// Shows the steps and which of them is current.
    public void show(Shown shown) {
        step = shown.scenario().step();
        var now = shown.derivation().steps();
        if (!titles(now).equals(titles(steps))) build(now);
        steps = now;
        for (int i = 0; i < cards.getChildren().size(); i++)
            cards.getChildren().get(i).pseudoClassStateChanged(HERE, i == step);
        place.setText((step + 1) + " / " + steps.size());
        first.setDisable(step == 0);
        previous.setDisable(step == 0);
        next.setDisable(step == steps.size() - 1);
        last.setDisable(step == steps.size() - 1);
        Platform.runLater(this::reveal);
    }

    private int step() {
        return step;
    }

    private void go(int to) {
        int target = Math.clamp(to, 0, steps.size() - 1);
        intents.look(scenario -> scenario.withStep(target));
    }

    private static List<String> titles(List<Step> steps) {
        return steps.stream().map(step -> step.title() + "\n" + step.summary()).toList();
    }

    private void build(List<Step> steps) {
        var made = new ArrayList<Button>();
        for (int i = 0; i < steps.size(); i++) made.add(card(i, steps.get(i)));
        cards.getChildren().setAll(made);
    }

    private Button card(int i, Step step) {
        var title = new Label((i + 1) + " " + step.title());
        title.getStyleClass().add("card-title");
        var summary = new Label(step.summary());
        summary.getStyleClass().add("quiet");
        var card = new Button("", new VBox(2, title, summary));
        card.getStyleClass().setAll("card");
        card.setId("step-" + (i + 1));
        card.setAccessibleText("Step " + (i + 1) + ", " + step.title() + ": " + step.summary());
        card.setMaxWidth(Double.MAX_VALUE);
        card.setFocusTraversable(false);
        card.setOnAction(_ -> go(i));
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private void reveal() {
        if (step >= cards.getChildren().size()) return;
        var card = cards.getChildren().get(step).getBoundsInParent();
        double room = cards.getWidth() - scroll.getViewportBounds().getWidth();
        if (room > 0)
            scroll.setHvalue(
                    Math.clamp((card.getCenterX() - scroll.getViewportBounds().getWidth() / 2) / room, 0, 1));
    }

    private static Button round(String icon, String says, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("round");
        button.setId(says.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        button.setAccessibleText(says);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
