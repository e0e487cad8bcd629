package jacobianlens.ui.pane;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files dropped onto a node.
public final class FileDrop {
    private FileDrop() {}

    /// Hands the first file of every drop to `taker` if it is wanted; else it is for what is around the node.
    public static void listen(Node node, Predicate<Path> wanted, Consumer<Path> taker) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (first(event.getDragboard().getFiles(), wanted).isEmpty()) return;
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> first(event.getDragboard().getFiles(), wanted).ifPresent(file -> {
                    taker.accept(file);
                    event.setDropCompleted(true);
                    event.consume();
                }));
    }

    /// The first of what is dropped, if it is wanted.
    static Optional<Path> first(List<File> files, Predicate<Path> wanted) {
        return files.stream().limit(1).map(File::toPath).filter(wanted).findFirst();
    }
}
