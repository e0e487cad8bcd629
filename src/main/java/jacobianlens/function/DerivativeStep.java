package jacobianlens.function;

import jacobianlens.math.Expression;

/// One use of a rule: `before` differentiated is `after`, where parts still to be differentiated stand as symbols such
/// as (ln x)′. A step that simplifies says that `before` is `after`.
public record DerivativeStep(DerivativeRule rule, Expression before, Expression after) {}
