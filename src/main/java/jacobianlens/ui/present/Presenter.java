package jacobianlens.ui.present;

import jacobianlens.render.Pointed;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Action;
import jacobianlens.ui.pane.Intents;
import jacobianlens.ui.pane.Player;
import jacobianlens.ui.pane.Shown;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Presenter mode: the picture alone on a whole screen, the second one if there is one, and then the speaker's notes on
/// the first. It shows the window's own scenario, so the window is at the step reached when it ends.
public final class Presenter {
    private final Intents intents;
    private final Player player;
    private final PresentActions actions;
    private final Scenes scenes;
    private final BooleanSupplier moves;
    private final BiConsumer<Scene, Theme> dress;
    private @Nullable Show show;

    /// A presentation that is on.
    private record Show(
            Stage screen,
            PresentationPane pane,
            @Nullable Stage notes,
            @Nullable SpeakerPane speaker,
            Timeline clock) {}

    /// @param window what the window can do
    /// @param scenes the playlist, if there is one
    /// @param moves whether steps may move smoothly
    /// @param dress gives a scene the window's style
    public Presenter(
            Intents intents,
            Player player,
            List<Action> window,
            Scenes scenes,
            BooleanSupplier moves,
            BiConsumer<Scene, Theme> dress) {
        this.intents = intents;
        this.player = player;
        this.scenes = scenes;
        this.moves = moves;
        this.dress = dress;
        actions = new PresentActions(
                window,
                act -> {
                    if (show != null) act.accept(show.pane);
                },
                this::leave);
    }

    /// What presenter mode can do besides what the window can.
    public List<Action> actions() {
        return actions.own();
    }

    /// Begins a presentation, unless one is on.
    ///
    /// @param home the window it belongs to
    /// @param zoom how large words are in the speaker's view, 1 as usual
    /// @param magnified how large the picture is, in percent of the screen
    public void start(Window home, Shown now, Theme theme, double zoom, int magnified) {
        if (show != null) return;
        var screens = Screen.getScreens().stream().map(Screen::getBounds).toList();
        var places = Places.of(screens, new Rectangle2D(home.getX(), home.getY(), home.getWidth(), home.getHeight()));
        var pane = new PresentationPane(intents, scenes, now, moves);
        var screen = stage(pane, pane, theme, places.picture());
        var speaker = places.notes()
                .map(_ -> new SpeakerPane(intents, scenes::following, Instant.now()))
                .orElse(null);
        var notes = speaker == null
                ? null
                : stage(speaker, pane, theme, places.notes().orElseThrow());
        var clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        show = new Show(screen, pane, notes, speaker, clock);
        use(theme, zoom);
        if (magnified > Magnified.WHOLE) pane.magnify(magnified);
        if (speaker != null) speaker.pointing(pane::follow);
        show(now);
        tick();
        if (notes != null) notes.show();
        screen.show();
        screen.setFullScreen(true);
        screen.toFront();
        screen.requestFocus();
        if (speaker != null) clock.play();
    }

    private Stage stage(Parent root, PresentationPane pane, Theme theme, Rectangle2D place) {
        var stage = new Stage();
        stage.setTitle("Jacobian Lens");
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        var scene = new Scene(root, place.getWidth(), place.getHeight());
        dress.accept(scene, theme);
        player.listen(scene, actions.all());
        new PresentKeys(actions.all(), pane, this::leave).listen(scene);
        stage.setScene(scene);
        stage.setOnHidden(_ -> leave());
        return stage;
    }

    private void tick() {
        if (show != null && show.speaker != null) show.speaker.tick(Instant.now(), LocalTime.now());
    }

    /// Whether a presentation is on.
    public boolean isOn() {
        return show != null;
    }

    public void show(Shown now) {
        if (show == null) return;
        show.pane.show(now);
        if (show.speaker != null) show.speaker.show(now);
    }

    public void point(@Nullable Pointed pointed) {
        if (show == null) return;
        show.pane.point(pointed);
        if (show.speaker != null) show.speaker.point(pointed);
    }

    /// Goes on in other colours, and with words of another size in the speaker's view.
    public void use(Theme theme, double zoom) {
        if (show == null) return;
        dress.accept(show.screen.getScene(), theme);
        show.pane.use(theme);
        if (show.notes != null) dress.accept(show.notes.getScene(), theme);
        if (show.speaker != null) show.speaker.use(theme, zoom);
    }

    /// Ends the presentation, if one is on.
    public void leave() {
        var ending = show;
        if (ending == null) return;
        show = null;
        player.stop();
        ending.clock.stop();
        ending.screen.close();
        if (ending.notes != null) ending.notes.close();
    }
}
