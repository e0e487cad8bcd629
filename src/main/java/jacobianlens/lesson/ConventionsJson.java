package jacobianlens.lesson;

import jacobianlens.function.Choice;
import jacobianlens.function.Conventions;
import jacobianlens.function.Layout;
import jacobianlens.function.LossFactor;
import jacobianlens.function.WeightStorage;
import java.util.List;
import java.util.Map;

/// Conventions as a lesson file and `--set` give them.
final class ConventionsJson {
    private ConventionsJson() {}

    /// The slope at 0 always, and whatever else differs from the lecture.
    static Json of(Conventions conventions) {
        var json = Json.object("reluAtZero", LessonFile.number(conventions.reluAtZero()));
        json = unless(Conventions.LECTURE.layout(), json, "layout", conventions.layout());
        json = unless(Conventions.LECTURE.weights(), json, "weights", conventions.weights());
        return unless(Conventions.LECTURE.lossFactor(), json, "lossFactor", conventions.lossFactor());
    }

    private static Json.Members unless(Choice usual, Json.Members json, String name, Choice choice) {
        return choice == usual ? json : json.with(name, Json.of(choice.id()));
    }

    /// The lecture's conventions, but for those that are given; members with other names are passed over.
    static Conventions read(Map<String, Json> given) {
        var conventions = Conventions.LECTURE;
        for (var member : given.entrySet())
            conventions = with(conventions, member.getKey(), "conventions." + member.getKey(), member.getValue());
        return conventions;
    }

    /// The same conventions with one changed.
    ///
    /// @param where the place it is given at
    /// @throws jacobianlens.math.BadInput if it cannot be used
    static Conventions with(Conventions conventions, String name, String where, Json value) {
        return switch (name) {
            case "reluAtZero" -> conventions.withReluAtZero(Values.number(where, value));
            case "layout" -> conventions.with(Values.choice(where, value, List.of(Layout.values())));
            case "weights" -> conventions.with(Values.choice(where, value, List.of(WeightStorage.values())));
            case "lossFactor" -> conventions.with(Values.choice(where, value, List.of(LossFactor.values())));
            default -> conventions;
        };
    }
}
