package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Tile;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The card with a step's matrices, their operator signs and the legend below them.
final class Card {
    private static final double PADDING = 14;

    private final Derivation derivation;
    private final Lights lights;
    private final double width;
    private final double padding;
    private final double limit;
    private final Legend legend;
    private final Arrangement arrangement;

    /// @param height the most it may take
    Card(List<Tile> tiles, Derivation derivation, Lights lights, double unit, double width, double height) {
        this.derivation = derivation;
        this.lights = lights;
        this.width = width;
        this.padding = PADDING * unit;
        this.limit = limit(tiles);
        this.legend = Legend.of(tiles, derivation, limit, unit, width - 2 * padding);
        double room = height - 2 * padding - legend.height() - padding / 2;
        this.arrangement = Arrangement.of(tiles, width - 2 * padding, room, unit);
    }

    double height() {
        return arrangement.height() + legend.height() + 2.5 * padding;
    }

    List<HitMap.Region> paint(Brush brush, double x, double y) {
        brush.card(new Rectangle2D.Double(x, y, width, height()));
        var regions = new ArrayList<HitMap.Region>();
        double top = y + padding;
        int number = 0;
        for (var line : arrangement.lines()) {
            double left = x + (width - arrangement.width(line)) / 2;
            double middle = top + Arrangement.middle(line);
            for (int i = 0; i < line.size(); i++) {
                var box = line.get(i);
                boolean first = i == 0 && box.tile().sign().isEmpty();
                if (!first) {
                    sign(brush, box, left, middle);
                    left += arrangement.sign(box);
                }
                var painter = new TilePainter(
                        brush, box, lights, derivation, limit, Math.round(left), Math.round(middle - box.middle()));
                regions.addAll(painter.paint(number++));
                left += box.width();
            }
            top += Arrangement.height(line) + arrangement.lineGap();
        }
        legend.paint(brush, x + padding, y + height() - padding - legend.height());
        return regions;
    }

    private void sign(Brush brush, TileBox box, double left, double middle) {
        double size = 20 * arrangement.unit();
        double centre = left + arrangement.sign(box) / 2;
        String sign = box.tile().sign();
        if (!sign.isEmpty())
            Typeface.REGULAR.drawCentred(
                    brush.g(), sign, centre, middle, size, brush.theme().quiet());
    }

    /// The largest finite size among the numbers shown, 1 if all are 0, and 0 if no tile shows numbers.
    private static double limit(List<Tile> tiles) {
        double limit = -1;
        for (var tile : tiles) {
            if (tile.face() == Tile.Face.SYMBOLS) continue;
            limit = Math.max(limit, 0);
            var box = new TileBox(tile, 1, 1);
            for (int i = 0; i < box.rows(); i++)
                for (int j = 0; j < box.columns(); j++) {
                    double size = Math.abs(tile.quantity().value().at(i, j));
                    if (Double.isFinite(size)) limit = Math.max(limit, size);
                }
        }
        return limit == 0 ? 1 : Math.max(limit, 0);
    }
}
