package jacobianlens.export;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings a picture down to 256 colours. The colours of cells and cards fill areas, so they are among the most frequent
/// and stay as they are; the rest of the palette goes to colours far from those, which catches gradients; the shades on
/// the edges of letters take what is nearest.
final class GifPalette {
    private static final int SIZE = 256;
    private static final int FREQUENT = 128;
    private final List<Integer> palette;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private GifPalette(List<Integer> palette) {
        this.palette = palette;
    }

    /// The same picture with its own 256 colours.
    static BufferedImage reduced(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var palette = new GifPalette(chosen(pixels));
        var reduced = new BufferedImage(
                image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette.model());
        var indices = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) indices[i] = palette.index(pixels[i] & 0xffffff);
        reduced.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), indices);
        return reduced;
    }

    private static List<Integer> chosen(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : pixels) counts.merge(pixel & 0xffffff, 1, Integer::sum);
        var colours = new ArrayList<>(counts.keySet());
        colours.sort(Comparator.<Integer>comparingInt(colour -> -counts.getOrDefault(colour, 0))
                .thenComparingInt(colour -> colour));
        var chosen = new ArrayList<>(colours.subList(0, Math.min(FREQUENT, colours.size())));
        var left = new ArrayList<>(colours.subList(chosen.size(), colours.size()));
        var distances = new int[left.size()];
        for (int i = 0; i < distances.length; i++) distances[i] = distance(left.get(i), chosen);
        while (chosen.size() < SIZE && chosen.size() < colours.size()) {
            int furthest = 0;
            for (int i = 1; i < distances.length; i++) if (distances[i] > distances[furthest]) furthest = i;
            int colour = left.get(furthest);
            chosen.add(colour);
            for (int i = 0; i < distances.length; i++)
                distances[i] = Math.min(distances[i], distance(left.get(i), colour));
        }
        return chosen;
    }

    private int index(int colour) {
        return nearest.computeIfAbsent(colour, wanted -> {
            int best = 0;
            for (int i = 1; i < palette.size(); i++)
                if (distance(palette.get(i), wanted) < distance(palette.get(best), wanted)) best = i;
            return best;
        });
    }

    private IndexColorModel model() {
        var map = palette.stream().mapToInt(colour -> colour).toArray();
        return new IndexColorModel(8, map.length, map, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private static int distance(int colour, List<Integer> others) {
        return others.stream().mapToInt(other -> distance(colour, other)).min().orElse(0);
    }

    private static int distance(int one, int two) {
        int red = (one >> 16) - (two >> 16);
        int green = (one >> 8 & 255) - (two >> 8 & 255);
        int blue = (one & 255) - (two & 255);
        return 2 * red * red + 4 * green * green + 3 * blue * blue;
    }
}
