package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * Chance where few sites have the model: who began when is drawn anew, all ways where they are few, and the log ratio by its standard
 * error is compared; the interval reaches as many of these standard errors as chance seldom passes (a studentised randomisation
 * interval, after Chung and Romano 2013).
 *
 * @param p two-sided
 * @param low of the log ratio
 * @param high of the log ratio
 * @param ways how many there are
 */
record Lots(double p, double low, double high, double ways) {

    private static final double MOST_EXACT = 20_000;
    private static final int DRAWS = 9_999;

    /** @param log the estimate that the draws are to judge */
    static Lots of(Panel panel, double log, double alpha, long seed) {
        int[] adoption = new int[panel.units()];
        Arrays.setAll(adoption, panel::adoption);
        var arrangements = new Arrangements(adoption, new int[adoption.length]);
        var statistic = new RatioStatistic(panel);
        double seen = Math.abs(statistic.of(adoption));
        Demand.that(seen > 0 && Double.isFinite(seen), "The ratio has no standard error to be judged by.");
        boolean all = arrangements.count() < MOST_EXACT;
        double[] drawn = all ? every(arrangements, statistic) : some(arrangements, statistic, adoption, seed);
        double further =
                Arrays.stream(drawn).filter(one -> one >= seen * (1 - 1e-10)).count();
        Arrays.sort(drawn);
        double reach = drawn[Math.min(drawn.length - 1, (int) Math.ceil((1 - alpha) * drawn.length))];
        double width = Demand.answer(Math.abs(log) / seen * reach);
        double p = all ? further / drawn.length : (1 + further) / (1 + drawn.length);
        return new Lots(p, log - width, log + width, arrangements.count());
    }

    private static double[] every(Arrangements arrangements, RatioStatistic statistic) {
        var values = DoubleStream.builder();
        arrangements.forEach(labels -> values.add(distance(statistic, labels)));
        return values.build().toArray();
    }

    private static double[] some(Arrangements arrangements, RatioStatistic statistic, int[] adoption, long seed) {
        var random = new SplittableRandom(seed);
        int[] labels = adoption.clone();
        double[] values = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            arrangements.shuffle(labels, random);
            values[draw] = distance(statistic, labels);
        }
        return values;
    }

    /** What has no such ratio counts against the effect. */
    private static double distance(RatioStatistic statistic, int[] labels) {
        double value = statistic.of(labels);
        return Double.isFinite(value) ? Math.abs(value) : Double.MAX_VALUE;
    }
}
