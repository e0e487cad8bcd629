package jacobianlens.ui;

import jacobianlens.render.Opening;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Look;
import jacobianlens.ui.pane.Room;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// How the window looks and how large its text is: chosen by the user, remembered, and following the system if wanted.
public final class Comfort {
    private static final double TEXT = 13;
    private static final int ZOOM_STEP = 25;
    private final SettingsFile file;
    private final ObservableValue<ColorScheme> system;
    private final ObservableValue<Boolean> still;
    private Settings settings;
    private Settings remembered;
    private Settings given;
    private Look before = Look.SYSTEM;
    private Room room = new Room(true, true, true);
    private Dressed show = (_, _, _) -> {};
    private @Nullable Scene scene;

    /// What is told how to look.
    interface Dressed {
        void dress(Settings settings, Theme theme, Room room);
    }

    /// A window in which nothing moves by itself.
    ///
    /// @param system what the system asks for
    Comfort(SettingsFile file, ObservableValue<ColorScheme> system) {
        this(file, system, new SimpleBooleanProperty(true));
    }

    /// @param still whether the system asks for less motion
    Comfort(SettingsFile file, ObservableValue<ColorScheme> system, ObservableValue<Boolean> still) {
        this.file = file;
        this.system = system;
        this.still = still;
        settings = file.read();
        remembered = settings;
        given = settings;
        system.addListener((_, _, _) -> apply());
    }

    /// Where the export dialog's settings are kept.
    ExportMemory exports() {
        return ExportMemory.beside(file);
    }

    /// Where the lesson shown last is kept.
    LastLesson last() {
        return LastLesson.beside(file);
    }

    Settings settings() {
        return settings;
    }

    /// Whether steps may move smoothly.
    boolean moves() {
        return !still.getValue();
    }

    /// The theme in force.
    Theme theme() {
        return settings.look().theme(system.getValue() == ColorScheme.DARK);
    }

    /// Dresses a scene now and whenever something changes.
    ///
    /// @param show is told what to show besides
    void dress(Scene scene, Dressed show) {
        this.scene = scene;
        this.show = show;
        scene.addEventFilter(ScrollEvent.SCROLL, this::scroll);
        scene.widthProperty().addListener((_, _, _) -> fit());
        scene.heightProperty().addListener((_, _, _) -> fit());
        apply();
    }

    void nextLook() {
        change(settings.with(settings.look().next()));
    }

    /// Looks as an opening asks, without remembering it.
    void thisTime(Opening opening) {
        remembered = settings;
        var theme = opening.theme();
        var zoom = opening.zoom();
        if (theme != null) settings = settings.with(Look.byId(theme.id()).orElseThrow());
        if (zoom != null) settings = settings.withZoom(zoom);
        given = settings;
        apply();
    }

    /// What the file keeps: a look or size that was given for this time stays out of it until it is changed.
    private Settings kept() {
        var keep = settings;
        if (settings.look() == given.look()) keep = keep.with(remembered.look());
        if (settings.zoom() == given.zoom()) keep = keep.withZoom(remembered.zoom());
        return keep;
    }

    /// Projector colours in one go, or the look there was before.
    void projector() {
        boolean back = settings.look() == Look.PROJECTOR;
        if (!back) before = settings.look();
        change(settings.with(back ? before : Look.PROJECTOR));
    }

    void look(Look look) {
        change(settings.with(look));
    }

    /// Zooms in by some steps, or out when negative.
    void zoom(int steps) {
        change(settings.withZoom(settings.zoom() + steps * ZOOM_STEP));
    }

    void actualSize() {
        change(settings.withZoom(100));
    }

    void nextSpeed() {
        change(settings.withNextSpeed());
    }

    /// Shows a panel, or hides it.
    void toggle(Panel panel) {
        change(settings.shows(panel, room) ? settings.hiding(panel, room) : settings.showing(panel, room));
    }

    /// Shows a panel if it is hidden.
    void show(Panel panel) {
        change(settings.showing(panel, room));
    }

    /// Remembers where the window is; null if it fills the screen.
    void place(@Nullable Rectangle2D place) {
        settings = place == null ? settings.filling() : settings.at(place);
        file.write(kept());
    }

    private void fit() {
        if (scene != null && !room(scene).equals(room)) apply();
    }

    private Room room(Scene scene) {
        return Room.of(scene.getWidth(), scene.getHeight(), settings.times());
    }

    private void scroll(ScrollEvent event) {
        if (!event.isShortcutDown()) return;
        if (event.getDeltaY() != 0) zoom(event.getDeltaY() > 0 ? 1 : -1);
        event.consume();
    }

    private void change(Settings changed) {
        if (changed.equals(settings)) return;
        settings = changed;
        file.write(kept());
        apply();
    }

    private void apply() {
        if (scene == null) return;
        Style.dress(scene, theme().equals(Theme.DARK));
        scene.getRoot().setStyle("-fx-font-size: " + TEXT * settings.zoom() / 100 + "px");
        room = room(scene);
        show.dress(settings, theme(), room);
    }
}
