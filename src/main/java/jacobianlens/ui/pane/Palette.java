package jacobianlens.ui.pane;

import jacobianlens.lesson.Lesson;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A search over the actions and the lessons: up and down choose, Enter does or opens what is chosen.
public final class Palette extends VBox {
    private final TextField search = new TextField();
    private final ListView<Action> found = new ListView<>();
    private final List<Action> actions;
    private final List<Lesson> lessons;
    private final Consumer<Lesson> opener;
    private final Overlay overlay;

    /// @param opener opens a lesson
    public Palette(List<Action> actions, List<Lesson> lessons, Consumer<Lesson> opener, Overlay overlay) {
        super(8);
        this.actions = actions;
        this.lessons = lessons;
        this.opener = opener;
        this.overlay = overlay;
        setId("palette");
        search.setId("palette-search");
        search.setPromptText("Search actions and lessons");
        search.setAccessibleText("Search actions and lessons");
        search.textProperty().addListener((_, _, _) -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        found.setId("palette-found");
        found.setFocusTraversable(false);
        found.setCellFactory(_ -> new Entry());
        found.setOnMouseClicked(_ -> choose());
        getChildren().setAll(search, found);
        fill();
    }

    /// Opens over the window.
    public void open() {
        search.clear();
        overlay.open(this, search);
    }

    private void fill() {
        var words = new Found(search.getText());
        var acts = actions.stream().filter(words::in);
        var rows = lessons.stream().filter(words::in).map(this::opening);
        found.getItems().setAll(Stream.concat(acts, rows).toList());
        found.getSelectionModel().selectFirst();
    }

    private Action opening(Lesson lesson) {
        return new Action(
                lesson.id(), lesson.part() + "  ›  " + lesson.title(), List.of(), () -> opener.accept(lesson));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> found.getSelectionModel().selectPrevious();
            case DOWN -> found.getSelectionModel().selectNext();
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 3));
        event.consume();
    }

    private void choose() {
        var chosen = found.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        overlay.close();
        chosen.run().run();
    }

    private static final class Entry extends ListCell<Action> {
        @Override
        protected void updateItem(Action action, boolean empty) {
            super.updateItem(action, empty);
            setText(empty || action == null ? "" : action.title() + shortcut(action));
        }

        private static String shortcut(Action action) {
            return action.shortcut().isEmpty() ? "" : "   " + action.shortcut();
        }
    }
}
