package jacobianlens.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every format.
class FormatTest {

    @ParameterizedTest
    @EnumSource
    void theSameStateGivesTheSameBytes(Format format) {
        assertThat(format.bytes(Samples.product(), Samples.SMALL))
                .isEqualTo(format.bytes(Samples.product(), Samples.SMALL));
    }

    @ParameterizedTest
    @EnumSource
    void aFileNameChoosesIt(Format format) {
        assertThat(Format.of("a.b/Figure 1." + format.id().toUpperCase(java.util.Locale.ROOT)))
                .contains(format);
        assertThat(Format.of(format.id())).isEmpty();
        assertThat(Format.of("." + format.id())).isEmpty();
        assertThat(Format.of("figures/." + format.id())).isEmpty();
    }
}
