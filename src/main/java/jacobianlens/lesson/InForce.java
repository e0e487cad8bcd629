package jacobianlens.lesson;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;

/// Which conventions make a difference in a scenario.
public record InForce(Scenario scenario, Derivation derivation) {

    /// Whether there is a Jacobian that can be laid out.
    public boolean layout() {
        return derivation.jacobians().stream().anyMatch(Quantity::isJacobian);
    }

    /// Whether there are weights that can be stored.
    public boolean weights() {
        return scenario.scene().fields().stream().anyMatch(Field::isWeights);
    }

    /// Whether a ReLU is in play: as the function that was chosen, in a typed one, or in a step.
    public boolean reluAtZero() {
        return scenario.inputs().values().values().stream().anyMatch(InForce::isRelu)
                || derivation.steps().stream().anyMatch(step -> step.summary().contains("ReLU"));
    }

    /// Whether a mini-batch's losses are added up.
    public boolean lossFactor() {
        return scenario.scene().fields().stream().anyMatch(field -> switch (field.choices()) {
            case LOSSES -> true;
            case LOSS_OR_NONE -> !scenario.inputs().word(field.name()).equals(Network.NO_LOSS);
            default -> false;
        });
    }

    private static boolean isRelu(Input input) {
        return input instanceof Input.Word(String text) && (text.equals("relu") || text.contains("relu("));
    }
}
