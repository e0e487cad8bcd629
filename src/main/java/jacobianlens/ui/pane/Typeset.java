package jacobianlens.ui.pane;

import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Plain;
import jacobianlens.render.FormulaPicture;
import jacobianlens.render.Theme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Formulas in panels: typeset where they fit, else in plain text. One that had to be made small is shown large while
/// it
/// is pointed at.
final class Typeset {
    private static final double SCALE = 2;
    private static final double SLACK = 4;
    private static final int LONGEST = 400;
    private static final double SMALL = 0.8;
    private static final double LARGE = 1.2;
    private static final double WIDEST_LARGE = 900;
    private static final Duration SOON = Duration.millis(300);

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
        var view = view(picture);
        view.setAccessibleText(plain);
        if (view.getFitWidth() > widest + SLACK) return words(plain);
        if (picture.em() < SMALL * em) Tooltip.install(view, enlarged(formula, theme, em));
        return view;
    }

    private static ImageView view(FormulaPicture picture) {
        var view = new ImageView(Pixels.image(picture.image()));
        view.setFitWidth(picture.image().getWidth() / picture.scale());
        view.setFitHeight(picture.image().getHeight() / picture.scale());
        return view;
    }

    /// The formula as large as it should be, while it is pointed at.
    private static Tooltip enlarged(Formula formula, Theme theme, double em) {
        var tooltip = new Tooltip();
        tooltip.getStyleClass().add("enlarged");
        tooltip.setShowDelay(SOON);
        tooltip.setShowDuration(Duration.INDEFINITE);
        tooltip.setOnShowing(_ -> {
            if (tooltip.getGraphic() == null)
                tooltip.setGraphic(view(FormulaPicture.of(formula, theme, LARGE * em, WIDEST_LARGE, SCALE)));
        });
        return tooltip;
    }

    private static Label words(String plain) {
        var label = new Label(plain);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
