package jacobianlens.lesson;

import jacobianlens.function.Choice;

/// Which colours a heatmap uses: all diverge from a light centre at 0, but for the dark theme's own.
public enum ColourMap implements Choice {
    /// The theme's own: RdBu on light ground, a dark-centred one on dark ground.
    THEME("theme"),
    RDBU("rdbu"),
    VIK("vik"),
    ROMA("roma"),
    /// Told apart without hue.
    GREY("grey");

    private final String id;

    ColourMap(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
