package jacobianlens.ui.pane;

import jacobianlens.chain.Note;
import jacobianlens.math.Counted;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What the step costs, what is worth knowing about its cells, and the conventions and colours in force.
public final class StatusBar extends HBox {
    private static final double SPACE = 20;
    private final Label cost = new Label();
    private final Label notes = new Label();
    private final ConventionsBar conventions;
    private final ColourMenu colours;
    private final PrecisionButton precision;
    private final Label zoom = new Label("100%");
    private boolean words = true;

    /// @param precision the button that says how wide the numbers are
    public StatusBar(Intents intents, PrecisionButton precision) {
        super(SPACE);
        this.precision = precision;
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        cost.setId("cost");
        cost.setMinWidth(0);
        notes.setId("notes");
        notes.getStyleClass().add("note");
        notes.setMinWidth(0);
        conventions = new ConventionsBar(intents);
        colours = new ColourMenu(intents);
        zoom.setId("zoom");
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("status");
        setId("status");
        getChildren().addAll(cost, notes, space, conventions, colours, precision, zoom);
    }

    /// Shows how large the text is.
    public void zoom(int percent) {
        zoom.setText(percent + "%");
    }

    /// Keeps the menus, and what is said elsewhere too only where there is room.
    public void fit(Room room) {
        words = room.words();
        setSpacing(words ? SPACE : SPACE / 2);
        for (var part : List.of(notes, precision)) show(part, words);
        show(cost, words && !cost.getText().isEmpty());
        conventions.fit(room);
        colours.fit(room);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /// Shows what is to be said about the current step.
    public void show(Shown shown) {
        cost.setText(cost(shown));
        show(cost, words && !cost.getText().isEmpty());
        String text = shown.derivation().notes().stream()
                .filter(note -> shown.step().tiles().stream()
                        .anyMatch(tile -> tile.quantity().id().equals(note.jacobian())))
                .map(Note::text)
                .distinct()
                .collect(Collectors.joining("  "));
        notes.setText(text);
        notes.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        conventions.show(shown);
        colours.show(shown.scenario().view());
    }

    private static String cost(Shown shown) {
        var product = shown.step().multiplication();
        if (product == null) return "";
        var result = product.result();
        long entries = (long) result.value().rows() * result.value().columns();
        return result.symbol().plain() + ": " + Counted.of(entries, "entry", "entries") + ", "
                + (product.multiplications() == 0
                        ? "no multiplications"
                        : Counted.multiplications(product.multiplications()))
                + (product.saves() ? " instead of " + product.denseMultiplications() : "");
    }
}
