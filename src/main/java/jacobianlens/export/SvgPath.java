package jacobianlens.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/// A shape's outline as SVG path data: in hundredths of a unit, each point as its distance from the last, which is
/// short and, in whole hundredths, never drifts.
final class SvgPath {
    private static final double PARTS = 100;
    private final StringBuilder text = new StringBuilder();
    private long x;
    private long y;
    private long startX;
    private long startY;

    private SvgPath() {}

    static String of(Shape shape) {
        var data = new SvgPath();
        var at = new double[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) data.add(path.currentSegment(at), at);
        return data.text.toString();
    }

    private void add(int segment, double[] at) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> {
                points('m', at, 2);
                startX = x;
                startY = y;
            }
            case PathIterator.SEG_LINETO -> line(parts(at[0]), parts(at[1]));
            case PathIterator.SEG_QUADTO -> points('q', at, 4);
            case PathIterator.SEG_CUBICTO -> points('c', at, 6);
            default -> {
                text.append('z');
                x = startX;
                y = startY;
            }
        }
    }

    private void line(long toX, long toY) {
        if (toY == y) number(text.append('h'), toX - x);
        else if (toX == x) number(text.append('v'), toY - y);
        else {
            number(text.append('l'), toX - x);
            number(text.append(' '), toY - y);
        }
        x = toX;
        y = toY;
    }

    private void points(char command, double[] at, int count) {
        text.append(command);
        for (int i = 0; i < count; i += 2) {
            number(i == 0 ? text : text.append(' '), parts(at[i]) - x);
            number(text.append(' '), parts(at[i + 1]) - y);
        }
        x = parts(at[count - 2]);
        y = parts(at[count - 1]);
    }

    private static long parts(double value) {
        return Math.round(value * PARTS);
    }

    private static void number(StringBuilder text, long parts) {
        text.append(Decimal.of(parts / PARTS));
    }
}
