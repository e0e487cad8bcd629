package jacobianlens.ui.pane;

import jacobianlens.function.Conventions;
import jacobianlens.lesson.Field;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.OwnFunction;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import jacobianlens.render.Theme;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Picks a function: a button for each of the favourites, a menu with the whole catalogue, and, where an expression is
/// welcome, a field to type one.
final class WordEditor extends FieldEditor {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int WIDEST = 8;
    /// More buttons than these are as wide as their words, not alike.
    private static final int ALIKE = 4;
    private final Catalogue catalogue;
    private final ToggleGroup favourites = new ToggleGroup();
    private final HBox row = new HBox();
    private final MenuButton more = new MenuButton("More…");
    private final ExpressionField typing;
    private final TextField expression;
    private final FunctionNotes notes;
    private Object gesture = new Object();
    private String word = "";
    private boolean showing;

    WordEditor(Field field, Intents intents) {
        super(field, intents);
        catalogue = Catalogue.of(field.choices());
        catalogue.favourites().forEach(entry -> row.getChildren().add(favourite(entry)));
        more.setOnShowing(_ -> more.getItems()
                .setAll(catalogue.entries().stream().map(this::item).toList()));
        more.setId("more-" + id(field.name()));
        if (catalogue.favourites().size() < catalogue.entries().size())
            row.getChildren().add(wide(more));
        more.setPrefWidth(USE_COMPUTED_SIZE);
        more.setMinWidth(USE_PREF_SIZE);
        if (row.getChildren().size() > ALIKE)
            for (var part : row.getChildren()) ((Region) part).setPrefWidth(USE_COMPUTED_SIZE);
        row.getStyleClass().add("segments");
        getChildren().add(1, row);
        typing = new ExpressionField(field.name(), catalogue.variables());
        expression = typing.field();
        notes = new FunctionNotes(field.name());
        if (catalogue.takesExpressions()) {
            getChildren().add(2, typing);
            getChildren().add(notes);
        }
        expression.setId("expression-" + id(field.name()));
        expression.setPromptText(catalogue.prompt());
        expression.setAccessibleText(field.label() + ": " + catalogue.prompt());
        expression.textProperty().addListener((_, _, text) -> type(text));
        expression.setOnAction(_ -> settle());
        expression.focusedProperty().addListener((_, _, _) -> {
            settle();
            gesture = new Object();
        });
    }

    private ToggleButton favourite(Catalogue.Entry entry) {
        var button = new ToggleButton(entry.label());
        button.setToggleGroup(favourites);
        button.setUserData(entry.id());
        button.setId("pick-" + entry.id());
        button.setAccessibleText(entry.id());
        button.setOnAction(_ -> pick(entry.id()));
        return wide(button);
    }

    private static <R extends Region> R wide(R region) {
        region.setMaxWidth(Double.MAX_VALUE);
        region.setPrefWidth(60);
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    private MenuItem item(Catalogue.Entry entry) {
        var name = new Label(entry.id());
        name.setPrefWidth(110);
        var formula = new Label(entry.formula());
        formula.getStyleClass().add("quiet");
        var item = new MenuItem("", new HBox(name, formula));
        item.setId("item-" + entry.id());
        item.setOnAction(_ -> pick(entry.id()));
        return item;
    }

    private void pick(String id) {
        change(new Object(), id);
        write(id);
    }

    private void type(String text) {
        if (showing) return;
        change(gesture, text.strip());
        Platform.runLater(typing::complete);
    }

    private void change(Object gesture, String text) {
        word = text;
        intents.edit(
                gesture,
                field.name(),
                scenario -> scenario.withInputs(scenario.inputs().with(field.name(), new Input.Word(text))));
    }

    @Override
    void show(Scenario scenario) {
        super.show(scenario);
        String text = scenario.inputs().word(field.name());
        boolean same = text.equals(word);
        word = text;
        notes.show(own(text));
        if (!same || !expression.isFocused()) write(text);
        else mark(text);
    }

    private @Nullable OwnFunction own(String text) {
        try {
            return OwnFunction.of(field, text, Conventions.LECTURE).findFirst().orElse(null);
        } catch (BadInput _) {
            return null;
        }
    }

    @Override
    void use(Theme theme, double times) {
        notes.use(theme, times);
    }

    private void write(String text) {
        showing = true;
        expression.setText(text);
        showing = false;
        mark(text);
    }

    private void mark(String text) {
        for (var toggle : favourites.getToggles()) toggle.setSelected(text.equals(toggle.getUserData()));
        var other = favourites.getSelectedToggle() == null ? catalogue.find(text) : Optional.<Catalogue.Entry>empty();
        more.setText(other.map(Catalogue.Entry::label)
                .filter(label -> label.length() <= WIDEST)
                .orElse("More…"));
        more.pseudoClassStateChanged(CHOSEN, other.isPresent());
    }

    @Override
    void settle() {
        if (isTelling()) intents.retract(gesture);
    }

    @Override
    boolean forget() {
        write(word);
        return false;
    }

    @Override
    protected void outline(@Nullable Problem problem) {
        boolean bad = problem != null && (isTelling() || concerns(problem));
        row.pseudoClassStateChanged(BAD, bad);
        expression.pseudoClassStateChanged(BAD, bad);
        typing.underline(problem == null ? 0 : place(problem));
    }

    /// The character of this field a problem is at, counted from 1; 0 if it is about something else or the whole.
    private int place(Problem problem) {
        if (!problem.code().equals("syntax") || !concerns(problem)) return 0;
        var digits = problem.where().replaceAll("^.*\\[|]$", "");
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
    }
}
