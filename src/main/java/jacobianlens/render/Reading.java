package jacobianlens.render;

/// From where a picture is read, and so how small its text may get.
enum Reading {
    /// At a desk: words shrink a little where that gives the cells more room.
    NEAR,
    /// From the back of a room: no text is smaller than 1/50 of the picture's height. What cannot be shown that
    /// large is left out.
    FAR;

    /// A picture from afar is this many units high, so that its smallest text has 1/50 of them.
    static final double HIGH = 560;

    private static final double LEAST = 1.005 * HIGH / 50;

    /// The smallest size at which a number in a cell is written.
    double number(double unit) {
        return this == FAR ? LEAST * unit : 5.5;
    }

    /// How large a formula must be to be kept in full.
    ///
    /// @param wanted the size it has where there is room
    double formula(double wanted) {
        return this == FAR ? 0.72 * wanted : 0.68 * wanted;
    }

    /// The smallest size of the names beside a matrix.
    double name(double unit) {
        return this == FAR ? 13.5 * unit : 8 * unit;
    }

    /// The size that numbers in cells have where there is room.
    double wantedNumber(double unit) {
        return this == FAR ? 18 * unit : 15 * unit;
    }

    /// How many times as large as usual sentences are where there is room.
    double wantedWords() {
        return this == FAR ? 1.4 : 1;
    }

    /// The part of its usual size to which text may shrink.
    double shrink(double usual) {
        return this == FAR ? LEAST / usual : 0.6;
    }
}
