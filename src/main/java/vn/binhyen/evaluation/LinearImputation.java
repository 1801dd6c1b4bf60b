package vn.binhyen.evaluation;

/**
 * Difference-in-differences for rates and scores: the expected value of a treated row is {@code unit + month}, fitted by least
 * squares on untreated rows alone; the effect is the mean of observed less expected (Borusyak, Jaravel and Spiess 2024).
 */
public final class LinearImputation {

    private LinearImputation() {}

    /**
     * @param panel units × months of values in any unit, without exposure
     * @return differences in the unit of the values
     * @throws Unusable for exposure, no adopters, no comparison
     */
    public static ImputedEffects estimate(Panel panel) {
        return new Imputation(Counterfactual.ofScores(panel)).effects();
    }
}
