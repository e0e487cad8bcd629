package jacobianlens.ui.pane;

import jacobianlens.chain.Notation;
import jacobianlens.input.NumbersText;
import jacobianlens.lesson.ColourMap;
import jacobianlens.lesson.Dimension;
import jacobianlens.lesson.Field;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.Problem;
import jacobianlens.render.Lights;
import jacobianlens.render.Pointed;
import jacobianlens.render.Theme;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Edits a number, a vector or a matrix, one cell per entry; those of a vector or matrix have the heatmap's colours. A
/// vector wraps after five cells; a matrix has a heading at
/// each row and column and scrolls sideways when it is wide.
final class NumbersEditor extends FieldEditor {
    private static final int BAR = 10;
    private static final int NARROW = 4;
    private final GridPane grid = new GridPane(4, 4);
    private final Label tooMany = new Label();
    private final Map<NumberCell, @Nullable Problem> cells = new LinkedHashMap<>();
    private Theme theme = Theme.LIGHT;
    private ColourMap map = ColourMap.THEME;
    private @Nullable Entries shown;

    NumbersEditor(Field field, Intents intents, FileImport files) {
        super(field, intents);
        if (isArray()) {
            beside(files.button(field));
            FileDrop.listen(this, FileImport::isWanted, file -> files.read(field, file));
        }
        tooMany.setWrapText(true);
        tooMany.getStyleClass().add("quiet");
        getChildren().addAll(1, List.of(field.sizes().size() == 2 ? scrolling(grid) : grid, tooMany));
    }

    /// Whether it edits a vector or a matrix.
    boolean isArray() {
        return !field.sizes().isEmpty();
    }

    private static ScrollPane scrolling(GridPane grid) {
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.minHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> grid.getHeight()
                                + (grid.getWidth() > scroll.getViewportBounds().getWidth() + 1 ? BAR : 0),
                        grid.heightProperty(),
                        grid.widthProperty(),
                        scroll.viewportBoundsProperty()));
        scroll.getStyleClass().add("grid-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    @Override
    void show(Scenario scenario) {
        super.show(scenario);
        var entries = Entries.of(field, scenario);
        var before = shown;
        shown = entries;
        if (before != null && before.turned() != entries.turned()) cells.clear();
        if (before == null || !before.sameShape(entries)) layOut(entries);
        map = scenario.view().map();
        int k = 0;
        for (var cell : cells.keySet()) {
            cell.show(entries.at(k / entries.columns(), k % entries.columns()));
            k++;
        }
        tint(entries);
    }

    @Override
    void use(Theme theme, double times) {
        this.theme = theme;
        if (shown != null) tint(shown);
    }

    private void tint(Entries entries) {
        if (!isArray()) return;
        var tint = Tint.of(entries, theme.with(map));
        int k = 0;
        for (var cell : cells.keySet()) {
            cell.setStyle(tint.style(entries.at(k / entries.columns(), k % entries.columns())));
            k++;
        }
    }

    private void layOut(Entries entries) {
        int here = at();
        var kept = new HashMap<String, NumberCell>();
        cells.keySet().forEach(cell -> kept.put(cell.where(), cell));
        grid.getChildren().clear();
        cells.clear();
        kept.values().forEach(NumberCell::forget);
        typed(null);
        boolean fits = entries.rows() <= SizeSteppers.MOST && entries.columns() <= SizeSteppers.MOST;
        tooMany.setText(
                field.name() + " has " + (long) entries.rows() * entries.columns() + " numbers, too many to list.");
        tooMany.setVisible(!fits);
        tooMany.setManaged(!fits);
        if (fits) fill(entries, kept, entries.input() instanceof Input.Grid);
        if (fits && here >= 0)
            List.copyOf(cells.keySet()).get(Math.min(here, cells.size() - 1)).requestFocus();
    }

    /// The number of the cell the user is at; −1 if none.
    private int at() {
        return cells.keySet().stream().map(NumberCell::isFocused).toList().indexOf(true);
    }

    private void fill(Entries entries, Map<String, NumberCell> kept, boolean matrix) {
        int across = matrix ? entries.columns() : across(entries.columns());
        for (int i = 0; i < entries.rows(); i++)
            for (int j = 0; j < entries.columns(); j++)
                grid.add(cell(entries, kept, i, j), matrix ? j + 1 : j % across, matrix ? i + 1 : j / across);
        if (matrix) headings(entries);
        var narrow = new ColumnConstraints();
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        var columns = Stream.generate(() -> wide).limit(across);
        grid.getColumnConstraints()
                .setAll(Stream.concat(Stream.of(narrow).filter(_ -> matrix), columns)
                        .toList());
    }

    /// How many cells of a vector stand side by side: at most five, in lines of nearly equal length.
    private static int across(int n) {
        return Math.ceilDiv(n, Math.ceilDiv(n, 5));
    }

    private NumberCell cell(Entries entries, Map<String, NumberCell> kept, int row, int column) {
        var cell = kept.get(entries.where(row, column));
        if (cell == null) cell = cell(entries, row, column);
        boolean scrolls = entries.input() instanceof Input.Grid && entries.columns() > NARROW;
        cell.setMinWidth(scrolls ? 60 : 46);
        cell.setPrefColumnCount(isArray() ? 3 : 7);
        cell.setMaxWidth(isArray() ? Double.MAX_VALUE : USE_PREF_SIZE);
        cells.put(cell, null);
        return cell;
    }

    private NumberCell cell(Entries entries, int row, int column) {
        NumberCell[] made = new NumberCell[1];
        var grain = field.counts() == null ? Grain.REAL : Grain.WHOLE;
        made[0] = new NumberCell(entries.where(row, column), grain, new NumberCell.Listener() {
            @Override
            public void typed(Object gesture, double value) {
                intents.edit(gesture, field.name(), scenario -> {
                    var changed = Entries.of(field, scenario).with(row, column, value);
                    return scenario.withInputs(scenario.inputs().with(field.name(), changed));
                });
            }

            @Override
            public void pointed(boolean on) {
                intents.point(on ? new Pointed.Term(made[0].where()) : null);
            }

            @Override
            public void pasted(String text) {
                paste(text);
            }

            @Override
            public void problem(@Nullable Problem problem) {
                note(made[0], problem);
            }
        });
        return made[0];
    }

    /// Puts the numbers of a text in the place of all entries; the sizes follow.
    private void paste(String text) {
        intents.edit(
                new Object(),
                field.name(),
                scenario -> Entries.replaced(field, scenario, NumbersText.read(field.name(), text)));
    }

    @Override
    void light(Lights lights) {
        cells.keySet().forEach(cell -> cell.light(lights.isOn(cell.where())));
    }

    private void note(NumberCell cell, @Nullable Problem problem) {
        cells.replace(cell, problem);
        typed(cells.values().stream().filter(p -> p != null).findFirst().orElse(null));
    }

    /// Neurons and samples by name, along the side they are on; the other side is numbered.
    private void headings(Entries entries) {
        for (int i = 0; i < entries.rows(); i++)
            grid.add(heading(entries.turned() ? name(i) : Integer.toString(i + 1)), 0, i + 1);
        for (int j = 0; j < entries.columns(); j++)
            grid.add(heading(entries.turned() ? Integer.toString(j + 1) : name(j)), j + 1, 0);
    }

    private String name(int k) {
        var name = field.name().substring(field.name().indexOf('.') + 1);
        var letter = Notation.letter(name.toLowerCase(Locale.ROOT));
        boolean samples = field.sizes().getLast() == Dimension.SAMPLES;
        return (samples ? Notation.sample(letter, k) : Notation.component(letter, k)).plain();
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("cell-heading");
        heading.setMinWidth(Label.USE_PREF_SIZE);
        heading.setMaxWidth(Double.MAX_VALUE);
        return heading;
    }

    @Override
    boolean forget() {
        return List.copyOf(cells.keySet()).stream().map(NumberCell::forget).reduce(false, Boolean::logicalOr);
    }

    @Override
    protected void outline(@Nullable Problem problem) {
        var named = Optional.ofNullable(problem).map(Problem::where);
        boolean here = cells.keySet().stream()
                .anyMatch(cell -> named.filter(cell.where()::equals).isPresent());
        boolean whole = isTelling() && !here;
        cells.forEach((cell, own) -> cell.outline(
                own != null || named.filter(cell.where()::equals).isPresent() || whole && cell.isFocused()));
    }
}
