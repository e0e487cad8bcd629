package jacobianlens.ui.present;

import jacobianlens.render.Figure;
import jacobianlens.render.StagePainter;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Shown;
import java.awt.image.BufferedImage;

/// A step as a small picture: complete, with nothing pinned.
final class SmallPicture {
    /// The size it is arranged for.
    static final double WIDTH = 960;

    static final double HEIGHT = 540;

    private SmallPicture() {}

    /// @param scale pixels for each unit of its size
    static BufferedImage of(Shown shown, Theme theme, double scale) {
        var scenario = shown.scenario().withView(shown.scenario().view().colours());
        var painter = StagePainter.of(scenario, shown.derivation(), theme);
        return Figure.paint(painter, WIDTH, HEIGHT, scale).image();
    }
}
