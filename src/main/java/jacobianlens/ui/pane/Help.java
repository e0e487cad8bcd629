package jacobianlens.ui.pane;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The shortcuts of every action.
public final class Help extends VBox {
    private final ScrollPane scroll;

    public Help(List<Action> actions) {
        super(8);
        setId("help");
        var heading = new Label("Keys");
        heading.getStyleClass().add("program");
        var grid = new GridPane(24, 4);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints());
        var listed = actions.stream().filter(action -> !action.keys().isEmpty()).toList();
        for (int row = 0; row < listed.size(); row++) {
            var keys = new Label(String.join(", ", listed.get(row).keys()));
            keys.getStyleClass().add("quiet");
            var title = new Label(listed.get(row).title());
            for (var label : List.of(title, keys)) label.setWrapText(true);
            grid.addRow(row, title, keys);
        }
        scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        getChildren().setAll(heading, scroll);
    }

    /// Opens over the window.
    public void open(Overlay overlay) {
        overlay.open(this, scroll);
    }
}
