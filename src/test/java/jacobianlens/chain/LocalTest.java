package jacobianlens.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.function.Conventions;
import jacobianlens.function.Domain;
import jacobianlens.function.Elementwise;
import jacobianlens.function.Fn;
import jacobianlens.function.Kink;
import jacobianlens.math.Expression;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LocalTest {

    /// ReLU that counts how often its slope is asked for.
    private record Counting(AtomicInteger asked) implements Elementwise {
        @Override
        public double slope(double x, Conventions conventions) {
            asked.incrementAndGet();
            return Fn.RELU.slope(x, conventions);
        }

        @Override
        public double value(double x) {
            return Fn.RELU.value(x);
        }

        @Override
        public String id() {
            return Fn.RELU.id();
        }

        @Override
        public String latex() {
            return Fn.RELU.latex();
        }

        @Override
        public String plain() {
            return Fn.RELU.plain();
        }

        @Override
        public Expression formula() {
            return Fn.RELU.formula();
        }

        @Override
        public Expression derivative() {
            return Fn.RELU.derivative();
        }

        @Override
        public Domain domain() {
            return Fn.RELU.domain();
        }

        @Override
        public List<Kink> kinks() {
            return Fn.RELU.kinks();
        }

        @Override
        public String source() {
            return Fn.RELU.source();
        }
    }

    @Test
    void notesOnKinksAskForOneSlopeEach() {
        int n = 1_000;
        var f = new Counting(new AtomicInteger());
        var local = new Local(
                f,
                Conventions.LECTURE,
                Notation.vector("a"),
                Axis.components("a", n),
                Notation.vector("z"),
                Axis.components("z", n),
                Vec.constant(n, 0));
        assertThat(local.notes()).hasSize(n).allMatch(note -> note.jacobian().equals("da/dz"));
        assertThat(f.asked()).hasValue(n);
        local.jacobian();
        assertThat(f.asked()).hasValue(2 * n);
    }
}
