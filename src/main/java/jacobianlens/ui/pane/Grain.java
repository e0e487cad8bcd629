package jacobianlens.ui.pane;

import java.math.BigDecimal;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// What steps a number in a cell goes in: with the arrow keys, and with each pixel of a drag.
enum Grain {
    /// By 0.1, with Shift 0.01, with Ctrl 1; a drag by 0.01 per pixel, with Shift 0.1, with Alt 0.001.
    REAL,
    /// By 1; a drag by 1 every 20 pixels.
    WHOLE;

    /// One step up, in decimal.
    String step(KeyEvent key) {
        if (this == WHOLE || key.isControlDown()) return "1";
        return key.isShiftDown() ? "0.01" : "0.1";
    }

    BigDecimal perPixel(MouseEvent drag) {
        if (this == WHOLE) return new BigDecimal("0.05");
        return new BigDecimal(drag.isShiftDown() ? "0.1" : drag.isAltDown() ? "0.001" : "0.01");
    }

    /// The number on this grain that is nearest to where a drag has come.
    double nearest(double value) {
        return this == WHOLE ? Math.rint(value) : value;
    }

    String text(double value) {
        boolean whole = this == WHOLE && value == Math.rint(value);
        return whole ? NumberText.whole(value) : NumberText.of(value);
    }
}
