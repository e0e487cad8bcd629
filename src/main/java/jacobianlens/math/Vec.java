package jacobianlens.math;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/// A column of numbers, size n. Immutable; indices start at 0.
public final class Vec {
    private final double[] entries;

    private Vec(double[] entries) {
        this.entries = entries;
    }

    public static Vec of(double... entries) {
        return new Vec(entries.clone());
    }

    /// The vector of size `n` whose entry i is `entry(i)`.
    public static Vec of(int n, IntToDoubleFunction entry) {
        var entries = new double[n];
        Arrays.setAll(entries, entry);
        return new Vec(entries);
    }

    /// `n` copies of `value`.
    public static Vec constant(int n, double value) {
        return of(n, i -> value);
    }

    public int size() {
        return entries.length;
    }

    public double at(int i) {
        return entries[i];
    }

    /// f applied to each entry.
    public Vec map(DoubleUnaryOperator f) {
        return of(size(), i -> f.applyAsDouble(entries[i]));
    }

    /// f applied to each pair of entries; both vectors have size n.
    public Vec zip(Vec other, DoubleBinaryOperator f) {
        Sizes.same("Vectors combined entry by entry", size(), other.size());
        return of(size(), i -> f.applyAsDouble(entries[i], other.entries[i]));
    }

    public Vec plus(Vec other) {
        return zip(other, Double::sum);
    }

    /// The element-wise product a ⊙ b.
    public Vec times(Vec other) {
        return zip(other, (a, b) -> a * b);
    }

    public Vec times(double factor) {
        return map(entry -> factor * entry);
    }

    /// The inner product aᵀb.
    public double dot(Vec other) {
        Sizes.same("Vectors of an inner product", size(), other.size());
        double sum = 0;
        for (int i = 0; i < entries.length; i++) sum += entries[i] * other.entries[i];
        return sum;
    }

    public DoubleStream stream() {
        return Arrays.stream(entries);
    }

    public double[] toArray() {
        return entries.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vec vec && Arrays.equals(entries, vec.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    @Override
    public String toString() {
        return Arrays.toString(entries);
    }
}
