package jacobianlens.ui.pane;

import jacobianlens.function.Functions;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// A field to type an expression in: names are completed, symbols can be put in by a click, and a wrong character is
/// underlined.
final class ExpressionField extends VBox {
    private static final List<String> SYMBOLS =
            List.of("^", "√", "π", "e", "·", "/", "(", ")", "ln", "exp", "sin", "cos", "tanh", "σ", "max");
    private static final int MOST = 8;

    private final TextField field = new TextField();
    private final Path mark = new Path();
    private final ContextMenu names = new ContextMenu();
    private final List<String> variables;

    ExpressionField(String name, List<String> variables) {
        super(4);
        this.variables = variables;
        mark.getStyleClass().add("error-mark");
        mark.setId("error-" + name);
        mark.setManaged(false);
        mark.setVisible(false);
        var over = new Pane(mark);
        over.setMouseTransparent(true);
        names.setId("names-" + name);
        var symbols = new FlowPane(2, 2);
        symbols.setId("symbols-" + name);
        symbols.getStyleClass().add("symbols");
        for (int k = 0; k < SYMBOLS.size(); k++) symbols.getChildren().add(button(name + "-" + k, SYMBOLS.get(k)));
        getChildren().setAll(new StackPane(field, over), symbols);
    }

    TextField field() {
        return field;
    }

    private Button button(String id, String symbol) {
        var button = new Button(symbol);
        button.setFocusTraversable(false);
        button.setId("symbol-" + id);
        button.setAccessibleText("Put in " + symbol);
        button.setOnAction(_ -> insert(symbol));
        return button;
    }

    /// Puts a symbol in where the cursor is; a function with its bracket.
    private void insert(String symbol) {
        field.requestFocus();
        boolean function = symbol.length() > 1 || symbol.equals("√") || symbol.equals("σ");
        String word = function ? symbol + "(" : symbol;
        int at = field.getCaretPosition();
        field.replaceText(field.getSelection().getLength() > 0 ? field.getSelection() : range(at), word);
        field.positionCaret(Math.min(field.getLength(), at + word.length()));
    }

    private static IndexRange range(int at) {
        return new IndexRange(at, at);
    }

    /// Offers the names that begin with the word before the cursor.
    void complete() {
        String word = word();
        var fitting = Functions.namesInExpressions(variables).stream()
                .filter(name -> word.length() > 1 && name.startsWith(word) && !name.equals(word))
                .limit(MOST)
                .toList();
        names.getItems().setAll(fitting.stream().map(this::item).toList());
        if (fitting.isEmpty() || !field.isFocused()) names.hide();
        else if (!names.isShowing()) names.show(field, Side.BOTTOM, 0, 0);
    }

    private String word() {
        String before = field.getText().substring(0, Math.min(field.getCaretPosition(), field.getLength()));
        return before.replaceFirst("(?s).*[^\\p{L}]", "");
    }

    private MenuItem item(String name) {
        var item = new MenuItem(name);
        item.setId("name-" + name);
        item.setOnAction(_ -> {
            int at = field.getCaretPosition();
            String end = variables.contains(name) || name.equals("pi") ? "" : "(";
            field.replaceText(at - word().length(), at, name + end);
        });
        return item;
    }

    /// Underlines a character, counted from 1; none for 0.
    void underline(int character) {
        mark.setVisible(false);
        if (character < 1 || field.getLength() == 0) return;
        field.applyCss();
        field.layout();
        if (!(field.lookup(".text") instanceof Text text) || text.getText().isEmpty()) return;
        String typed = text.getText();
        int last = typed.codePointCount(0, typed.length());
        int at = Math.min(typed.offsetByCodePoints(0, Math.min(character, last + 1) - 1), typed.length() - 1);
        mark.getElements().setAll(text.underlineShape(at, at + 1));
        var place = field.sceneToLocal(text.localToScene(0, 0));
        mark.setTranslateX(place.getX());
        mark.setTranslateY(place.getY() + 1);
        mark.setVisible(true);
    }
}
