package jacobianlens.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files dropped onto a node.
final class FileDrop {
    private FileDrop() {}

    /// Hands the first file of every drop to `opener`.
    static void listen(Node node, Consumer<Path> opener) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!event.getDragboard().hasFiles()) return;
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            var files = event.getDragboard().getFiles();
            if (files.isEmpty()) return;
            opener.accept(files.getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
