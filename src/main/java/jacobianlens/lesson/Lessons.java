package jacobianlens.lesson;

import java.util.List;

/// The lesson list, in the lecture's order.
public final class Lessons {
    public static final List<Lesson> ALL = List.of();

    private Lessons() {}
}
