package jacobianlens.ui.pane;

import jacobianlens.chain.Curve;
import jacobianlens.render.Lights;
import jacobianlens.render.Pointed;
import jacobianlens.render.Theme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A function and its slope as curves, with a point on each for every component. A point is moved by dragging it, or
/// with the left and right keys once it is chosen with up and down; what it says stands below.
public final class CurvePane extends VBox {
    private final Intents intents;
    private final Label first = label("curve-first");
    private final Label second = label("curve-second");
    private final Label given = label("quiet");
    private final CurveChart chart = new CurveChart();
    private final Label words = label("curve-words");
    private final Label hint = label("quiet");
    private @Nullable Curve curve;
    private @Nullable Drag drag;
    private Object gesture = new Object();
    private int selected;
    private int lit = -1;
    private @Nullable String hovered;

    /// A drag under way: where it began, and the entry it moves as it was then.
    private record Drag(double from, double entry) {}

    public CurvePane(Intents intents) {
        super(6);
        this.intents = intents;
        words.setId("curve-words");
        hint.setId("curve-hint");
        var conjunction = label("field-label");
        conjunction.setText("and");
        words.setWrapText(true);
        hint.setWrapText(true);
        var heading = new FlowPane(6, 2, first, conjunction, second, given);
        for (var part : List.of(first, second, given)) part.setMinWidth(USE_PREF_SIZE);
        heading.setPrefWrapLength(1);
        getChildren().setAll(heading, chart, words, hint);
        setId("curve");
        getStyleClass().add("curve");
        setMinWidth(0);
        setPrefWidth(1);
        setFocusTraversable(true);
        focusedProperty().addListener(_ -> gesture = new Object());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        chart.setOnMousePressed(event -> press(event.getX()));
        chart.setOnMouseDragged(event -> drag(event.getX()));
        chart.setOnMouseReleased(_ -> release());
        chart.setOnMouseMoved(event -> hover(nearest(event.getX())));
        chart.setOnMouseExited(_ -> hover(OptionalInt.empty()));
    }

    /// Draws with other colours from now on, so many times as large.
    public void use(Theme theme, double times) {
        chart.use(theme, times);
        show(curve);
    }

    /// Shows a curve; hides when there is none.
    public void show(@Nullable Curve now) {
        setVisible(now != null);
        setManaged(now != null);
        if (now != null && (curve == null || curve.front() != now.front())) selected = now.front();
        curve = now;
        if (now == null) {
            drag = null;
            return;
        }
        selected = Math.min(selected, now.at().size() - 1);
        lit = Math.min(lit, now.at().size() - 1);
        int looked = lit >= 0 ? lit : selected;
        var graph = now.graph(looked);
        first.setText(graph.first().name());
        second.setText(graph.second().name());
        given.setText(graph.given().isEmpty() ? "" : "for " + graph.given());
        String shades = chart.show(now, looked, lit >= 0, drag != null);
        words.setText(words(now, looked));
        hint.setText((shades + " " + (now.grip() == null ? "" : now.grip().hint())).strip());
        setAccessibleText(
                IntStream.range(0, Math.min(CurveLines.MOST_POINTS, now.at().size()))
                        .mapToObj(i -> words(now, i))
                        .collect(Collectors.joining("; ")));
        setAccessibleHelp("Up and down choose a point, left and right move it. " + hint.getText());
    }

    private static String words(Curve curve, int i) {
        var graph = curve.graph(i);
        var kink = graph.kink().apply(curve.at().at(i));
        return kink == null ? graph.words() : graph.words() + ". " + kink;
    }

    private OptionalInt nearest(double x) {
        return curve == null ? OptionalInt.empty() : chart.nearest(curve, x);
    }

    private void hover(OptionalInt point) {
        boolean moves = curve != null && point.isPresent() && curve.grip(point.getAsInt()) != null;
        chart.setCursor(moves ? Cursor.H_RESIZE : Cursor.DEFAULT);
        String key = curve == null || point.isEmpty()
                ? null
                : curve.names().at(point.getAsInt()).key();
        if (Objects.equals(key, hovered)) return;
        hovered = key;
        intents.point(key == null ? null : new Pointed.Term(key));
    }

    /// Brings forward the point that is pointed at, here or in another pane.
    void light(Lights lights) {
        int before = lit;
        lit = curve == null || drag != null ? -1 : lit(curve, lights);
        if (lit != before) show(curve);
    }

    /// The only component that lights up; −1 if there is none, or several.
    private static int lit(Curve curve, Lights lights) {
        var on = IntStream.range(0, Math.min(CurveLines.MOST_POINTS, curve.at().size()))
                .filter(i -> lights.isOn(curve.names().at(i).key()))
                .toArray();
        return on.length == 1 ? on[0] : -1;
    }

    /// Chooses the point near a place across, and begins to drag it.
    void press(double x) {
        requestFocus();
        if (curve == null) return;
        var nearest = nearest(x);
        if (nearest.isEmpty()) return;
        select(nearest.getAsInt());
        var grip = curve.grip(selected);
        if (grip != null) drag = new Drag(chart.value(x), grip.values().at(selected));
    }

    /// Moves the point being dragged by as much as the mouse has moved.
    void drag(double x) {
        if (drag == null || chart.value(x) == drag.from) return;
        move(rounded(drag.entry + chart.value(x) - drag.from, chart.resolution()));
    }

    /// Ends the drag; the axes follow the points again.
    void release() {
        drag = null;
        gesture = new Object();
        show(curve);
    }

    private void key(KeyEvent event) {
        if (curve == null) return;
        String step = Grain.REAL.step(event);
        if (event.getCode() == KeyCode.LEFT) nudge("-" + step);
        else if (event.getCode() == KeyCode.RIGHT) nudge(step);
        else if (event.getCode() == KeyCode.UP) select(Math.max(0, selected - 1));
        else if (event.getCode() == KeyCode.DOWN) select(Math.min(curve.at().size() - 1, selected + 1));
        else return;
        event.consume();
    }

    private void select(int component) {
        gesture = new Object();
        selected = component;
        lit = -1;
        show(curve);
    }

    private void nudge(String change) {
        var grip = curve == null ? null : curve.grip(selected);
        if (grip != null) move(NumberText.nudge(grip.values().at(selected), change));
    }

    /// Reports a new number for the entry that moves the chosen point.
    private void move(double value) {
        var grip = curve == null ? null : curve.grip(selected);
        if (grip == null) return;
        String field = grip.field();
        int component = selected;
        intents.edit(gesture, field, scenario -> {
            var entries = new Entries(field, scenario.inputs().get(field));
            int entry = component % entries.columns();
            return scenario.withInputs(scenario.inputs().with(field, entries.with(0, entry, value)));
        });
    }

    /// As many decimals as a pixel can tell apart.
    private static double rounded(double value, double pixel) {
        int decimals = -(int) Math.floor(StrictMath.log10(pixel));
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
