package vn.binhyen.evaluation;

/**
 * The relative incident rate ratio of a before/after count in a treated and a compared area: how many times the treated area's
 * rate changed more than the other's. After Wilson (2022), J Quant Criminol 38:323-341, and the appendix of Welsh and Farrington
 * (2007); log RIRR = ln(b/eb) - ln(a/ea) - ln(d/ed) + ln(c/ec) with the variance phi (1/a + 1/b + 1/c + 1/d).
 *
 * @param logRatio log RIRR, below 0 where the treated area fell more
 * @param ratio RIRR
 * @param relativeEffect RES = 1 / RIRR, the convention in which above 1 is good
 * @param error the standard error of the log
 * @param interval of RIRR
 * @param p the chance, without an effect, of a log ratio at least as far from 0
 * @param percent 100 (RIRR - 1)
 * @param overdispersion phi
 */
public record RateRatio(
        double logRatio,
        double ratio,
        double relativeEffect,
        double error,
        Interval interval,
        double p,
        double percent,
        double overdispersion) {

    public RateRatio {
        Demand.answer(ratio);
        Demand.answer(relativeEffect);
        Demand.answer(error);
        Demand.answer(percent);
    }

    /**
     * Refuses an empty cell: nothing is added to it silently, and {@link ExactPoisson} answers for small counts.
     *
     * @param overdispersion phi at least 1
     * @param alpha the share of such intervals that may miss
     */
    public static RateRatio of(FourCells cells, double overdispersion, double alpha) {
        Demand.overdispersion(overdispersion);
        Demand.that(
                !cells.hasEmpty(),
                "A rate ratio cannot be computed with an area that has no event before or after; use an exact test.");
        double log =
                change(cells.treated(), cells.treatedExposure()) - change(cells.control(), cells.controlExposure());
        return ofLog(log, Math.sqrt(overdispersion * cells.reciprocals()), overdispersion, alpha);
    }

    static RateRatio ofLog(double log, double error, double overdispersion, double alpha) {
        var interval = Normal.interval(log, error, alpha);
        return new RateRatio(
                log,
                Math.exp(log),
                Math.exp(-log),
                error,
                new Interval(Math.exp(interval.low()), Math.exp(interval.high())),
                Normal.twoSided(log / error),
                100 * Math.expm1(log),
                overdispersion);
    }

    /** What a relative effect size above 1 is as a reduction in per cent: 100 (1 - 1/RES). */
    public static double reductionPercent(double relativeEffect) {
        return Demand.answer(100 * (1 - 1 / Demand.positive(relativeEffect, "a relative effect size")));
    }

    private static double change(Counts counts, Counts exposure) {
        return Math.log(counts.after() / counts.before()) - Math.log(exposure.after() / exposure.before());
    }
}
