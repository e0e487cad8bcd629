package jacobianlens.ui.pane;

import jacobianlens.lesson.Playlist;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The playlist: what is in it and in which order. Enter or a double click goes to a scene.
public final class PlaylistPane extends VBox {
    private final Host host;
    private final Overlay overlay;
    private final ListView<String> scenes = new ListView<>();

    /// What holds the list.
    public interface Host {
        Playlist list();

        /// The place of the scene shown last, from 0.
        int at();

        /// Adds what is shown.
        void add();

        void move(int from, int to);

        void remove(int k);

        void go(int k);
    }

    public PlaylistPane(Host host, Runnable save, Overlay overlay) {
        super(8);
        this.host = host;
        this.overlay = overlay;
        setId("playlist");
        var heading = new Label("Playlist");
        heading.getStyleClass().add("program");
        var words = new Label("Past the last step of a scene comes the next one. Save keeps the list in one file.");
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        scenes.setId("playlist-scenes");
        scenes.setAccessibleText("The scenes of the playlist");
        scenes.setPlaceholder(new Label("No scene yet: add what is shown, or open a playlist."));
        scenes.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) go();
            if (event.getCode() == KeyCode.DELETE) remove();
        });
        scenes.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) go();
        });
        var buttons = new HBox(
                8,
                button("Add what is shown", "playlist-add", host::add),
                button("Up", "playlist-up", () -> move(-1)),
                button("Down", "playlist-down", () -> move(1)),
                button("Remove", "playlist-remove", this::remove),
                button("Save", "playlist-save", save));
        getChildren().setAll(heading, words, scenes, buttons);
    }

    /// Opens over the window.
    public void open() {
        fill(host.at());
        overlay.open(this, scenes);
    }

    private Button button(String text, String id, Runnable run) {
        var button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> {
            int chosen = scenes.getSelectionModel().getSelectedIndex();
            int before = scenes.getItems().size();
            run.run();
            if (host.list().scenes().size() > before) fill(host.at());
            else if (host.list().scenes().size() < before) fill(chosen);
        });
        return button;
    }

    private void go() {
        int k = scenes.getSelectionModel().getSelectedIndex();
        if (k < 0) return;
        overlay.close();
        host.go(k);
    }

    private void move(int by) {
        int k = scenes.getSelectionModel().getSelectedIndex();
        if (k < 0 || k + by < 0 || k + by >= scenes.getItems().size()) return;
        host.move(k, k + by);
        fill(k + by);
    }

    private void remove() {
        int k = scenes.getSelectionModel().getSelectedIndex();
        if (k < 0) return;
        host.remove(k);
        fill(k);
    }

    private void fill(int chosen) {
        var all = host.list().scenes();
        scenes.getItems()
                .setAll(IntStream.range(0, all.size())
                        .mapToObj(k -> (k + 1) + "  " + all.get(k).name() + ", step "
                                + (all.get(k).scenario().step() + 1))
                        .toList());
        if (!all.isEmpty()) scenes.getSelectionModel().select(Math.clamp(chosen, 0, all.size() - 1));
    }
}
