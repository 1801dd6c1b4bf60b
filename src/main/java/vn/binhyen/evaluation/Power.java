package vn.binhyen.evaluation;

/** How many events a comparison needs before it can show a change: four cells, 80 % power, 5 % two-sided. */
public final class Power {

    /** What is assumed where the scatter of the events was not measured (Welsh and Farrington). */
    public static final double USUAL_OVERDISPERSION = 2;

    /** The normal quantiles at 97.5 % and at 80 %. */
    private static final double QUANTILES = 1.959963985 + 0.841621234;

    private Power() {}

    /**
     * Events in each of the four cells (before and after, with the model and compared). The log of the rate ratio has the
     * variance 4 phi / n where the cells are alike.
     *
     * @param ratio what is hoped for: the rate afterwards divided by the rate before, 0.8 for 20 % fewer
     * @param overdispersion 1 where events fall as if by chance alone
     */
    public static double eventsPerCell(double ratio, double overdispersion) {
        if (!(ratio > 0) || ratio == 1) throw new IllegalArgumentException("A change is hoped for, and not to nothing");
        if (!(overdispersion >= 1)) throw new IllegalArgumentException("Events scatter at least as by chance");
        double perDeviation = QUANTILES / Math.log(ratio);
        return 4 * overdispersion * perDeviation * perDeviation;
    }
}
