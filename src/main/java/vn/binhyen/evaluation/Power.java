package vn.binhyen.evaluation;

/**
 * How many events a comparison of four cells (before and after, with the model and compared) needs before it can show a change, and
 * what change given events can show. The log of the rate ratio has the variance phi (1/a + 1/b + 1/c + 1/d).
 */
public final class Power {

    /** What is assumed where the scatter of the events was not measured (Welsh and Farrington). */
    public static final double USUAL_OVERDISPERSION = 2;

    /** Usual shares: 5 % false alarms to both sides together, 80 % of the changes found. */
    public static final double USUAL_ALPHA = 0.05;

    public static final double USUAL_POWER = 0.8;

    private Power() {}

    /**
     * Events in each of four equal cells: n = 4 phi ((z + z') / ln ratio)^2, at the usual shares.
     *
     * @param ratio what is hoped for: the rate afterwards divided by the rate before, 0.8 for 20 % fewer
     * @param overdispersion 1 where events fall as if by chance alone
     */
    public static double eventsPerCell(double ratio, double overdispersion) {
        if (!(ratio > 0) || ratio == 1) throw new IllegalArgumentException("A change is hoped for, and not to nothing");
        if (!(overdispersion >= 1)) throw new IllegalArgumentException("Events scatter at least as by chance");
        return eventsPerCell(ratio, overdispersion, USUAL_ALPHA, USUAL_POWER);
    }

    /**
     * @param alpha the share of false alarms, to both sides together
     * @param power the share of such changes that are found
     */
    public static double eventsPerCell(double ratio, double overdispersion, double alpha, double power) {
        Demand.positive(ratio, "the hoped-for ratio");
        Demand.that(ratio != 1, "A ratio of 1 is no change, which no number of events can show.");
        Demand.overdispersion(overdispersion);
        double perDeviation = deviations(alpha, power) / Math.log(ratio);
        return Demand.answer(4 * overdispersion * perDeviation * perDeviation);
    }

    /** The largest ratio below 1 that is found with the given power; its inverse is the smallest above 1. */
    public static double detectableRatio(FourCells cells, double overdispersion, double alpha, double power) {
        return Math.exp(-deviations(alpha, power) * error(cells, overdispersion));
    }

    /** The chance of finding the given change, to either side. */
    public static double of(double ratio, FourCells cells, double overdispersion, double alpha) {
        double shift = Math.abs(Math.log(Demand.positive(ratio, "the hoped-for ratio"))) / error(cells, overdispersion);
        double reach = Normal.reach(alpha);
        return Normal.below(shift - reach) + Normal.below(-shift - reach);
    }

    private static double error(FourCells cells, double overdispersion) {
        Demand.that(!cells.hasEmpty(), "The power of a comparison needs events in each of its four cells.");
        return Math.sqrt(Demand.overdispersion(overdispersion) * cells.reciprocals());
    }

    private static double deviations(double alpha, double power) {
        return Normal.reach(alpha) + Normal.quantile(Demand.chance(power, "the power"));
    }
}
