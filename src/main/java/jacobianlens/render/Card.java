package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Tile;
import jacobianlens.lesson.ColourScale;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The card with a step's matrices, their operator signs and the legend below them. From afar, a table of symbols that
/// would be blank is left out.
final class Card {
    private static final double PADDING = 14;

    /// Signs that are hardly seen at the size of others.
    private static final String SMALL_SIGNS = "·,";

    private final Derivation derivation;
    private final Lights lights;
    private final Reach reach;
    private final double width;
    private final double padding;
    private final ToDoubleFunction<Tile> limit;
    private final Legend legend;
    private final int leftOut;
    private final Arrangement arrangement;

    /// @param height the most it may take
    Card(
            List<Tile> tiles,
            Derivation derivation,
            Lights lights,
            Reach reach,
            Theme theme,
            ColourScale scale,
            double unit,
            double width,
            double height) {
        this.derivation = derivation;
        this.lights = lights;
        this.reach = reach;
        this.width = width;
        this.padding = PADDING * unit;
        this.limit = tile -> Limit.of(scale, tile, tiles);
        this.legend = Legend.of(tiles, derivation, theme, scale, unit, width - 2 * padding);
        double room = height - 2 * padding - legend.height() - padding / 2;
        var all = Arrangement.of(boxes(tiles, scale, theme.reading()), width - 2 * padding, room, unit);
        boolean blank = tiles.size() > 1 && !all.lines().getFirst().getFirst().isReadable();
        this.leftOut = theme.reading() == Reading.FAR && blank ? 1 : 0;
        this.arrangement = leftOut == 0
                ? all
                : Arrangement.of(boxes(withoutFirst(tiles), scale, theme.reading()), width - 2 * padding, room, unit);
    }

    private static List<Tile> withoutFirst(List<Tile> tiles) {
        var rest = new ArrayList<>(tiles.subList(1, tiles.size()));
        rest.set(0, rest.getFirst().first());
        return rest;
    }

    /// The matrices, measured; each with the end of its scale in its caption if that is its own.
    private static List<TileBox> boxes(List<Tile> tiles, ColourScale scale, Reading reading) {
        return tiles.stream()
                .map(tile -> {
                    double limit = Limit.of(scale, tile, tiles);
                    var box = new TileBox(tile, 1, 1).read(reading);
                    boolean own = scale == ColourScale.EACH && tiles.size() > 1 && limit > 0;
                    return own ? box.captioned(" · colours to ±" + CellText.of(limit)) : box;
                })
                .toList();
    }

    double height() {
        return arrangement.height() + legend.height() + 2.5 * padding;
    }

    HitMap paint(Brush brush, double x, double y) {
        brush.card(new Rectangle2D.Double(x, y, width, height()));
        var regions = new ArrayList<HitMap.Region>();
        var terms = new ArrayList<HitMap.Term>();
        double top = y + padding;
        int number = leftOut;
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
                double end = limit.applyAsDouble(box.tile());
                var painter = new TilePainter(brush, box, lights, reach, derivation, end, left, middle - box.middle());
                var hits = painter.paint(number++);
                regions.addAll(hits.regions());
                terms.addAll(hits.terms());
                left += box.width();
            }
            top += Arrangement.height(line) + arrangement.lineGap();
        }
        legend.paint(brush, x + padding, y + height() - padding - legend.height());
        return new HitMap(List.copyOf(regions), List.copyOf(terms));
    }

    private void sign(Brush brush, TileBox box, double left, double middle) {
        String sign = box.tile().sign();
        double size = (SMALL_SIGNS.contains(sign) ? 32 : 20) * arrangement.unit();
        double centre = left + arrangement.sign(box) * 0.37;
        if (!sign.isEmpty())
            Typeface.REGULAR.drawCentred(
                    brush.g(), sign, centre, middle, size, brush.theme().quiet());
    }
}
