package jacobianlens.ui.pane;

/// What there is room for beside the picture. A small window with large text lets go of what can be had in another way,
/// so that nothing is cut off and the picture keeps most of the room.
///
/// @param panels whether the lessons and the inputs fit on both sides of the picture; else one of them is shown
/// @param cards whether the steps are shown as cards
/// @param words whether buttons say in words what their icons say too
public record Room(boolean panels, boolean cards, boolean words) {
    private static final double BOTH_PANELS = 980;
    private static final double CARDS_ACROSS = 600;
    private static final double CARDS_DOWN = 420;
    private static final double WORDS = 820;

    /// What there is room for in a window of this size.
    ///
    /// @param zoom how large text is, 1 as usual
    public static Room of(double width, double height, double zoom) {
        double across = width / zoom;
        return new Room(across >= BOTH_PANELS, across >= CARDS_ACROSS && height / zoom >= CARDS_DOWN, across >= WORDS);
    }
}
