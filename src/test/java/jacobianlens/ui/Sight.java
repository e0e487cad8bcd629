package jacobianlens.ui;

import jacobianlens.ui.pane.Frame;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// Everything a window shows: the picture in pixels and in words, the places, and the inputs unless one is refused.
record Sight(String description, String picture, List<String> labels, Map<String, String> cells) {

    static Sight of(OnWindow on) {
        var stage = on.stage();
        if (nodes(on, ".problem").stream().anyMatch(Node::isVisible)) stage.press("#undo");
        Frame frame = on.painted();
        var image = frame.image();
        int pixels = Arrays.hashCode(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        String picture = image.getWidth() + "×" + image.getHeight() + " " + Integer.toHexString(pixels);
        var labels = List.of(stage.text("#breadcrumb"), stage.text("#place"), stage.text("#cost"));
        var cells = nodes(on, ".number-cell").stream()
                .collect(Collectors.toMap(Node::getId, cell -> ((TextField) cell).getText()));
        return new Sight(frame.description(), picture, labels, cells);
    }

    private static List<Node> nodes(OnWindow on, String query) {
        return List.copyOf(on.stage().robot().lookup(query).queryAll());
    }
}
