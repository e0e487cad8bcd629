"""Writes unary.csv and pairs.csv beside this file: values and slopes of the catalogue with 40 digits.

Run `python3 reference.py` (needs mpmath). `python3 reference.py FOLDER FACTOR SEED` writes FACTOR times as many points
elsewhere. Inputs are hexadecimal doubles. A column that ends in "scale" holds the largest term of a sum that has a
root, and is empty elsewhere. Magnitudes beyond 1e400 are written as inf, below 1e-400 as 0.
"""
import math
import random
import sys
from pathlib import Path

from mpmath import (atan, cos, cosh, erfc, exp, expm1, inf, log, log1p, mp, mpf, nstr, pi, power, sin, sinh, sqrt, tan,
                    tanh)

mp.dps = 70
LAMBDA = mpf("1.0507009873554804934193349852946")
ALPHA = mpf("1.6732632423543772848170429916717")
MAX = sys.float_info.max
TINY = 5e-324
NORMAL = sys.float_info.min


def sigmoid(x):
    return 1 / (1 + exp(-x)) if x > -10**4 else mpf(0)


def sigmoid_slope(x):
    q = exp(-abs(x))
    return q / (1 + q) ** 2


def phi(x):
    return exp(-x * x / 2) / sqrt(2 * pi) if abs(x) < 100 else mpf(0)


def area(x):
    return mpf(0) if x < -100 else mpf(1) if x > 100 else erfc(-x / sqrt(mpf(2))) / 2


def tanh_softplus(x):
    if x > 1000:
        return mpf(1)
    n = exp(x) * (exp(x) + 2)
    return n / (n + 2)


def mish_bend(x):
    if x > 1000:
        return mpf(0)
    e = exp(x)
    return 4 * e * (1 + e) / (e * (e + 2) + 2) ** 2


def clip(x, low, high):
    return min(max(x, low), high)


def largest(*terms):
    return max(abs(t) for t in terms)


def unary(f, slope, where="real", f_scale=None, slope_scale=None):
    return f, slope, where, f_scale, slope_scale


UNARY = {
    "identity": unary(lambda x: x, lambda x: mpf(1)),
    "negate": unary(lambda x: -x, lambda x: mpf(-1)),
    "square": unary(lambda x: x * x, lambda x: 2 * x),
    "cube": unary(lambda x: x**3, lambda x: 3 * x * x),
    "reciprocal": unary(lambda x: 1 / x, lambda x: -1 / (x * x), "nonzero"),
    "sqrt": unary(sqrt, lambda x: 1 / (2 * sqrt(x)) if x else inf, "nonnegative"),
    "exp": unary(exp, exp),
    "ln": unary(log, lambda x: 1 / x, "positive"),
    "sin": unary(sin, cos),
    "cos": unary(cos, lambda x: -sin(x)),
    "tan": unary(tan, lambda x: 1 / cos(x) ** 2),
    "sinh": unary(sinh, cosh),
    "cosh": unary(cosh, sinh),
    "arctan": unary(atan, lambda x: 1 / (1 + x * x)),
    "abs": unary(abs, lambda x: mpf((x > 0) - (x < 0))),
    "sigmoid": unary(sigmoid, sigmoid_slope),
    "tanh": unary(tanh, lambda x: 4 * sigmoid_slope(2 * x)),
    "relu": unary(lambda x: max(x, mpf(0)), lambda x: mpf(x >= 0)),
    "leaky-relu": unary(lambda x: x if x > 0 else x / 100, lambda x: mpf(1) if x > 0 else mpf(1) / 100),
    "elu": unary(lambda x: x if x > 0 else expm1(x), lambda x: mpf(1) if x > 0 else exp(x)),
    "softplus": unary(lambda x: max(x, mpf(0)) + log1p(exp(-abs(x))), sigmoid),
    "softsign": unary(lambda x: x / (1 + abs(x)), lambda x: 1 / (1 + abs(x)) ** 2),
    "silu": unary(lambda x: x * sigmoid(x), lambda x: sigmoid(x) + x * sigmoid_slope(x),
                  slope_scale=lambda x: largest(sigmoid(x), x * sigmoid_slope(x))),
    "gelu": unary(lambda x: x * area(x), lambda x: area(x) + x * phi(x),
                  slope_scale=lambda x: largest(area(x), x * phi(x))),
    "mish": unary(lambda x: x * tanh_softplus(x), lambda x: tanh_softplus(x) + x * mish_bend(x),
                  slope_scale=lambda x: largest(tanh_softplus(x), x * mish_bend(x))),
    "hard-tanh": unary(lambda x: clip(x, mpf(-1), mpf(1)), lambda x: mpf(abs(x) < 1)),
    "hard-sigmoid": unary(lambda x: clip(x + 3, mpf(0), mpf(6)) / 6, lambda x: mpf(abs(x) < 3) / 6),
    "selu": unary(lambda x: LAMBDA * (x if x > 0 else ALPHA * expm1(x)),
                  lambda x: LAMBDA * (mpf(1) if x > 0 else ALPHA * exp(x))),
    "ln-plus-exp": unary(lambda x: log(x) + exp(x), lambda x: 1 / x + exp(x), "positive",
                         f_scale=lambda x: largest(log(x), exp(x))),
}


def bce(y, p):
    return -(y * log(p) + (1 - y) * log1p(-p))


def power_by_base(u, v):
    if u == 0:
        return mpf(0) if v > 1 else mpf(1) if v == 1 else inf
    return v * power(u, v - 1)


def tie(first, second):
    return mpf(1) if first > second else mpf(0) if first < second else mpf(1) / 2


def sign(d):
    return mpf((d > 0) - (d < 0))


PAIRS = {
    "add": (lambda u, v: u + v, lambda u, v: mpf(1), lambda u, v: mpf(1), "real"),
    "subtract": (lambda u, v: u - v, lambda u, v: mpf(1), lambda u, v: mpf(-1), "real"),
    "multiply": (lambda u, v: u * v, lambda u, v: v, lambda u, v: u, "real"),
    "divide": (lambda u, v: u / v, lambda u, v: 1 / v, lambda u, v: -u / (v * v), "divisor"),
    "power": (lambda u, v: power(u, v) if u else mpf(0), power_by_base,
              lambda u, v: power(u, v) * log(u) if u else mpf(0), "power"),
    "maximum": (lambda u, v: max(u, v), lambda u, v: tie(u, v), lambda u, v: tie(v, u), "real"),
    "minimum": (lambda u, v: min(u, v), lambda u, v: tie(v, u), lambda u, v: tie(u, v), "real"),
    "mse": (lambda y, p: (y - p) ** 2, lambda y, p: 2 * (y - p), lambda y, p: -2 * (y - p), "real"),
    "bce": (bce, lambda y, p: log1p(-p) - log(p), lambda y, p: (p - y) / (p * (1 - p)), "unit"),
    "cross-entropy": (lambda y, p: -y * log(p), lambda y, p: -log(p), lambda y, p: -y / p, "unit"),
    "mae": (lambda y, p: abs(y - p), lambda y, p: sign(y - p), lambda y, p: -sign(y - p), "real"),
    "huber": (lambda y, p: (y - p) ** 2 / 2 if abs(y - p) <= 1 else abs(y - p) - mpf(1) / 2,
              lambda y, p: clip(y - p, mpf(-1), mpf(1)), lambda y, p: clip(p - y, mpf(-1), mpf(1)), "real"),
}

BORDERS = [
    0.0, 0.25, 0.5, 0.567143290409784, 0.7517915247, 1.0, 1.1924, 1.2784645, 1.5, 2.0, 3.0, math.pi / 2, math.pi,
    10.0, 18.37, 20.0, 22.0, 36.0, 36.7368, 37.0, 37.5, 38.0, 38.4, 38.5, 38.6, 40.0, 88.7, 354.89, 372.0, 372.6,
    700.0, 708.3964, 709.78, 709.782712893384, 710.4758600739439, 744.0, 745.0, 745.1332191019411, 746.0, 750.0, 1000.0,
    1e8, 1e16, 1e100, 1.3e154, 1e155, 1e162, 1e200, 1e300, MAX, TINY, 3 * TINY, NORMAL, NORMAL / 2, 1e-300, 1e-162,
    1e-155, 1e-100, 1e-16, 1e-8,
]


def neighbours(x):
    return [y for y in (math.nextafter(x, -math.inf), x, math.nextafter(x, math.inf)) if math.isfinite(y)]


def log_spaced(rng):
    return rng.choice((-1, 1)) * math.ldexp(1 + rng.random(), rng.randint(-1022, 1022))


def unary_points(rng, factor):
    xs = {y for b in BORDERS for s in (-b, b) for y in neighbours(s)}
    xs |= {log_spaced(rng) for _ in range(70 * factor)}
    xs |= {rng.uniform(-50, 50) for _ in range(80 * factor)}
    xs |= {rng.uniform(-4, 4) for _ in range(60 * factor)}
    xs |= {rng.choice((-1, 1)) * math.exp(rng.uniform(math.log(1e-20), math.log(800))) for _ in range(70 * factor)}
    return sorted(xs) + [-0.0]


def inside(where, xs):
    if where == "positive":
        return sorted({abs(x) for x in xs if x})
    if where == "nonnegative":
        return sorted({abs(x) for x in xs})
    return [x for x in xs if x] if where == "nonzero" else xs


def pair_points(rng, where, factor):
    if where == "unit":
        return unit_pairs(rng, factor)
    edges = [0.0, 1.0, -1.0, 0.5, 2.0, 3.0, 1e-300, TINY, NORMAL, 1e300, MAX, -MAX, 1e-8, 1 + 2**-52, 1 - 2**-53]
    pairs = {(rng.choice(edges), rng.choice(edges)) for _ in range(90)}
    for _ in range(50 * factor):
        a = rng.uniform(-20, 20)
        pairs |= {(a, rng.uniform(-20, 20)), (log_spaced(rng), log_spaced(rng)), (a, a + rng.choice((-1, 0, 1)))}
        pairs |= {(a, a * (1 + rng.uniform(-1e-12, 1e-12)))}
    if where == "power":
        pairs = {(abs(u), v) for u, v in pairs} | {p for _ in range(30 * factor) for p in power_edges(rng)}
        return sorted((u, v) for u, v in pairs if u > 0 or v > 0)
    if where == "divisor":
        pairs |= {(TINY * rng.randint(1, 9), rng.uniform(0.001, 2)) for _ in range(10 * factor)}
        return sorted((u, v) for u, v in pairs if v)
    return sorted(pairs)


def power_edges(rng):
    """Pairs whose power is close to the largest or the smallest double."""
    u = abs(log_spaced(rng))
    border = rng.choice((709.7, -708.3, -740, 709.9, -745))
    near = 1 + rng.choice((-1, 1)) * 2.0 ** -rng.randint(1, 50)
    return (u, border / math.log(u)), (u, 1 + border / math.log(u)), (near, border / math.log(near)), (u, rng.random())


def unit_pairs(rng, factor):
    ps = [TINY, NORMAL, 1e-300, 1e-16, 0.25, 0.5, math.nextafter(0.5, 0), math.nextafter(0.5, 1), 0.75, 1 - 2**-53]
    ys = [0.0, 1.0, 0.5, TINY, 1e-300, 1 - 2**-53, 0.25]
    pairs = {(y, p) for y in ys for p in ps}
    for _ in range(60 * factor):
        p = rng.choice((rng.random(), math.exp(-rng.uniform(0, 740)), 1 - 2.0 ** -rng.randint(2, 53)))
        pairs |= {(y, p) for y in (0.0, 1.0, rng.random(), p)}
    return sorted((y, p) for y, p in pairs if 0 < p < 1)


def text(value):
    if value == 0 or abs(value) < mpf("1e-400"):
        return "0"
    if abs(value) > mpf("1e400"):
        return "inf" if value > 0 else "-inf"
    return nstr(value, 40, strip_zeros=True, min_fixed=-5, max_fixed=20)


def main(folder, factor, seed):
    with open(folder / "unary.csv", "w", encoding="ascii") as out:
        out.write("id,x,f,slope,f scale,slope scale\n")
        for name, (f, slope, where, f_scale, slope_scale) in UNARY.items():
            for x in inside(where, unary_points(random.Random(seed + name), factor)):
                m = mpf(x)
                scales = [text(s(m)) if s else "" for s in (f_scale, slope_scale)]
                out.write(",".join([name, x.hex(), text(f(m)), text(slope(m)), *scales]) + "\n")
    with open(folder / "pairs.csv", "w", encoding="ascii") as out:
        out.write("id,first,second,f,first slope,second slope\n")
        for name, (f, by_first, by_second, where) in PAIRS.items():
            for a, b in pair_points(random.Random(seed + name), where, factor):
                u, v = mpf(a), mpf(b)
                out.write(",".join([name, a.hex(), b.hex(), *(text(g(u, v)) for g in (f, by_first, by_second))]) + "\n")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    main(Path(arguments[0]) if arguments else Path(__file__).parent, int(arguments[1]) if arguments else 1,
         arguments[2] if len(arguments) > 2 else "")
