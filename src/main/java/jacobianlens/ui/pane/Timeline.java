package jacobianlens.ui.pane;

import jacobianlens.chain.Step;
import jacobianlens.lesson.Course;
import jacobianlens.lesson.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The steps as cards, buttons that go through them or play them, and below those the walk through the current step.
/// Cards share the width while there is room and scroll when there is not.
public final class Timeline extends HBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private final Intents intents;
    private final Player player;
    private final HBox cards = new HBox(8);
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Label place = new Label();
    private final RoundButton first = new RoundButton("mdmz-skip_previous", "First step", () -> go(Course::first));
    private final RoundButton previous =
            new RoundButton("mdal-chevron_left", "Previous step", () -> go(Course::previous));
    private final RoundButton next = new RoundButton("mdal-chevron_right", "Next step", () -> go(Course::next));
    private final RoundButton last = new RoundButton("mdmz-skip_next", "Last step", () -> go(Course::last));
    private final HBox below;
    private final GridPane left = new GridPane();
    private final WalkButtons walk = new WalkButtons(this::go);
    private @Nullable Shown shown;

    /// @param actions what plays the lesson, found by its name
    public Timeline(Intents intents, Player player, List<Action> actions) {
        super(12);
        this.intents = intents;
        this.player = player;
        place.setId("place");
        place.getStyleClass().add("quiet");
        place.setMinWidth(USE_PREF_SIZE);
        prepareCards();
        var play = new PlayButtons(player, actions);
        var buttons = new HBox(6, first, previous, play.play(), next, last);
        buttons.setAlignment(Pos.CENTER);
        below = new HBox(8, place, play.speed(), walk);
        below.setAlignment(Pos.CENTER);
        left.setAlignment(Pos.CENTER);
        left.setHgap(12);
        left.setVgap(4);
        left.add(buttons, 0, 0);
        left.add(below, 0, 1);
        left.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("timeline");
        setId("timeline");
        getChildren().addAll(left, scroll);
        player.playingProperty().addListener(_ -> progress());
    }

    /// Shows the cards if there is room for them, else only the buttons, in one line.
    public void fit(Room room) {
        scroll.setVisible(room.cards());
        scroll.setManaged(room.cards());
        GridPane.setConstraints(below, room.cards() ? 0 : 1, room.cards() ? 1 : 0);
    }

    private void prepareCards() {
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        cards.getStyleClass().add("cards");
        scroll.getStyleClass().add("cards-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
    }

    /// Shows the steps and which of them is current.
    public void show(Shown now) {
        var before = shown;
        if (before == null || !titles(before).equals(titles(now)))
            build(now.derivation().steps());
        shown = now;
        int step = now.scenario().step();
        for (int i = 0; i < cards.getChildren().size(); i++)
            cards.getChildren().get(i).pseudoClassStateChanged(HERE, i == step);
        place.setText((step + 1) + " / " + now.steps());
        first.setDisable(step == 0);
        previous.setDisable(step == 0);
        next.setDisable(now.course().isEnd(now.scenario()));
        last.setDisable(now.course().isEnd(now.scenario()));
        walk.show(now);
        progress();
        Platform.runLater(this::reveal);
    }

    /// How far the current step is built up, while it is or while the lesson plays.
    private void progress() {
        if (shown == null) return;
        var scenario = shown.scenario();
        var built = scenario.view().walk();
        double part = shown.course().progress(scenario);
        for (int i = 0; i < cards.getChildren().size(); i++) {
            boolean moving = built != null || player.playingProperty().get();
            ((StepCard) cards.getChildren().get(i)).progress(part, moving && i == scenario.step());
        }
    }

    private void go(BiFunction<Course, Scenario, Scenario> stride) {
        if (shown != null) intents.look(shown.to(stride));
    }

    private static List<String> titles(Shown shown) {
        return shown.derivation().steps().stream()
                .map(step -> step.title() + "\n" + step.summary())
                .toList();
    }

    private void build(List<Step> steps) {
        var made = new ArrayList<StepCard>();
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            made.add(new StepCard(i, steps.get(i), () -> go((course, scenario) -> course.jump(scenario, step))));
        }
        cards.getChildren().setAll(made);
    }

    /// Scrolls the current card to the middle, as nearly as a whole card can stand at the left.
    private void reveal() {
        if (shown == null || shown.scenario().step() >= cards.getChildren().size()) return;
        scroll.applyCss();
        scroll.layout();
        var card = cards.getChildren().get(shown.scenario().step()).getBoundsInParent();
        double seen = scroll.getViewportBounds().getWidth();
        double room = cards.getWidth() - seen;
        if (room <= 0) return;
        double wanted = card.getCenterX() - seen / 2;
        double left = cards.getChildren().stream()
                .map(other -> other.getBoundsInParent().getMinX())
                .min(Comparator.comparingDouble(edge -> Math.abs(edge - wanted)))
                .orElseThrow();
        scroll.setHvalue(Math.clamp(left / room, 0, 1));
    }
}
