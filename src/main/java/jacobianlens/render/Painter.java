package jacobianlens.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// Draws a picture into an area: the window, PNG and every later format call the same one.
public interface Painter {

    /// @return what lies where in the picture
    HitMap paint(Graphics2D g, Rectangle2D area);
}
