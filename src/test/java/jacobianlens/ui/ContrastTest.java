package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
            for (String text : List.of("lens-ink", "lens-quiet", "lens-red", "lens-amber", "lens-green"))
                differ(colours, text, ground, 4.5);
            for (String mark : List.of("lens-blue", "lens-thumb")) differ(colours, mark, ground, 3);
        }
        differ(colours, "lens-on-blue", "lens-blue", 4.5);
        differ(colours, "lens-blue-ink", "lens-blue-pale", 4.5);
        differ(colours, "lens-quiet", "lens-blue-faint", 4.5);
        differ(colours, "lens-ink", "lens-blue-faint", 4.5);
        differ(colours, "lens-ink", "lens-red-pale", 4.5);
    }

    /// Named here so that no colour is left out by mistake: grounds, and lines that say nothing by themselves.
    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void everyOtherColourIsAGroundOrADecoration(String sheet) throws IOException {
        var held = List.of(
                "lens-ink",
                "lens-quiet",
                "lens-red",
                "lens-amber",
                "lens-green",
                "lens-blue",
                "lens-thumb",
                "lens-on-blue",
                "lens-blue-ink");
        var grounds = List.of("lens-paper", "lens-ground", "lens-blue-pale", "lens-blue-faint", "lens-red-pale");
        var decorations = Map.of(
                "lens-line", "parts panes, and surrounds controls that their words show",
                "lens-blue-line", "surrounds a step's card, which its words show; the chosen one has lens-blue");
        var named = new ArrayList<>(held);
        named.addAll(grounds);
        named.addAll(decorations.keySet());
        assertThat(colours(sheet).keySet()).containsExactlyInAnyOrderElementsOf(named);
    }

    private static Color web(java.awt.Color colour) {
        return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    /// The picture's own colours; `line` is left out, since it only parts cells and surrounds cards.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "projector"})
    void thePicturesTextAndMarksCanBeSeen(String id) {
        var theme = Theme.byId(id);
        var colours = Map.of(
                "card", web(theme.card()),
                "ground", web(theme.ground()),
                "ink", web(theme.ink()),
                "quiet", web(theme.quiet()),
                "faint", web(theme.faint()),
                "accent", web(theme.accent()),
                "diagonal", web(theme.diagonal()));
        for (String ground : List.of("card", "ground")) {
            for (String text : List.of("ink", "quiet", "accent")) differ(colours, text, ground, 4.5);
            for (String mark : List.of("faint", "diagonal")) differ(colours, mark, ground, 3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void bothSheetsNameTheSameColours(String sheet) throws IOException {
        assertThat(colours(sheet).keySet()).isEqualTo(colours("light.css").keySet());
    }
}
