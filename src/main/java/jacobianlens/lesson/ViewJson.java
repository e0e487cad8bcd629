package jacobianlens.lesson;

import jacobianlens.lesson.Scenario.Cell;
import java.util.List;
import java.util.Map;

/// How the picture is looked at, as a lesson file and `--set` give it.
final class ViewJson {
    private ViewJson() {}

    /// What differs from the plain view is written.
    static Json of(View view) {
        var json = new Json.Members(Map.of());
        var cell = view.pinned();
        var walk = view.walk();
        if (cell != null) json = json.with("cell", cell(cell));
        if (walk != null)
            json = json.with(
                    "walk", Json.object("place", Json.of(walk.place() + 1)).with("terms", Json.of(walk.terms())));
        if (view.scale() != View.PLAIN.scale())
            json = json.with("scale", Json.of(view.scale().id()));
        if (view.map() != View.PLAIN.map())
            json = json.with("map", Json.of(view.map().id()));
        return json;
    }

    /// The plain view, but for what is given; members with other names are passed over.
    static View read(Map<String, Json> given) {
        var view = View.PLAIN;
        for (var member : given.entrySet())
            view = with(view, member.getKey(), "view." + member.getKey(), member.getValue());
        return view;
    }

    /// The same view with one thing changed.
    ///
    /// @param where the place it is given at
    /// @throws jacobianlens.math.BadInput if it cannot be used
    static View with(View view, String name, String where, Json value) {
        return switch (name) {
            case "cell" -> view.pin(cell(where, LessonFile.members(where, value)));
            case "walk" -> view.at(walk(where, LessonFile.members(where, value)));
            case "scale" -> view.with(Values.choice(where, value, List.of(ColourScale.values())));
            case "map" -> view.with(Values.choice(where, value, List.of(ColourMap.values())));
            default -> view;
        };
    }

    private static Json cell(Cell cell) {
        return Json.object("matrix", Json.of(cell.id()))
                .with("row", Json.of(cell.row() + 1))
                .with("column", Json.of(cell.column() + 1));
    }

    private static Cell cell(String where, Map<String, Json> cell) {
        return new Cell(
                LessonFile.text(cell, "matrix"), whole(where, cell, "row", 1) - 1, whole(where, cell, "column", 1) - 1);
    }

    private static Walk walk(String where, Map<String, Json> walk) {
        return new Walk(whole(where, walk, "place", 1) - 1, whole(where, walk, "terms", 0));
    }

    private static int whole(String where, Map<String, Json> object, String name, int least) {
        return Values.whole(where + "." + name, LessonFile.required(object, name), least);
    }
}
