package jacobianlens.ui.pane;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Files dropped onto a node.
public final class FileDrop {
    private FileDrop() {}

    /// Hands the first file of every drop to `taker` if it is wanted; else it is for what is around the node.
    public static void listen(Node node, Predicate<Path> wanted, Consumer<Path> taker) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (first(event.getDragboard(), wanted).isEmpty()) return;
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> first(event.getDragboard(), wanted).ifPresent(file -> {
                    taker.accept(file);
                    event.setDropCompleted(true);
                    event.consume();
                }));
    }

    private static Optional<Path> first(Dragboard board, Predicate<Path> wanted) {
        return board.getFiles().stream()
                .limit(1)
                .map(file -> file.toPath())
                .filter(wanted)
                .findFirst();
    }
}
