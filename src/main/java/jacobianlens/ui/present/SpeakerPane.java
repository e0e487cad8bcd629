package jacobianlens.ui.present;

import jacobianlens.chain.Step;
import jacobianlens.lesson.Playlist;
import jacobianlens.render.Pointed;
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
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the speaker sees: the picture, to point at, the step in words, the next step, and the time.
final class SpeakerPane extends BorderPane {
    private static final double SMALL = 0.4;
    private final Supplier<Optional<Playlist.Entry>> following;
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

    /// @param following the scene that comes after the present one
    SpeakerPane(Intents intents, Supplier<Optional<Playlist.Entry>> following, Instant began) {
        super();
        this.following = following;
        this.began = began;
        stage = new StagePane(intents);
        stage.setId("speaker-stage");
        picture.setFitWidth(SmallPicture.WIDTH * SMALL);
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
        notes.setPrefWidth(SmallPicture.WIDTH * SMALL + 32);
        notes.getStyleClass().add("speaker-notes");
        top.getStyleClass().add("speaker-top");
        getStyleClass().addAll("window", "speaker");
        setTop(top);
        setCenter(stage);
        setRight(notes);
    }

    /// Tells where the pointer is on the picture, from 0 to 1 across and down.
    void pointing(BiConsumer<Double, Double> follow) {
        stage.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> follow.accept(event.getX() / stage.getWidth(), event.getY() / stage.getHeight()));
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
        var scene = last ? following.get() : Optional.<Playlist.Entry>empty();
        picture.setVisible(!last || scene.isPresent());
        if (!last) {
            next.setText("Next: " + name(now.derivation().steps().get(step + 1)));
            var after = now.scenario().withStep(step + 1);
            paintNext(() -> new Shown(after, now.derivation()));
        } else if (scene.isPresent()) {
            next.setText("Next scene: " + scene.get().name());
            paintNext(() -> Shown.of(scene.get().scenario()));
        } else next.setText("This is the last step.");
    }

    private static String name(Step step) {
        return step.title() + "  " + step.summary();
    }

    /// @param after what comes next, found off the window's thread
    private void paintNext(Supplier<Shown> after) {
        var colours = theme;
        painting.ask(
                () -> SmallPicture.of(after.get(), colours, 2 * SMALL), image -> picture.setImage(Pixels.image(image)));
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
