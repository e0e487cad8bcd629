package jacobianlens.ui.pane;

import jacobianlens.lesson.Input;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The lessons under the lecture's parts. Up and down go through them; the one that the scenario is at is highlighted.
public final class LessonList extends ScrollPane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final int AHEAD = 1;
    private static final int BEHIND = -1;
    private final List<Lesson> lessons;
    private final List<Button> buttons = new ArrayList<>();
    private @Nullable Button current;
    private final BiConsumer<Object, Lesson> opener;
    private final Object walk = new Object();
    private final TextField search = new TextField();
    private final Label nothing = new Label("No lesson has these words.");
    private final Map<Label, List<Lesson>> parts = new LinkedHashMap<>();

    /// @param opener opens a lesson; those opened with equal gestures are undone together
    public LessonList(List<Lesson> lessons, BiConsumer<Object, Lesson> opener) {
        var grouped =
                lessons.stream().collect(Collectors.groupingBy(Lesson::part, LinkedHashMap::new, Collectors.toList()));
        this.lessons = grouped.values().stream().flatMap(List::stream).toList();
        this.opener = opener;
        var column = new VBox();
        column.getStyleClass().add("lessons");
        column.getChildren().addAll(search, nothing);
        grouped.forEach((part, rows) -> {
            var entries = rows.stream().map(this::button).toList();
            buttons.addAll(entries);
            var heading = heading(part);
            parts.put(heading, rows);
            column.getChildren().add(heading);
            column.getChildren().addAll(entries);
        });
        prepareSearch();
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("lessons-scroll");
        setId("lessons");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        viewportBoundsProperty().addListener(_ -> Platform.runLater(this::reveal));
    }

    private void prepareSearch() {
        search.setId("lesson-search");
        search.setPromptText("Search (Ctrl+F)");
        search.setAccessibleText("Search the lessons by words or by a row such as S14");
        search.textProperty().addListener((_, _, _) -> filter());
        search.setOnAction(_ -> firstFound().ifPresent(lesson -> opener.accept(new Object(), lesson)));
        nothing.setId("lesson-none");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("quiet");
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) search.clear();
        });
        filter();
    }

    /// Puts the cursor into the search, with what it holds selected.
    public void search() {
        setVvalue(0);
        search.requestFocus();
        search.selectAll();
    }

    private Optional<Lesson> firstFound() {
        return lessons.stream().filter(new Found(search.getText())::in).findFirst();
    }

    private void filter() {
        var words = new Found(search.getText());
        for (int i = 0; i < buttons.size(); i++) show(buttons.get(i), words.in(lessons.get(i)));
        parts.forEach((heading, rows) -> show(heading, rows.stream().anyMatch(words::in)));
        show(nothing, firstFound().isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// The lesson a scenario is at: of its scene, any other before the worked example, with the most inputs in
    /// common, with the same functions where there is one, and of those the last whose step is reached; while
    /// a local Jacobian is found, the first whose step is not behind.
    public static Optional<Lesson> current(List<Lesson> lessons, Shown shown) {
        var scenario = shown.scenario();
        var nearest = shown.step().isLocal() ? nearest(AHEAD, scenario) : nearest(BEHIND, scenario);
        return lessons.stream()
                .filter(lesson ->
                        lesson.start().scene().id().equals(scenario.scene().id()))
                .max(Comparator.<Lesson, Boolean>comparing(lesson -> !lesson.isFreePlay())
                        .thenComparing(lesson -> inCommon(lesson.start(), scenario))
                        .thenComparing(lesson -> words(lesson.start()).equals(words(scenario)))
                        .thenComparing(nearest));
    }

    /// Prefers the lesson whose step is nearest in a direction, then the nearest in the other.
    private static Comparator<Lesson> nearest(int direction, Scenario scenario) {
        return Comparator.<Lesson, Boolean>comparing(lesson -> direction * ahead(lesson, scenario) >= 0)
                .thenComparing(lesson -> -Math.abs(ahead(lesson, scenario)));
    }

    private static int ahead(Lesson lesson, Scenario scenario) {
        return lesson.start().step() - scenario.step();
    }

    private static long inCommon(Scenario one, Scenario other) {
        return one.inputs().values().keySet().stream()
                .filter(other.inputs().values()::containsKey)
                .count();
    }

    private static Map<String, Input> words(Scenario scenario) {
        return scenario.inputs().values().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Input.Word)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Highlights the lesson that is shown.
    public void show(Shown shown) {
        int here = current(lessons, shown).map(lessons::indexOf).orElse(-1);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(HERE, i == here);
            buttons.get(i).setFocusTraversable(i == Math.max(here, 0));
        }
        current = here < 0 ? null : buttons.get(here);
        Platform.runLater(this::reveal);
    }

    private void key(KeyEvent event) {
        int at = buttons.indexOf(event.getTarget());
        int to = switch (event.getCode()) {
            case UP -> nextShown(at - 1, -1);
            case DOWN -> nextShown(at + 1, 1);
            case HOME -> nextShown(0, 1);
            case END -> nextShown(buttons.size() - 1, -1);
            default -> -1;
        };
        if (at < 0 || to < 0 || to >= buttons.size()) return;
        event.consume();
        buttons.get(to).requestFocus();
        opener.accept(walk, lessons.get(to));
    }

    private int nextShown(int from, int by) {
        int at = from;
        while (at >= 0 && at < buttons.size() && !buttons.get(at).isVisible()) at += by;
        return at;
    }

    /// Scrolls to the current lesson if it is out of sight, which it may also be after the window was resized.
    private void reveal() {
        var button = current;
        if (button == null || !button.isVisible()) return;
        double room =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (room <= 0) return;
        double top = button.getBoundsInParent().getMinY();
        double first = getVvalue() * room;
        double height = getViewportBounds().getHeight();
        if (top < first + 30 || top > first + height - 50) setVvalue(Math.clamp((top - height / 2) / room, 0, 1));
    }

    private static String rows(Lesson lesson) {
        return lesson.rows().isEmpty() ? "" : "\n" + String.join(", ", lesson.rows());
    }

    private static Label tag(String row) {
        var tag = new Label(row);
        tag.getStyleClass().add("row-tag");
        return tag;
    }

    private static Label heading(String part) {
        var label = new Label(part);
        label.getStyleClass().add("part");
        return label;
    }

    private Button button(Lesson lesson) {
        var button = new Button(lesson.title());
        button.setId("lesson-" + lesson.id());
        button.getStyleClass().setAll("lesson");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        if (!lesson.isFreePlay() && !lesson.rows().isEmpty()) button.setGraphic(tag(String.join(", ", lesson.rows())));
        button.setAccessibleText(lesson.title() + ". " + lesson.point());
        button.setTooltip(new Tooltip(lesson.point() + rows(lesson)));
        button.setOnAction(_ -> opener.accept(new Object(), lesson));
        return button;
    }
}
