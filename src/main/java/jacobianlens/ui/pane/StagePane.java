package jacobianlens.ui.pane;

import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.render.HitMap;
import jacobianlens.render.Pointed;
import jacobianlens.render.StagePainter;
import jacobianlens.render.Theme;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The picture of the current step. The cell under the pointer is explained, else the pinned one; a click or the arrow
/// keys pin, Esc lets go. The picture is painted off the window's thread, one image pixel per device pixel.
public final class StagePane extends Region {
    private final Intents intents;
    private final Latest painting = new Latest("painting");
    private final ImageView view = new ImageView();
    private final Motion motion = new Motion();
    private final Region ring = new Region();
    private BooleanSupplier moves = () -> false;
    private Theme theme = Theme.LIGHT;
    private double zoom = 1;
    private @Nullable Shown shown;
    private @Nullable Pointed hovered;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private @Nullable Frame frame;

    public StagePane(Intents intents) {
        this.intents = intents;
        view.setManaged(false);
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.getStyleClass().add("ring");
        getChildren().addAll(view, motion, ring);
        getStyleClass().add("stage");
        setId("stage");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        widthProperty().addListener(_ -> repaint());
        heightProperty().addListener(_ -> repaint());
        setOnMouseMoved(event -> hover(at(event)));
        setOnMouseExited(_ -> hover(null));
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::key);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /// Shows a step of a derivation.
    public void show(Shown shown) {
        if (this.shown != null && !shown.isAtMomentOf(this.shown)) hovered = null;
        this.shown = shown;
        repaint();
    }

    /// Lets steps move smoothly while this holds.
    public void moves(BooleanSupplier moves) {
        this.moves = moves;
    }

    /// Paints with other colours, and words of another size, from now on.
    ///
    /// @param zoom how large words are, 1 as usual
    public void use(Theme theme, double zoom) {
        this.theme = theme;
        this.zoom = zoom;
        var least = StagePainter.least(zoom);
        setMinSize(least.getWidth(), least.getHeight());
        repaint();
    }

    /// The last picture that was painted; null before the first.
    public @Nullable Frame frame() {
        return frame;
    }

    /// The last picture in words.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Whether the cell cursor moves with this key.
    public boolean usesForCursor(KeyCode code) {
        return cursor().isPresent() && (code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END);
    }

    private Optional<Cursor> cursor() {
        return Optional.ofNullable(shown)
                .flatMap(now -> Cursor.of(now.step(), now.scenario().view().pinned()));
    }

    /// What is at the pointer: where that is on the screen, since what surrounds the picture may just have moved it.
    private @Nullable Pointed at(MouseEvent event) {
        var there = screenToLocal(event.getScreenX(), event.getScreenY());
        return frame == null ? null : frame.at(there.getX(), there.getY());
    }

    private void hover(@Nullable Pointed pointed) {
        if (Objects.equals(pointed, hovered)) return;
        point(pointed);
        intents.point(pointed);
    }

    /// Lights up what is pointed at, here or in another pane; null if nothing is.
    public void point(@Nullable Pointed pointed) {
        if (Objects.equals(pointed, hovered)) return;
        hovered = pointed;
        repaint();
    }

    private void click(MouseEvent event) {
        requestFocus();
        pin(cell(at(event)));
    }

    /// The cell of this step that a click pins: the one clicked, the first factor of a term, or the one that a symbol
    /// names.
    private @Nullable Cell cell(@Nullable Pointed pointed) {
        if (shown == null || pointed == null) return null;
        var product = shown.step().multiplication();
        if (product != null && pointed instanceof Pointed.Addend(Cell of, int k))
            return new Cell(product.left().id(), of.row(), k);
        if (!(pointed instanceof Pointed.Term)) return Pointed.cell(pointed);
        var named = shown.lights(pointed).cell();
        boolean here = named != null
                && shown.step().tiles().stream()
                        .anyMatch(tile -> tile.quantity().id().equals(named.id()));
        return here ? named : null;
    }

    private void pin(@Nullable Cell cell) {
        intents.look(scenario -> scenario.withView(scenario.view().pin(cell)));
    }

    private void key(KeyEvent event) {
        if (shown == null) return;
        hover(null);
        var cursor = Cursor.of(shown.step(), shown.scenario().view().pinned());
        boolean start = cursor.isEmpty()
                && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER && !isWalkable(shown));
        boolean pinned = shown.scenario().view().pinned() != null;
        if (event.getCode() == KeyCode.ESCAPE && pinned) pin(null);
        else if (start) pin(Cursor.start(shown.step()));
        else if (cursor.isPresent() && usesForCursor(event.getCode()))
            pin(cursor.get().move(event.getCode(), event.isShortcutDown()));
        else return;
        event.consume();
    }

    private static boolean isWalkable(Shown shown) {
        return shown.course().isWalkable(shown.scenario());
    }

    private void repaint() {
        var now = shown;
        if (now == null || getWidth() < 1 || getHeight() < 1) return;
        var focus = hovered != null ? hovered : Pointed.at(now.scenario().view().pinned());
        var window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? 1 : window.getRenderScaleX();
        var colours = theme;
        double times = zoom;
        double width = getWidth();
        double height = getHeight();
        painting.ask(() -> Frame.paint(now, focus, colours, times, width, height, scale), this::display);
    }

    private void revealPinned(Frame painted) {
        painted.hits().regions().stream()
                .filter(region -> region.cell().equals(painted.pinned()))
                .map(HitMap.Region::area)
                .findFirst()
                .ifPresent(
                        at -> Reveal.area(this, new BoundingBox(at.getX(), at.getY(), at.getWidth(), at.getHeight())));
    }

    private void display(Frame painted) {
        var before = frame;
        var old = view.getImage();
        var image = Pixels.image(painted.image());
        frame = painted;
        view.setImage(image);
        view.setFitWidth(painted.image().getWidth() / painted.scale());
        view.setFitHeight(painted.image().getHeight() / painted.scale());
        setAccessibleText(painted.description());
        words.set(painted.description());
        if (before == null || !Objects.equals(before.pinned(), painted.pinned())) revealPinned(painted);
        if (before != null && old != null && moves.getAsBoolean() && Motion.isStep(before, painted))
            motion.run(new Motion.Picture(before, old), new Motion.Picture(painted, image));
        else motion.end();
    }
}
