package jacobianlens.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.function.Binary;
import jacobianlens.function.Conventions;
import jacobianlens.function.Fn;
import jacobianlens.function.Kink;
import jacobianlens.function.Loss;
import jacobianlens.function.Pairwise;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Slopes agree with dual numbers, difference quotients and the written derivatives.
final class CatalogueCheckTest {
    private static final double STEP = 1e-7;

    @ParameterizedTest
    @EnumSource
    void unarySlopesAgree(Fn fn) {
        agree(CatalogueCheck.of(fn, 60));
    }

    @ParameterizedTest
    @MethodSource
    void pairSlopesAgree(Pairwise pair) {
        agree(CatalogueCheck.of(pair, 20));
    }

    static Stream<Pairwise> pairSlopesAgree() {
        return Stream.of(Binary.values(), Loss.values()).flatMap(Stream::of);
    }

    private static void agree(List<CatalogueCheck> rows) {
        assertThat(rows).extracting(CatalogueCheck::method).containsExactly(Method.values());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.agrees()).as(row.toString()).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void kinksHaveTheSlopesTheyState(Fn fn) {
        for (Kink kink : fn.kinks()) {
            double at = fn.value(kink.at());
            assertThat((at - fn.value(kink.at() - STEP)) / STEP).isCloseTo(kink.left(), within(1e-6));
            assertThat((fn.value(kink.at() + STEP) - at) / STEP).isCloseTo(kink.right(), within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void slopesJumpOnlyAtKinks(Fn fn) {
        for (double x = -8; x <= 8; x += 0.125) {
            double centre = x;
            boolean kink = fn.kinks().stream().anyMatch(k -> k.at() == centre);
            if (kink || fn.objection(x - STEP) != null || fn.objection(x) != null) continue;
            double left = fn.slope(x - STEP, Conventions.LECTURE);
            double right = fn.slope(x + STEP, Conventions.LECTURE);
            assertThat(left).as("%s around %s", fn, x).isCloseTo(right, within(1e-4 * Math.max(1, Math.abs(right))));
        }
    }

    @Test
    void aWrongSlopeIsFoundByEveryMethod() {
        assertThat(CatalogueCheck.of(new SquareWithSlope3(), 20))
                .filteredOn(row -> !row.agrees())
                .extracting(CatalogueCheck::method)
                .containsExactly(Method.values());
    }

    @ParameterizedTest
    @EnumSource
    void extremesKinksAndTheirNeighboursAreAmongThePoints(Fn fn) {
        var points = Points.of(fn, 3).boxed().toList();
        for (Kink kink : fn.kinks())
            assertThat(points).contains(kink.at(), Math.nextUp(kink.at()), Math.nextDown(kink.at()));
        for (double x : new double[] {Double.MIN_VALUE, -Double.MIN_NORMAL, 40, -40, 1e300}) {
            boolean answers = fn.objection(x) == null && Double.isFinite(fn.slope(x, Conventions.LECTURE));
            assertThat(points.contains(x)).as("%s at %s", fn.id(), x).isEqualTo(answers);
        }
    }

    @Test
    void dualNumbersDifferentiateAlongOneVariable() {
        var values = Map.of("u", 2.0, "v", 3.0);
        assertThat(Duals.slope(Binary.POWER.formula(), "u", values)).isCloseTo(12, within(1e-12));
        assertThat(Duals.slope(Binary.POWER.formula(), "v", values)).isCloseTo(8 * StrictMath.log(2), within(1e-12));
        assertThat(Duals.slope(Fn.CUBE.formula(), "x", Map.of("x", -2.0))).isEqualTo(12);
    }
}
