package vn.binhyen.evaluation;

/** Effects with the weights 1 / (variance + variance between places). */
final class Weighted {

    private final double[] effects;
    private final double[] variances;
    private final double tauSquared;

    Weighted(double[] effects, double[] variances, double tauSquared) {
        this.effects = effects;
        this.variances = variances;
        this.tauSquared = tauSquared;
    }

    double tauSquared() {
        return tauSquared;
    }

    double weight(int i) {
        return 1 / (variances[i] + tauSquared);
    }

    double sum() {
        double sum = 0;
        for (int i = 0; i < effects.length; i++) sum += weight(i);
        return sum;
    }

    double sumOfSquares() {
        double sum = 0;
        for (int i = 0; i < effects.length; i++) sum += weight(i) * weight(i);
        return sum;
    }

    double sumOfCubes() {
        double sum = 0;
        for (int i = 0; i < effects.length; i++) sum += weight(i) * weight(i) * weight(i);
        return sum;
    }

    double mean() {
        double sum = 0;
        for (int i = 0; i < effects.length; i++) sum += weight(i) * effects[i];
        return Demand.answer(sum / sum());
    }

    /** The weighted squares of the distances from the mean. */
    double squares() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < effects.length; i++) sum += weight(i) * (effects[i] - mean) * (effects[i] - mean);
        return sum;
    }

    /** The same with squared weights. */
    double doublyWeightedSquares() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < effects.length; i++) {
            double distance = weight(i) * (effects[i] - mean);
            sum += distance * distance;
        }
        return sum;
    }

    double error() {
        return Math.sqrt(1 / sum());
    }

    double hartungKnappError() {
        return Math.sqrt(squares() / ((effects.length - 1) * sum()));
    }
}
