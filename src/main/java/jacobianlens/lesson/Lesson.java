package jacobianlens.lesson;

import java.util.List;

/// One entry of the lesson list: a row of the lecture, a lesson beyond it, or a scene's worked example.
///
/// @param id the name on the command line
/// @param part the heading it stands under
/// @param point what it shows, in one sentence
/// @param rows the lecture's rows it covers, such as S14; none beyond the lecture
/// @param start the scenario it opens
public record Lesson(String id, String part, String title, String point, List<String> rows, Scenario start) {

    /// Whether this is a scene's worked example, whose id it has.
    public boolean isFreePlay() {
        return id.equals(start.scene().id());
    }

    /// The scenario it opens after another one: in the same conventions and colours.
    public Scenario after(Scenario before) {
        return start.withConventions(before.conventions())
                .withView(before.view().colours());
    }
}
