package jacobianlens.ui.pane;

import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Plain;
import jacobianlens.render.FormulaPicture;
import jacobianlens.render.Theme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// Formulas in panels: typeset where they fit, else in plain text.
final class Typeset {
    private static final double SCALE = 2;
    private static final double SLACK = 4;
    private static final int LONGEST = 400;

    private Typeset() {}

    /// name = formula.
    static Node of(Expression name, Expression is, Theme theme, double em, double widest) {
        return of(Formula.equation(new Formula.Scalar(name), new Formula.Scalar(is)), theme, em, widest);
    }

    /// A formula; in plain text, at most so long, if even its smallest letters are wider than allowed.
    static Node of(Formula formula, Theme theme, double em, double widest) {
        String plain = Plain.of(formula);
        if (plain.length() > LONGEST) return words(plain.substring(0, LONGEST) + " …");
        var picture = FormulaPicture.of(formula, theme, em, widest, SCALE);
        var view = new ImageView(Pixels.image(picture.image()));
        view.setFitWidth(picture.image().getWidth() / picture.scale());
        view.setFitHeight(picture.image().getHeight() / picture.scale());
        view.setAccessibleText(plain);
        return view.getFitWidth() <= widest + SLACK ? view : words(plain);
    }

    private static Label words(String plain) {
        var label = new Label(plain);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
