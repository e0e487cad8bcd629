package jacobianlens;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/// Law 8: arrows between packages point downwards only, and each library has one door.
@AnalyzeClasses(packages = "jacobianlens", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule LAYERS = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("math")
            .definedBy("jacobianlens.math..")
            .layer("input")
            .definedBy("jacobianlens.input..")
            .layer("function")
            .definedBy("jacobianlens.function..")
            .layer("chain")
            .definedBy("jacobianlens.chain..")
            .layer("lesson")
            .definedBy("jacobianlens.lesson..")
            .layer("check")
            .definedBy("jacobianlens.check..")
            .layer("render")
            .definedBy("jacobianlens.render..")
            .layer("export")
            .definedBy("jacobianlens.export..")
            .layer("cli")
            .definedBy("jacobianlens.cli..")
            .layer("ui")
            .definedBy("jacobianlens.ui..")
            .layer("main")
            .definedBy("jacobianlens")
            .whereLayer("input")
            .mayOnlyBeAccessedByLayers("cli", "ui")
            .whereLayer("input")
            .mayOnlyAccessLayers("math")
            .whereLayer("function")
            .mayOnlyBeAccessedByLayers("chain", "lesson", "check", "render", "export", "cli", "ui")
            .whereLayer("chain")
            .mayOnlyBeAccessedByLayers("lesson", "check", "render", "export", "cli", "ui")
            .whereLayer("lesson")
            .mayOnlyBeAccessedByLayers("check", "render", "export", "cli", "ui")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("render", "export", "cli", "ui")
            .whereLayer("render")
            .mayOnlyBeAccessedByLayers("export", "cli", "ui")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("cli", "ui")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("main")
            .because("a reader can understand each layer from the ones below it alone");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("jacobianlens.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MATHEMATICS_KNOWS_NO_PICTURES = noClasses()
            .that()
            .resideInAnyPackage("..math..", "..input..", "..function..", "..chain..", "..lesson..", "..check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javafx..", "org.scilab..")
            .because("the mathematics must run where there is no display");

    @ArchTest
    static final ArchRule PAINTING_KNOWS_NO_WINDOW = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("the same painter serves the window and every export");

    @ArchTest
    static final ArchRule ONE_DOOR_TO_EJML = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("jacobianlens.math.Matrix")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ejml..")
            .because("Matrix alone decides how dense entries are stored");

    @ArchTest
    static final ArchRule ONE_DOOR_TO_JACKSON = noClasses()
            .that()
            .haveNameNotMatching("jacobianlens\\.lesson\\.JsonText.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("JsonText alone knows how JSON is read and written");

    @ArchTest
    static final ArchRule ONE_DOOR_TO_TEX = noClasses()
            .that()
            .haveNameNotMatching("jacobianlens\\.render\\.FormulaShape.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.scilab..")
            .because("FormulaShape alone turns LaTeX into outlines");

    @ArchTest
    static final ArchRule ONE_DOOR_TO_CHARTS = noClasses()
            .that()
            .haveNameNotMatching("jacobianlens\\.ui\\.pane\\.(Curve(Chart|Lines)|ErrorChart|LossChart).*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jfree..")
            .because("the three charts alone draw with the chart library, CurveChart from data that CurveLines holds");

    @ArchTest
    static final ArchRule ONE_DOOR_TO_PACKING = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("jacobianlens.export.Packing")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("com\\.jcraft\\..*|java\\.util\\.zip\\.Deflater.*")
            .because("Packing alone compresses, so that the same lesson gives the same bytes on every machine");

    @ArchTest
    static final ArchRule SAME_DIGITS_EVERYWHERE = noClasses()
            .that()
            .resideInAnyPackage("..math..", "..input..", "..function..", "..chain..", "..lesson..", "..check..")
            .should()
            .callMethod(Math.class, "exp", double.class)
            .orShould()
            .callMethod(Math.class, "log", double.class)
            .orShould()
            .callMethod(Math.class, "pow", double.class, double.class)
            .orShould()
            .callMethod(Math.class, "sin", double.class)
            .orShould()
            .callMethod(Math.class, "cos", double.class)
            .orShould()
            .callMethod(Math.class, "tanh", double.class)
            .because("Math and StrictMath differ in the last digit, and every machine must show the same");
}
