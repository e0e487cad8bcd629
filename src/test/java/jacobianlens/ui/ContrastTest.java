package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours named in the style sheets differ enough: 4.5:1 for text and 3:1 for marks, after WCAG 2.2.
class ContrastTest {
    private static final Pattern NAMED = Pattern.compile("(lens-[a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("lens-paper", "lens-ground");

    private static Map<String, Color> colours(String sheet) throws IOException {
        try (var stream = Objects.requireNonNull(ContrastTest.class.getResourceAsStream("/jacobianlens/" + sheet))) {
            var colours = new HashMap<String, Color>();
            NAMED.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
            return colours;
        }
    }

    private static double light(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : StrictMath.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double luminance(Color colour) {
        return 0.2126 * light(colour.getRed()) + 0.7152 * light(colour.getGreen()) + 0.0722 * light(colour.getBlue());
    }

    private static void differ(Map<String, Color> colours, String on, String ground, double least) {
        double a = luminance(Objects.requireNonNull(colours.get(on), on));
        double b = luminance(Objects.requireNonNull(colours.get(ground), ground));
        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
                .as(on + " on " + ground)
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textAndMarksCanBeSeen(String sheet) throws IOException {
        var colours = colours(sheet);
        for (String ground : GROUNDS) {
            for (String text : List.of("lens-ink", "lens-quiet", "lens-red", "lens-amber"))
                differ(colours, text, ground, 4.5);
            for (String mark : List.of("lens-blue", "lens-thumb")) differ(colours, mark, ground, 3);
        }
        differ(colours, "lens-on-blue", "lens-blue", 4.5);
        differ(colours, "lens-blue-ink", "lens-blue-pale", 4.5);
        differ(colours, "lens-quiet", "lens-blue-faint", 4.5);
        differ(colours, "lens-ink", "lens-blue-faint", 4.5);
        differ(colours, "lens-ink", "lens-red-pale", 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void bothSheetsNameTheSameColours(String sheet) throws IOException {
        assertThat(colours(sheet).keySet()).isEqualTo(colours("light.css").keySet());
    }
}
