package jacobianlens.ui;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Hands that do anything to a window: they move, click, drag, type, paste, undo and resize, as a seed says.
final class Hands {
    private static final List<String> TEXTS = List.of(
            "0", "1", "-2.5", "0.3", "1e-3", "abc", "0,5", "", "-", "1e999", "7", "-1", "0.25", "40", "1e300", "x^2",
            "(");
    private static final List<String> CLIPBOARD = List.of(
            "[1, 2, 3]",
            "[[1, 2], [3, 4], [5, 6]]",
            "1\t2\n3\t4",
            "0.5",
            "nonsense",
            "[1; -1]",
            "1 2 3 4 5 6 7",
            "[[1,2],[3]]");
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.RIGHT,
            KeyCode.LEFT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP,
            KeyCode.SPACE,
            KeyCode.N,
            KeyCode.P,
            KeyCode.ENTER,
            KeyCode.K,
            KeyCode.ESCAPE,
            KeyCode.TAB);
    private static final List<KeyCode> WITH_CONTROL = List.of(
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.Z,
            KeyCode.T,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.DIGIT0,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.K,
            KeyCode.F,
            KeyCode.D);

    private final OnWindow on;
    private final Random random;

    Hands(OnWindow on, long seed) {
        this.on = on;
        this.random = new Random(seed);
    }

    /// Does one thing.
    ///
    /// @return what it was, in words
    String move() {
        return switch (random.nextInt(14)) {
            case 0, 1 -> press();
            case 2 -> lesson();
            case 3, 4 -> type();
            case 5 -> paste();
            case 6, 7 -> drag(pick(".number-cell"));
            case 8 -> drag(pick("#curve"));
            case 9, 10 -> point();
            case 11 -> key(KEYS.get(random.nextInt(KEYS.size())), false);
            case 12 -> key(WITH_CONTROL.get(random.nextInt(WITH_CONTROL.size())), true);
            default -> resize();
        };
    }

    /// Any button that opens no dialog of the system.
    private String press() {
        var buttons = nodes(".button", ".toggle-button", ".card", ".lesson", ".convention").stream()
                .filter(node -> !node.isDisabled() && !leadsOut(node))
                .toList();
        if (buttons.isEmpty()) return "nothing to press";
        var button = buttons.get(random.nextInt(buttons.size()));
        on.stage().act(() -> ((ButtonBase) button).fire());
        return "press " + name(button);
    }

    /// Whether a control leads to what a machine without a display does not have: a dialog of the system, a whole
    /// screen.
    private static boolean leadsOut(Node node) {
        return List.of("open", "save", "export", "present").contains(String.valueOf(node.getId()))
                || node.getStyleClass().contains("import-button")
                || node instanceof Labeled labeled && labeled.getText().endsWith("…");
    }

    private String lesson() {
        var lessons = nodes(".lesson");
        var lesson = lessons.get(random.nextInt(lessons.size()));
        on.stage().act(() -> ((ButtonBase) lesson).fire());
        return "lesson " + name(lesson);
    }

    private String type() {
        var fields = nodes(".number-cell", ".text-field");
        var field = (TextInputControl) fields.get(random.nextInt(fields.size()));
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        on.stage().act(field::requestFocus);
        on.stage().act(() -> field.setText(text));
        return "type " + text + " into " + name(field);
    }

    private String paste() {
        var cells = nodes(".number-cell");
        if (cells.isEmpty()) return "no cell to paste into";
        var cell = (TextInputControl) cells.get(random.nextInt(cells.size()));
        String text = CLIPBOARD.get(random.nextInt(CLIPBOARD.size()));
        on.stage().act(cell::requestFocus);
        on.stage().act(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            cell.paste();
        });
        return "paste " + text + " into " + name(cell);
    }

    private String drag(List<Node> among) {
        if (among.isEmpty()) return "nothing to drag";
        var node = among.get(random.nextInt(among.size()));
        double x = random.nextDouble() * node.getLayoutBounds().getWidth();
        double y = random.nextDouble() * node.getLayoutBounds().getHeight();
        double by = random.nextDouble(-80, 80);
        on.stage().mouse(node, MouseEvent.MOUSE_PRESSED, x, y);
        for (double part = 0.25; part <= 1; part += 0.25)
            on.stage().mouse(node, MouseEvent.MOUSE_DRAGGED, x + part * by, y);
        on.stage().mouse(node, MouseEvent.MOUSE_RELEASED, x + by, y);
        return "drag " + name(node) + " by " + Math.round(by);
    }

    private String point() {
        var stage = on.stage().find("#stage");
        double x = random.nextDouble() * stage.getLayoutBounds().getWidth();
        double y = random.nextDouble() * stage.getLayoutBounds().getHeight();
        on.stage().mouse(stage, MouseEvent.MOUSE_MOVED, x, y);
        boolean click = random.nextInt(3) == 0;
        if (click) {
            on.stage().mouse(stage, MouseEvent.MOUSE_PRESSED, x, y);
            on.stage().mouse(stage, MouseEvent.MOUSE_RELEASED, x, y);
            on.stage().mouse(stage, MouseEvent.MOUSE_CLICKED, x, y);
        }
        if (random.nextInt(3) == 0) on.stage().mouse(stage, MouseEvent.MOUSE_EXITED, -1, -1);
        return (click ? "click" : "point") + " at " + Math.round(x) + ", " + Math.round(y);
    }

    private String key(KeyCode code, boolean control) {
        var focused = on.window().getScene().getFocusOwner();
        if (focused != null
                && leadsOut(focused)
                && List.of(KeyCode.SPACE, KeyCode.ENTER).contains(code)) return "no " + code + " on " + name(focused);
        on.stage().act(() -> {
            var scene = on.window().getScene();
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
                Event.fireEvent(target, new KeyEvent(type, "", "", code, false, control, false, false));
        });
        return (control ? "Ctrl+" : "") + code;
    }

    private String resize() {
        double width = random.nextInt(700, 1000);
        double height = random.nextInt(560, 960);
        on.resize(width, height);
        return "resize to " + width + " by " + height;
    }

    private List<Node> pick(String query) {
        return nodes(query).stream().filter(Node::isVisible).toList();
    }

    private List<Node> nodes(String... styles) {
        return Stream.of(styles)
                .flatMap(style -> on.stage().robot().lookup(style).queryAll().stream())
                .distinct()
                .toList();
    }

    private static String name(Node node) {
        return node.getId() != null
                ? "#" + node.getId()
                : node instanceof Labeled labeled ? labeled.getText() : node.toString();
    }
}
