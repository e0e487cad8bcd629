package jacobianlens.ui.present;

/// What the pointer is while presenting, instead of an arrow.
enum Tool {
    /// A bright dot.
    LASER,
    /// Everything but a circle around the pointer is dark.
    SPOTLIGHT,
    /// A lens, and what the cell below it says.
    MAGNIFIER,
    /// Draws on the picture.
    PEN
}
