package vn.binhyen.evaluation;

/**
 * The effect that one place showed, on the log scale, and its variance. The variances of log ratios of risks and odds are
 * Woolf's (1955) and Katz's (1978).
 */
public record Study(double effect, double variance) {

    public Study {
        Demand.finite(effect, "the effect of a study");
        Demand.positive(variance, "the variance of a study");
    }

    /** The log of a relative incident rate ratio. */
    public static Study rateRatio(FourCells cells, double overdispersion) {
        var ratio = RateRatio.of(cells, overdispersion, 0.05);
        return new Study(ratio.logRatio(), ratio.error() * ratio.error());
    }

    /** The log ratio of two risks, each of cases among cases and others; refuses a group without cases. */
    public static Study riskRatio(double cases, double others, double controlCases, double controlOthers) {
        return new Study(
                log(cases, all(cases, others)) - log(controlCases, all(controlCases, controlOthers)),
                1 / cases - 1 / (cases + others) + 1 / controlCases - 1 / (controlCases + controlOthers));
    }

    /** The log ratio of two odds; refuses an empty cell. */
    public static Study oddsRatio(double cases, double others, double controlCases, double controlOthers) {
        return new Study(
                log(cases, others) - log(controlCases, controlOthers),
                1 / cases + 1 / others + 1 / controlCases + 1 / controlOthers);
    }

    private static double all(double cases, double others) {
        return Demand.count(cases, "a cell") + Demand.count(others, "a cell");
    }

    private static double log(double part, double rest) {
        Demand.that(
                Demand.count(part, "a cell") > 0 && Demand.count(rest, "a cell") > 0,
                "A study with an empty cell has no log ratio; nothing is added to it silently.");
        return Math.log(part / rest);
    }
}
