package vn.binhyen.evaluation;

/**
 * Difference-in-differences for counts: the expected count of a treated row is {@code exposure × exp(unit + month)}, fitted
 * on untreated rows alone; the effect is the log of the sum observed by the sum expected (Borusyak, Jaravel and Spiess 2024,
 * in the multiplicative form of Wooldridge 2023). With two groups and one date it is the ratio of the incident rate ratios.
 */
public final class PoissonImputation {

    private PoissonImputation() {}

    /**
     * @param panel units × months of counts (events), exposure in any unit of its own
     * @return log ratios of rates; counts observed and expected
     * @throws Unusable for negative counts, nothing but zeros, no adopters, no comparison, nothing after adoption, or levels
     *     of units and months that cannot be told apart
     */
    public static ImputedEffects estimate(Panel panel) {
        return new Imputation(Counterfactual.ofCounts(panel)).effects();
    }
}
