package jacobianlens.math;

/// Something the user gave that cannot be used: a stable short code (`domain`, `shape`, `syntax`…), the place it was
/// given (`x[2]`, with indices from 1), what is wrong, and how to mend it. Text and fix are whole sentences.
public record Problem(String code, String where, String text, String fix) {

    public BadInput exception() {
        return new BadInput(this);
    }
}
