package jacobianlens.ui.present;

import jacobianlens.render.Pointed;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Action;
import jacobianlens.ui.pane.Help;
import jacobianlens.ui.pane.Intents;
import jacobianlens.ui.pane.Latest;
import jacobianlens.ui.pane.Overlay;
import jacobianlens.ui.pane.Palette;
import jacobianlens.ui.pane.Shown;
import jacobianlens.ui.pane.StagePane;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// What the class sees: the picture, what the speaker draws and points with, and a cover to hide it all.
final class PresentationPane extends StackPane {
    private static final int STEP = 25;
    private final Intents intents;
    private final Scenes scenes;
    private final StagePane stage;
    private final InkLayer ink = new InkLayer();
    private final Magnified magnified;
    private final PointerLayer pointer;
    private final Region cover = new Region();
    private final Saying number = new Saying("typed-number");
    private final Saying pressed = new Saying("pressed-key");
    private final Overlay overlay = new Overlay();
    private final Latest thumbnails = new Latest("thumbnails");
    private Theme theme = Theme.LIGHT;
    private Shown shown;
    private @Nullable Color covered;
    private boolean keysShown;
    private double x;
    private double y;

    PresentationPane(Intents intents, Scenes scenes, Shown shown, BooleanSupplier moves) {
        super();
        this.intents = intents;
        this.scenes = scenes;
        this.shown = shown;
        stage = new StagePane(intents);
        stage.setId("presented");
        stage.moves(moves);
        magnified = new Magnified(stage, ink);
        pointer = new PointerLayer(new Lens(stage));
        cover.setId("cover");
        cover.setVisible(false);
        StackPane.setAlignment(number, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(pressed, Pos.BOTTOM_LEFT);
        overlay.setAlignment(Pos.CENTER);
        getStyleClass().add("presentation");
        getChildren().setAll(magnified, pointer, number, pressed, cover, overlay);
        addEventFilter(MouseEvent.ANY, this::mouse);
        magnified.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        heightProperty().addListener(_ -> setStyle("-fx-font-size: " + Math.max(13, getHeight() / 48) + "px"));
        show(shown);
    }

    void show(Shown now) {
        shown = now;
        stage.show(now);
        ink.show(scenes.at() + " " + now.scenario().scene().id() + " "
                + now.scenario().step());
    }

    void point(@Nullable Pointed pointed) {
        stage.point(pointed);
    }

    void use(Theme other) {
        theme = other.presented();
        stage.use(theme, 1);
        stage.setMinSize(0, 0);
    }

    /// @param percent how large the picture is, 100 where the screen shows all of it
    void magnify(int percent) {
        magnified.magnify(percent);
        number.say(magnified.percent() + " %");
    }

    /// Magnifies by some steps more, or less when negative.
    void zoom(int steps) {
        magnify(magnified.percent() + steps * STEP);
    }

    /// Shows the part of the picture that is pointed at, if it is larger than the screen.
    ///
    /// @param across from 0 at the left to 1 at the right
    /// @param down from 0 at the top to 1 at the bottom
    void follow(double across, double down) {
        magnified.follow(across, down);
    }

    Overlay overlay() {
        return overlay;
    }

    /// Hides the picture behind a colour, or shows it again.
    void cover(Color colour) {
        covered = colour.equals(covered) ? null : colour;
        cover.setBackground(Background.fill(colour));
        cover.setVisible(covered != null);
    }

    /// Shows the picture again; whether it was hidden.
    boolean uncover() {
        boolean hidden = covered != null;
        covered = null;
        cover.setVisible(false);
        return hidden;
    }

    void toggle(Tool tool) {
        pointer.toggle(tool, x, y);
        var held = pointer.tool().orElse(null);
        setCursor(held == Tool.LASER ? Cursor.NONE : held == Tool.PEN ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    /// Lays down what is in hand; whether there was something.
    boolean layDown() {
        var held = pointer.tool();
        held.ifPresent(this::toggle);
        return held.isPresent();
    }

    void undoStroke() {
        ink.undo();
    }

    void wipe() {
        ink.clear();
    }

    Sketch sketch() {
        return ink.sketch();
    }

    /// Shows all steps, of all scenes if there is a playlist. Its other scenes are worked out off the window's thread.
    void overview() {
        var all = scenes.all();
        int at = scenes.at();
        if (all.size() < 2) {
            overview(List.of(new Overview.Part("", shown)), 0);
            return;
        }
        var here = shown;
        Supplier<List<Overview.Part>> work = () -> IntStream.range(0, all.size())
                .mapToObj(k -> new Overview.Part(
                        all.get(k).name(), k == at ? here : Shown.of(all.get(k).scenario())))
                .toList();
        thumbnails.ask(work, parts -> overview(parts, at));
    }

    private void overview(List<Overview.Part> parts, int at) {
        new Overview(parts, at, theme, thumbnails, this::go, overlay);
    }

    private void go(int scene, int step) {
        if (scene == scenes.at()) {
            go(step);
            return;
        }
        uncover();
        scenes.go(scene, step);
    }

    /// Lets the speaker search among the steps.
    void search() {
        var steps = IntStream.range(0, shown.steps()).mapToObj(this::step).toList();
        new Palette(steps, List.of(), _ -> {}, overlay).open();
    }

    private Action step(int k) {
        var step = shown.derivation().steps().get(k);
        return new Action(
                "go-" + (k + 1), (k + 1) + "  " + step.title() + "  " + step.summary(), List.of(), () -> go(k));
    }

    void help(List<Action> actions) {
        new Help(actions).open(overlay);
    }

    /// Goes to a step, from 0, complete; to the last if there are fewer.
    void go(int step) {
        uncover();
        intents.look(shown.to((course, scenario) -> course.jump(scenario, step)));
    }

    /// Goes on some way through the lesson.
    void typed(TypedNumber typed) {
        number.say(typed.digits().isEmpty() ? "" : "Step " + typed.digits() + " ⏎");
    }

    /// Shows which keys are pressed from now on, or no longer.
    void toggleKeys() {
        keysShown = !keysShown;
        pressed.say(keysShown ? "Keys are shown" : "");
    }

    void pressed(String key) {
        if (keysShown) pressed.say(key);
    }

    private void mouse(MouseEvent event) {
        if (overlay.isOpen() || covered != null) return;
        var here = screenToLocal(event.getScreenX(), event.getScreenY());
        x = here.getX();
        y = here.getY();
        boolean moved =
                event.getEventType() == MouseEvent.MOUSE_MOVED || event.getEventType() == MouseEvent.MOUSE_DRAGGED;
        if (moved) {
            magnified.follow(x / getWidth(), y / getHeight());
            pointer.follow(x, y);
        }
        if (pointer.tool().filter(Tool.PEN::equals).isEmpty()) return;
        var at = ink.screenToLocal(event.getScreenX(), event.getScreenY());
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) ink.begin(at.getX(), at.getY());
        if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) ink.to(at.getX(), at.getY());
        event.consume();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) zoom(event.getDeltaY() > 0 ? 1 : -1);
        event.consume();
    }
}
