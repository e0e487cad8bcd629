package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Notation;
import jacobianlens.math.Symbol;

/// What the arrays of a layer are called.
///
/// @param a what comes out
/// @param x what goes in
/// @param matrix the weights, W
/// @param weights neuron k's weights are its entry k
/// @param weight the small letter of one weight, whose key is the matrix's place in files
record LayerNames(Name a, Name z, Name x, Name b, Symbol matrix, Symbol weights, Symbol weight) {
    private static final int NONE = -1;

    /// A vector and the letter of its entries.
    ///
    /// @param sample which sample of a mini-batch it belongs to, from 0; −1 for none
    record Name(Symbol vector, Symbol letter, int sample) {
        static Name of(String letter) {
            return new Name(Notation.vector(letter), Notation.letter(letter), NONE);
        }

        /// The same in a layer of a network, from 1.
        Name layer(int i) {
            return new Name(Notation.layer(vector, i), Notation.layer(letter, i), sample);
        }

        /// The same for one sample of a mini-batch; −1 for none.
        Name sample(int s) {
            return s == NONE ? this : new Name(Notation.sample(vector, s), letter, s);
        }

        Axis components(int n) {
            return sample == NONE
                    ? Axis.components(letter, n)
                    : new Axis(n, i -> Notation.sampleComponent(letter, i, sample));
        }
    }

    /// A layer that stands alone: z = Wᵀx + b, a = g(z).
    static final LayerNames ALONE = new LayerNames(
            Name.of("a"),
            Name.of("z"),
            Name.of("x"),
            Name.of("b"),
            Notation.letter("W"),
            Notation.vector("w"),
            Notation.letter("w").withKey("W"));

    /// Layer i of a network on one sample, from 1: it takes a^[i−1], for the first layer x, to a^[i].
    static LayerNames inNetwork(int i) {
        return inNetwork(i, NONE);
    }

    /// The same on sample s of a mini-batch, from 0.
    static LayerNames inNetwork(int i, int s) {
        var b = ALONE.b.layer(i);
        return new LayerNames(
                ALONE.a.layer(i).sample(s),
                ALONE.z.layer(i).sample(s),
                into(i, s),
                new Name(b.vector, b.letter.withKey(Network.part(i, "b")), NONE),
                Notation.layer(ALONE.matrix, i),
                Notation.layer(ALONE.weights, i),
                Notation.layer(Notation.letter("w"), i).withKey(Network.part(i, "W")));
    }

    /// What goes into layer i; in ids, x is a[0].
    private static Name into(int i, int s) {
        if (i > 1) return ALONE.a.layer(i - 1).sample(s);
        var x = ALONE.x;
        return s == NONE
                ? new Name(x.vector.withKey("a[0]"), x.letter, NONE)
                : new Name(x.vector, x.letter.withKey("X"), NONE).sample(s);
    }

    /// The weights of neuron k, from 0.
    Symbol neuron(int k) {
        return Notation.component(weights, k);
    }
}
