package jacobianlens.ui.pane;

import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// One number to type. Every keystroke that leaves a finite number counts at once; up and down nudge it, and dragging
/// sideways changes it, by its [Grain]; Enter goes on to the next cell.
final class NumberCell extends TextField implements Scrub.Target {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    /// What fits in every cell, in characters.
    private static final int SHORT = 5;
    private static final Pattern MORE = Pattern.compile("[\\s,;\\[\\](){}]");

    /// What a cell tells its editor.
    interface Listener {
        /// A new number; all numbers typed while the cell keeps the focus have one gesture.
        void typed(Object gesture, double value);

        /// The pointer came, or went.
        void pointed(boolean on);

        /// Text that is more than one number, to take the place of all entries.
        void pasted(String text);

        /// What is wrong with the text; null when it is mended.
        void problem(@Nullable Problem problem);
    }

    private final String where;
    private final Grain grain;
    private final Listener listener;
    private Object gesture = new Object();
    private double value;
    private boolean bad;
    private boolean showing;

    NumberCell(String where, Grain grain, Listener listener) {
        this.where = where;
        this.grain = grain;
        this.listener = listener;
        getStyleClass().add("number-cell");
        setId("cell-" + FieldEditor.id(where));
        setAccessibleText(where);
        setPrefColumnCount(3);
        textProperty().addListener((_, _, text) -> read(text));
        widthProperty().addListener(_ -> {
            if (!bad && !isFocused() && !getText().isEmpty()) set(value);
        });
        focusedProperty().addListener((_, _, focused) -> focus(focused));
        hoverProperty().addListener((_, _, on) -> listener.pointed(on));
        Scrub.listen(this, this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    String where() {
        return where;
    }

    @Override
    public Grain grain() {
        return grain;
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public void scrubbed(Object by, double number) {
        gesture = by;
        setText(grain.text(grain.nearest(number)));
    }

    @Override
    public void released() {
        gesture = new Object();
        selectAll();
    }

    /// Shows a number, but leaves alone what is being typed for it.
    void show(double number) {
        boolean same = number == value && !getText().isEmpty();
        boolean left = bad || isFocused() || getText().equals(text(number));
        value = number;
        if (!same || !left) write(number);
    }

    /// Drops what was typed and could not be used; whether there was such a thing.
    boolean forget() {
        boolean dropped = bad;
        if (dropped) write(value);
        return dropped;
    }

    /// Pastes one number as into any text field; anything longer is for the whole vector or matrix.
    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && MORE.matcher(text.strip()).find()) listener.pasted(text);
        else super.paste();
    }

    void outline(boolean on) {
        pseudoClassStateChanged(BAD, on);
    }

    /// Outlines the cell while its number is pointed at somewhere.
    void light(boolean on) {
        pseudoClassStateChanged(LIT, on);
    }

    /// All of the number while it is edited, else as much as there is room for.
    private String text(double number) {
        String exact = grain.text(number);
        if (isFocused() || exact.length() <= SHORT || getWidth() == 0) return exact;
        return NumberText.ever(exact, number).filter(this::fits).findFirst().orElse(NumberText.shortest(number));
    }

    private boolean fits(String text) {
        var words = new Text(text);
        words.setFont(getFont());
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        return words.getLayoutBounds().getWidth() < room;
    }

    private void write(double number) {
        set(number);
        judge(null);
    }

    private void set(double number) {
        String text = text(number);
        String exact = grain.text(number);
        showing = true;
        setText(text);
        showing = false;
        setTooltip(text.equals(exact) ? null : new Tooltip(exact));
    }

    private void read(String text) {
        if (showing) return;
        try {
            value = NumberText.parse(where, text);
            judge(null);
            listener.typed(gesture, value);
        } catch (BadInput e) {
            judge(NumberText.isUnfinished(text) && isFocused() ? null : e.problem());
            bad = true;
        }
    }

    private void judge(@Nullable Problem problem) {
        bad = problem != null;
        listener.problem(problem);
    }

    private void focus(boolean focused) {
        gesture = new Object();
        if (focused)
            Platform.runLater(() -> {
                selectAll();
                Reveal.node(this);
            });
        if (!bad) write(value);
        else if (!focused) read(getText());
    }

    private void key(KeyEvent event) {
        String step = grain.step(event);
        switch (event.getCode()) {
            case UP -> nudge(event, step);
            case DOWN -> nudge(event, "-" + step);
            case ENTER -> {
                requestFocusTraversal(TraversalDirection.NEXT);
                event.consume();
            }
            default -> {}
        }
    }

    private void nudge(KeyEvent event, String step) {
        event.consume();
        setText(grain.text(NumberText.nudge(value, step)));
        selectAll();
    }
}
