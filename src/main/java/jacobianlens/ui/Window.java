package jacobianlens.ui;

import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.Problem;
import jacobianlens.render.Opening;
import jacobianlens.render.Pointed;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Action;
import jacobianlens.ui.pane.CheckBadge;
import jacobianlens.ui.pane.CrossEntropyButton;
import jacobianlens.ui.pane.FileDrop;
import jacobianlens.ui.pane.Help;
import jacobianlens.ui.pane.InputsPane;
import jacobianlens.ui.pane.LessonList;
import jacobianlens.ui.pane.Overlay;
import jacobianlens.ui.pane.Palette;
import jacobianlens.ui.pane.Player;
import jacobianlens.ui.pane.PlaylistPane;
import jacobianlens.ui.pane.PrecisionButton;
import jacobianlens.ui.pane.Room;
import jacobianlens.ui.pane.Shown;
import jacobianlens.ui.pane.StagePane;
import jacobianlens.ui.pane.StageScroll;
import jacobianlens.ui.pane.StatusBar;
import jacobianlens.ui.pane.Timeline;
import jacobianlens.ui.pane.TopBar;
import jacobianlens.ui.pane.WordsPane;
import jacobianlens.ui.present.Presenter;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The window's contents: it lays out the panes, and shows in each the one scenario that is edited.
public final class Window extends BorderPane implements Editing.Panes {
    private final List<Lesson> lessons;
    private final Comfort comfort;
    private final Editing editing;
    private final Playing playing;
    private final List<Action> actions;
    private final TopBar top;
    private final LessonList list;
    private final StagePane stage;
    private final WordsPane words;
    private final InputsPane inputs;
    private final Overlay overlay = new Overlay();
    private final Timeline timeline;
    private final StatusBar status;
    private final CheckBadge check = new CheckBadge(overlay);
    private final PrecisionButton precision = new PrecisionButton(overlay);
    private final CrossEntropyButton crossEntropy = new CrossEntropyButton(overlay);
    private final LessonFiles files = new LessonFiles(this);
    private final Filing filing;
    private final Exports exports;
    private final Listing listing;
    private final Presenter presenter;

    /// @param start what is shown first; it must have an answer
    public Window(List<Lesson> lessons, Scenario start, Comfort comfort) {
        this.lessons = lessons;
        this.comfort = comfort;
        editing = new Editing(Shown.of(start), this);
        playing = new Playing(editing);
        listing = new Listing(editing);
        exports = new Exports(files, comfort.exports());
        actions = new Actions(this, editing, playing, comfort).all();
        presenter = new Presenter(
                editing,
                playing.player(),
                actions,
                listing,
                comfort::moves,
                (scene, theme) -> Style.dress(scene, theme.id().equals(Theme.DARK.id())));
        top = new TopBar(actions);
        list = new LessonList(lessons, listing::look);
        stage = new StagePane(editing);
        words = new WordsPane(stage.wordsProperty());
        inputs = new InputsPane(editing, crossEntropy);
        filing = new Filing(editing, inputs, files);
        timeline = new Timeline(editing, playing.player(), actions);
        status = new StatusBar(editing, precision);
        getStyleClass().add("window");
        setTop(top);
        setLeft(list);
        setCenter(new BorderPane(new StageScroll(stage), null, null, words, null));
        setRight(inputs);
        status.getChildren().addFirst(check);
        setBottom(new VBox(timeline, status));
        stage.moves(comfort::moves);
        editing.show(editing.shown());
        FileDrop.listen(this, _ -> true, filing::open);
    }

    /// A scene with this window in it, its style and its keys.
    public Scene scene(double width, double height) {
        var scene = new Scene(new StackPane(this, overlay), width, height);
        comfort.dress(scene, this::dress);
        playing.player().listen(scene, actions);
        new Keys(actions, stage, overlay).listen(scene);
        requestFocus();
        return scene;
    }

    private void dress(Settings settings, Theme theme, Room room) {
        stage.use(theme, settings.times());
        presenter.use(theme, settings.times());
        inputs.use(theme, settings.times());
        for (var button : List.of(check, precision, crossEntropy)) button.use(theme, settings.times());
        top.look(settings.look());
        status.zoom(settings.zoom());
        playing.player().speed(settings.speed());
        top.fit(room);
        timeline.fit(room);
        status.fit(room);
        check.fit(room);
        list.maxWidthProperty().bind(widthProperty().multiply(room.panels() ? 0.25 : 0.4));
        inputs.maxWidthProperty().bind(widthProperty().multiply(room.panels() ? 0.36 : 0.45));
        show(list, settings.shows(Panel.LESSONS, room));
        show(inputs, settings.shows(Panel.INPUTS, room));
        show(words, settings.shows(Panel.WORDS));
    }

    private static void show(Node panel, boolean shown) {
        panel.setVisible(shown);
        panel.setManaged(shown);
    }

    /// What is shown now.
    public Scenario present() {
        return editing.document().scenario();
    }

    /// What the user does to the scenario.
    Editing editing() {
        return editing;
    }

    /// Plays the lesson.
    Player player() {
        return playing.player();
    }

    @Override
    public void show(Shown now) {
        inputs.show(now.scenario());
        glimpse(now);
    }

    @Override
    public void glimpse(Shown now) {
        stage.show(now);
        presenter.show(now);
        timeline.show(now);
        list.show(now);
        inputs.curve(now.derivation().curve());
        status.show(now);
        for (var button : List.of(check, precision, crossEntropy)) button.show(now);
        head();
    }

    private void head() {
        var history = editing.history();
        boolean refused = editing.isRefused();
        top.show(editing.shown(), lessons, refused || history.canUndo(), !refused && history.canRedo());
        files.name(editing.document());
    }

    @Override
    public void light(Shown now, @Nullable Pointed pointed) {
        stage.point(pointed);
        presenter.point(pointed);
        precision.point(pointed);
        inputs.light(now.lights(pointed));
    }

    @Override
    public void refuse(Scenario draft, String field, Problem problem) {
        inputs.show(draft);
        inputs.refuse(field, problem);
        head();
    }

    @Override
    public void touched() {
        playing.player().stop();
    }

    /// Takes the last edit back, or drops text that was no edit yet.
    void undo() {
        editing.undo(inputs.forget());
    }

    /// Makes the edit again that was taken back last.
    void redo() {
        inputs.forget();
        editing.redo();
    }

    /// Puts the cursor where the lessons are searched.
    void search() {
        comfort.show(Panel.LESSONS);
        list.search();
    }

    /// Opens the search over actions and lessons.
    void palette() {
        new Palette(actions, lessons, lesson -> listing.look(new Object(), lesson), overlay).open();
    }

    /// Shows how the derivatives were checked.
    void check() {
        check.open();
    }

    /// Shows how many digits of a cell are right, and where the lecture's formula loses them.
    void precision() {
        precision.open();
    }

    /// Shows what cross-entropy comes to where ŷ reaches 0 and 1.
    void crossEntropy() {
        crossEntropy.open();
    }

    /// Shows the shortcuts.
    void help() {
        new Help(Stream.concat(actions.stream(), presenter.actions().stream()).toList()).open(overlay);
    }

    /// Shows the picture alone on a whole screen, for a class.
    void startPresenting() {
        startPresenting(100);
    }

    private void startPresenting(int percent) {
        inputs.settle();
        presenter.start(
                getScene().getWindow(),
                editing.shown(),
                comfort.theme(),
                comfort.settings().times(),
                percent);
    }

    /// Presenter mode.
    Presenter presenter() {
        return presenter;
    }

    /// Opens the export dialog.
    void export() {
        inputs.settle();
        exports.open(editing.shown(), overlay);
    }

    /// Puts the picture on the clipboard, as it is seen.
    void copyImage() {
        Copying.image(
                editing.shown(), comfort.theme(), comfort.settings().times(), stage.getWidth(), stage.getHeight());
    }

    /// Opens and saves.
    Filing filing() {
        return filing;
    }

    /// Opens as the command line asks.
    void open(Opening opening) {
        var file = opening.file();
        if (file == null) begin(opening);
        else
            filing.open(file, (document, now) -> {
                editing.begin(document, now);
                begin(opening);
            });
    }

    private void begin(Opening opening) {
        var step = opening.step();
        if (step != null) editing.go((course, scenario) -> course.jump(scenario, step - 1));
        var zoom = opening.zoom();
        if (opening.present()) startPresenting(zoom == null ? 100 : zoom);
    }

    /// Goes on, from scene to scene where a playlist is open.
    Listing listing() {
        return listing;
    }

    /// Opens the playlist.
    void playlist() {
        new PlaylistPane(listing, filing::saveList, overlay).open();
    }

    /// Adds what is shown to the playlist.
    void addToPlaylist() {
        inputs.settle();
        listing.add();
        playlist();
    }

    /// Asks for a file of numbers for the input the user was at.
    void importNumbers() {
        comfort.show(Panel.INPUTS);
        inputs.importNumbers();
    }

    /// The window's title: the file, a mark when it has unsaved changes, and the program.
    public ReadOnlyStringProperty titleProperty() {
        return files.titleProperty();
    }
}
