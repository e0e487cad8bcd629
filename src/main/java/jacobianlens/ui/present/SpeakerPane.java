package jacobianlens.ui.present;

import jacobianlens.chain.Step;
import jacobianlens.render.Figure;
import jacobianlens.render.Pointed;
import jacobianlens.render.StagePainter;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Intents;
import jacobianlens.ui.pane.Latest;
import jacobianlens.ui.pane.Pixels;
import jacobianlens.ui.pane.Shown;
import jacobianlens.ui.pane.StagePane;
import jacobianlens.ui.pane.WordsPane;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the speaker sees: the picture, to point at, the step in words, the next step, and the time.
final class SpeakerPane extends BorderPane {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;
    private static final double SMALL = 0.4;
    private final Instant began;
    private final StagePane stage;
    private final Latest painting = new Latest("next step");
    private final Label place = label("speaker-place");
    private final Label clock = label("speaker-clock");
    private final Label elapsed = label("speaker-elapsed");
    private final Label heading = label("speaker-heading");
    private final Label next = label("speaker-next");
    private final ImageView picture = new ImageView();
    private Theme theme = Theme.LIGHT;
    private @Nullable Shown shown;

    SpeakerPane(Intents intents, Instant began) {
        super();
        this.began = began;
        stage = new StagePane(intents);
        stage.setId("speaker-stage");
        picture.setFitWidth(WIDTH * SMALL);
        picture.setPreserveRatio(true);
        var words = new WordsPane(stage.wordsProperty());
        words.setId("speaker-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(24, place, space, elapsed, clock);
        top.setAlignment(Pos.CENTER_LEFT);
        heading.setWrapText(true);
        next.setWrapText(true);
        var notes = new VBox(10, heading, words, next, picture);
        notes.setPrefWidth(WIDTH * SMALL + 32);
        notes.getStyleClass().add("speaker-notes");
        top.getStyleClass().add("speaker-top");
        getStyleClass().addAll("window", "speaker");
        setTop(top);
        setCenter(stage);
        setRight(notes);
    }

    private static Label label(String id) {
        var label = new Label();
        label.setId(id);
        return label;
    }

    void show(Shown now) {
        shown = now;
        stage.show(now);
        var scenario = now.scenario();
        int step = scenario.step();
        place.setText(scenario.scene().title() + "  ·  " + (step + 1) + " / " + now.steps());
        heading.setText(now.step().caption());
        boolean last = step + 1 >= now.steps();
        next.setText(
                last
                        ? "This is the last step."
                        : "Next: " + name(now.derivation().steps().get(step + 1)));
        picture.setVisible(!last);
        if (!last) paintNext(now);
    }

    private static String name(Step step) {
        return step.title() + "  " + step.summary();
    }

    private void paintNext(Shown now) {
        var after = now.scenario()
                .withStep(now.scenario().step() + 1)
                .withView(now.scenario().view().colours());
        var colours = theme;
        painting.ask(
                () -> Figure.paint(StagePainter.of(after, now.derivation(), colours), WIDTH, HEIGHT, 2 * SMALL)
                        .image(),
                image -> picture.setImage(Pixels.image(image)));
    }

    void point(@Nullable Pointed pointed) {
        stage.point(pointed);
    }

    void use(Theme other, double zoom) {
        theme = other;
        stage.use(theme, zoom);
        stage.setMinSize(0, 0);
        if (shown != null) show(shown);
    }

    /// Shows the time, and how long it has been since the beginning.
    void tick(Instant now, LocalTime time) {
        clock.setText(Clock.time(time));
        elapsed.setText(Clock.elapsed(Duration.between(began, now)));
    }
}
