package jacobianlens.ui;

import jacobianlens.lesson.Course;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import jacobianlens.render.Pointed;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Action;
import jacobianlens.ui.pane.CheckBadge;
import jacobianlens.ui.pane.Help;
import jacobianlens.ui.pane.InputsPane;
import jacobianlens.ui.pane.Intents;
import jacobianlens.ui.pane.Latest;
import jacobianlens.ui.pane.LessonList;
import jacobianlens.ui.pane.Overlay;
import jacobianlens.ui.pane.Palette;
import jacobianlens.ui.pane.Player;
import jacobianlens.ui.pane.Shown;
import jacobianlens.ui.pane.StagePane;
import jacobianlens.ui.pane.StatusBar;
import jacobianlens.ui.pane.Timeline;
import jacobianlens.ui.pane.TopBar;
import jacobianlens.ui.pane.WordsPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The window's contents. There is one scenario: every pane shows it, and what the user wants becomes the next one.
/// An edit that has no answer stays in the inputs with the reason beside it, and the last good picture stays.
public final class Window extends BorderPane implements Intents {
    private static final Duration STEP = Duration.millis(2600);
    private static final Duration MOMENT = Duration.millis(1000);
    private final List<Lesson> lessons;
    private final History<Scenario> history;
    private final Latest derivations = new Latest("derivations");
    private final Comfort comfort;
    private final List<Action> actions;
    private final TopBar top;
    private final LessonList list;
    private final StagePane stage = new StagePane(this);
    private final WordsPane words = new WordsPane(stage.wordsProperty());
    private final InputsPane inputs = new InputsPane(this);
    private final Overlay overlay = new Overlay();
    private final Player player = new Player(this::rest, this::advance);
    private final Timeline timeline;
    private final StatusBar status = new StatusBar(this);
    private final CheckBadge check = new CheckBadge(overlay);
    private final LessonFiles files = new LessonFiles(this);
    private final Exports exports;
    private Scenario draft;
    private Shown shown;
    private boolean refused;
    private @Nullable Pointed pointed;

    /// @param start what is shown first; it must have an answer
    public Window(List<Lesson> lessons, Scenario start, Comfort comfort) {
        this.lessons = lessons;
        this.comfort = comfort;
        exports = new Exports(files, comfort.exports());
        actions = new Actions(this, comfort).all();
        top = new TopBar(actions);
        timeline = new Timeline(this, player, actions);
        list = new LessonList(lessons, this);
        shown = Shown.of(start);
        draft = shown.scenario();
        history = new History<>(draft);
        getStyleClass().add("window");
        setTop(top);
        setLeft(list);
        setCenter(new BorderPane(stage, null, null, words, null));
        setRight(inputs);
        status.getChildren().addFirst(check);
        setBottom(new VBox(timeline, status));
        list.maxWidthProperty().bind(widthProperty().multiply(0.25));
        inputs.maxWidthProperty().bind(widthProperty().multiply(0.36));
        stage.moves(comfort::moves);
        show(shown);
        FileDrop.listen(this, this::open);
    }

    /// A scene with this window in it, its style and its keys.
    public Scene scene(double width, double height) {
        var scene = new Scene(new StackPane(this, overlay), width, height);
        comfort.dress(scene, this::dress);
        player.listen(scene, actions);
        new Keys(actions, stage, overlay).listen(scene);
        return scene;
    }

    private void dress(Settings settings, Theme theme) {
        stage.use(theme);
        inputs.use(theme);
        check.use(theme);
        top.look(settings.look());
        status.zoom(settings.zoom());
        player.speed(settings.speed());
        show(list, settings.shows(Panel.LESSONS));
        show(inputs, settings.shows(Panel.INPUTS));
        show(words, settings.shows(Panel.WORDS));
    }

    private static void show(Node panel, boolean shown) {
        panel.setVisible(shown);
        panel.setManaged(shown);
    }

    /// Puts the cursor where the lessons are searched.
    void search() {
        comfort.show(Panel.LESSONS);
        list.search();
    }

    /// Opens the search over actions and lessons.
    void palette() {
        new Palette(actions, lessons, lesson -> edit(new Object(), "", lesson::after), overlay).open();
    }

    /// Shows how the derivatives were checked.
    void check() {
        check.open();
    }

    /// Shows the shortcuts.
    void help() {
        new Help(actions).open(overlay);
    }

    /// What is shown now.
    public Scenario present() {
        return history.present();
    }

    /// Shows a scenario in every pane.
    private void show(Shown now) {
        if (!now.isAtMomentOf(shown)) pointed = null;
        shown = now;
        draft = now.scenario();
        refused = false;
        list.show(draft);
        inputs.show(draft);
        inputs.curve(now.derivation().curve());
        stage.show(now);
        light();
        timeline.show(now);
        status.show(now);
        check.show(now);
        top.show(now, lessons, history.canUndo(), history.canRedo());
        files.name(history.isSaved());
    }

    @Override
    public void edit(Object gesture, String field, UnaryOperator<Scenario> change) {
        player.stop();
        try {
            draft = change.apply(draft);
        } catch (BadInput e) {
            refuse(field, e.problem());
            return;
        }
        derive(draft, field, now -> {
            history.edit(gesture, now.scenario());
            show(now);
        });
    }

    @Override
    public void point(@Nullable Pointed now) {
        if (Objects.equals(now, pointed)) return;
        pointed = now;
        light();
    }

    private void light() {
        stage.point(pointed);
        inputs.light(shown.lights(pointed));
    }

    @Override
    public void look(UnaryOperator<Scenario> change) {
        player.stop();
        glance(change);
    }

    private void glance(UnaryOperator<Scenario> change) {
        boolean waiting = !refused && draft != shown.scenario();
        if (waiting) return;
        draft = change.apply(draft);
        var now = shown.at(change.apply(history.present()));
        history.amend(now.scenario());
        if (refused) {
            stage.show(now);
            timeline.show(now);
            shown = now;
        } else show(now);
    }

    /// Goes on some way through the lesson.
    void go(BiFunction<Course, Scenario, Scenario> stride) {
        look(shown.to(stride));
    }

    /// Begins to walk through the step, or goes on with it.
    void walk() {
        go(shown.scenario().view().walk() == null ? Course::start : Course::next);
    }

    /// Plays the lesson from here, from the beginning if this is the end; stops it if it plays.
    void play() {
        if (player.playingProperty().get()) {
            player.stop();
            return;
        }
        if (shown.course().isEnd(shown.scenario())) go(Course::first);
        player.start();
    }

    private boolean advance() {
        if (shown.course().isEnd(shown.scenario())) return false;
        glance(shown.to(Course::play));
        return true;
    }

    /// How long the present moment is looked at: a row or a cell is read faster than a new step.
    private Duration rest() {
        return shown.scenario().view().walk() == null ? STEP : MOMENT;
    }

    Player player() {
        return player;
    }

    /// Takes the last edit back, or drops one that was refused.
    void undo() {
        boolean dropped = inputs.forget();
        if (refused) show(shown);
        else if (!dropped) move(history.undo());
    }

    /// Makes the edit again that was taken back last.
    void redo() {
        inputs.forget();
        if (!refused) move(history.redo());
    }

    /// Goes to a state of the past or future, looked at as now if it is of the same scene.
    private void move(Scenario to) {
        boolean same = to.scene().id().equals(shown.scenario().scene().id());
        var kept = same
                ? to.withStep(shown.scenario().step()).withView(shown.scenario().view())
                : to;
        history.amend(kept);
        draft = kept;
        derive(kept, "", now -> {
            history.amend(now.scenario());
            show(now);
        });
    }

    private void derive(Scenario wanted, String field, Consumer<Shown> done) {
        Consumer<Answer> use = answer -> {
            if (wanted == draft) answer.give(done, problem -> refuse(field, problem));
        };
        if (Answer.takesLong(wanted)) derivations.ask(() -> Answer.to(wanted), use);
        else use.accept(Answer.to(wanted));
    }

    private void refuse(String field, Problem problem) {
        refused = true;
        inputs.show(draft);
        inputs.refuse(field, problem);
        top.show(shown, lessons, true, false);
    }

    /// Asks for a lesson file and opens it.
    void open() {
        files.toOpen().ifPresent(this::open);
    }

    /// Opens a lesson file, or a figure that carries its lesson; says why in a dialog if it cannot be used.
    public void open(Path chosen) {
        derivations.ask(
                () -> Answer.to(chosen),
                answer -> answer.give(
                        now -> opened(chosen, now), problem -> files.tell("The lesson cannot be opened", problem)));
    }

    private void opened(Path from, Shown now) {
        inputs.forget();
        history.edit(new Object(), now.scenario());
        history.markSaved();
        files.opened(from);
        show(now);
    }

    /// Saves to the lesson file; asks for one if there is none yet.
    void save() {
        files.toSave().ifPresent(this::save);
    }

    /// Saves what is shown; says why in a dialog if that fails.
    public void save(Path to) {
        if (!files.save(to, history.present())) return;
        history.markSaved();
        files.name(true);
    }

    /// Opens the export dialog.
    void export() {
        exports.open(shown, overlay);
    }

    /// Puts the picture on the clipboard, in the colours it is seen in.
    void copyImage() {
        Copying.image(shown, comfort.theme(), stage.getWidth(), stage.getHeight());
    }

    /// Puts the step's formula and matrices on the clipboard, as LaTeX.
    void copyLatex() {
        Copying.latex(shown);
    }

    /// Puts the step on the clipboard, in words.
    void copyText() {
        Copying.words(shown);
    }

    /// The window's title: the file, a mark when it has unsaved changes, and the program.
    public ReadOnlyStringProperty titleProperty() {
        return files.titleProperty();
    }
}
