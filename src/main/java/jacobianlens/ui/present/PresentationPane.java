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
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// What the class sees: the picture, what the speaker draws and points with, and a cover to hide it all.
final class PresentationPane extends StackPane {
    private final Intents intents;
    private final StagePane stage;
    private final InkLayer ink = new InkLayer();
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

    PresentationPane(Intents intents, Shown shown, BooleanSupplier moves) {
        super();
        this.intents = intents;
        this.shown = shown;
        stage = new StagePane(intents);
        stage.setId("presented");
        stage.moves(moves);
        pointer = new PointerLayer(new Lens(stage));
        cover.setId("cover");
        cover.setVisible(false);
        StackPane.setAlignment(number, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(pressed, Pos.BOTTOM_LEFT);
        overlay.setAlignment(Pos.CENTER);
        getStyleClass().add("presentation");
        getChildren().setAll(stage, ink, pointer, number, pressed, cover, overlay);
        addEventFilter(MouseEvent.ANY, this::mouse);
        heightProperty().addListener(_ -> setStyle("-fx-font-size: " + Math.max(13, getHeight() / 48) + "px"));
        show(shown);
    }

    void show(Shown now) {
        shown = now;
        stage.show(now);
        ink.show(now.scenario().scene().id() + " " + now.scenario().step());
    }

    void point(@Nullable Pointed pointed) {
        stage.point(pointed);
    }

    void use(Theme other, double zoom) {
        theme = other.presented();
        stage.use(theme, zoom);
        stage.setMinSize(0, 0);
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

    void overview() {
        new Overview(shown, theme, thumbnails, this::go, overlay);
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
        x = event.getX();
        y = event.getY();
        boolean moved =
                event.getEventType() == MouseEvent.MOUSE_MOVED || event.getEventType() == MouseEvent.MOUSE_DRAGGED;
        if (moved) pointer.follow(x, y);
        if (pointer.tool().filter(Tool.PEN::equals).isEmpty()) return;
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) ink.begin(x, y);
        if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) ink.to(x, y);
        event.consume();
    }
}
